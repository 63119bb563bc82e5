/**
 * What thidua must know before it reads a sheet: units, award forms, model fields, population,
 * breaks of series. In: lines of CSV files ({@link thidua.core.reference.Entry}). Out: one {@link
 * thidua.core.reference.Reference}, whole and consistent, or the {@link
 * thidua.core.reference.Problem}s that refuse it. Next station: {@code thidua.core.layout}, which
 * looks things up here.
 */
@NullMarked
package thidua.core.reference;

import org.jspecify.annotations.NullMarked;
