/**
 * How fast the product is, beside what a user would take instead and beside what the machine can
 * do. In: made-up input of a size, the built jar. Out: {@code jobs/benchmarks.md}. Compiled by the
 * profile {@code bench} only, and no station of the product.
 */
@NullMarked
package thidua.bench;

import org.jspecify.annotations.NullMarked;
