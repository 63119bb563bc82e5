/**
 * Words: the language people are spoken to in, and the bundles that hold what is said. In: a key.
 * Out: a sentence. Next stations: {@code thidua.core.finding}, {@code thidua.core.report}.
 */
@NullMarked
package thidua.core.text;

import org.jspecify.annotations.NullMarked;
