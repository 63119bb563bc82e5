/**
 * What the warehouse knows: models and awards that belong to a submission. In: rows that a layout
 * understood. Out: facts. Next station: {@link thidua.core.indicator}.
 */
@NullMarked
package thidua.core.fact;

import org.jspecify.annotations.NullMarked;
