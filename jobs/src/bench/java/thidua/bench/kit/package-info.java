/**
 * The contender of the benchmark kit: its units, forms, fields and layouts, read, loaded and
 * computed by the jobs of the product. In: the kit's files. Out: {@code report.csv} and charts.
 */
@NullMarked
package thidua.bench.kit;

import org.jspecify.annotations.NullMarked;
