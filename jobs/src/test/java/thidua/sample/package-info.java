/**
 * The sample input: ten districts a year, nine for 2024, communes since; invented, except that 2021
 * adds up to what was published. In: the plan ({@link thidua.sample.Districts}, {@link
 * thidua.sample.Communes}, {@link thidua.sample.Places}, {@link thidua.sample.Filings}, {@link
 * thidua.sample.Openings}, {@link thidua.sample.NewModels}, {@link thidua.sample.AwardCounts},
 * {@link thidua.sample.Correction}, {@link thidua.sample.Revoked}). Out: {@link
 * thidua.sample.SampleFiles}, the same bytes wherever and whenever they are made, and {@link
 * thidua.sample.ExpectedTotals}, what a run must find in them. Next station: {@code input/}.
 *
 * <p>A later year is more lines of the plan, and a later {@link thidua.sample.Sample#YEARS}.
 */
@NullMarked
package thidua.sample;

import org.jspecify.annotations.NullMarked;
