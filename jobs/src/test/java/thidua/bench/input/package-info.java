/**
 * Input of any size for benchmarks, in the product's own dialect, invented from a seed. In: an
 * {@link thidua.bench.input.Extent}. Out: a folder that {@code thidua run --input} reads, with
 * units of its own, and {@link thidua.bench.input.Expected}, what a run must find. Next station:
 * the benchmark in {@code src/bench}.
 */
@NullMarked
package thidua.bench.input;

import org.jspecify.annotations.NullMarked;
