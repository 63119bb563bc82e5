/**
 * The warehouse, by jOOQ and by nobody else: SQL stands here and in {@code schema/migrations}. In:
 * readings, values. Out: counts, lines of reports. Next station: {@link thidua.core.indicator}.
 */
@NullMarked
package thidua.edge.warehouse;

import org.jspecify.annotations.NullMarked;
