/**
 * What stands behind a figure. In: the figure, the rows of files that count for it, and what their
 * cells say. Out: an {@link thidua.core.explain.Explanation}, and the value counted once more from
 * those rows alone. Next stations: {@code thidua.core.page}, {@code thidua.job}.
 */
@NullMarked
package thidua.core.explain;

import org.jspecify.annotations.NullMarked;
