/**
 * What a file says, before anyone says what it means: grids of cells with their addresses. In:
 * bytes, through an edge. Out: {@link thidua.core.sheet.Grid}. Next station: {@link
 * thidua.core.layout}.
 */
@NullMarked
package thidua.core.sheet;

import org.jspecify.annotations.NullMarked;
