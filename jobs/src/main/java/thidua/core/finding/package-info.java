/**
 * What is wrong with a file, where, and what to do about it. Bad data is a value here, never an
 * exception. In: a place and a {@link thidua.core.finding.Rule}. Out: a {@link
 * thidua.core.finding.Finding} and its words. Next station: the report of findings.
 */
@NullMarked
package thidua.core.finding;

import org.jspecify.annotations.NullMarked;
