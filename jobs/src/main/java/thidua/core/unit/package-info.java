/**
 * Provinces, districts and communes, each valid from a day to a day. In: rows of {@code units.csv}.
 * Out: the one {@link thidua.core.unit.Unit} that a name or code means on a day. Next station:
 * {@link thidua.core.fact}.
 */
@NullMarked
package thidua.core.unit;

import org.jspecify.annotations.NullMarked;
