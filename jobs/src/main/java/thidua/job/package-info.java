/**
 * The three jobs, wired with Spring Batch: ingest (input to facts and findings), compute (facts to
 * indicator values), publish (values to output). Knows everything, decides nothing. In: settings
 * and a year. Out: what became of the run. Next station: {@code thidua.cli}.
 */
@NullMarked
package thidua.job;

import org.jspecify.annotations.NullMarked;
