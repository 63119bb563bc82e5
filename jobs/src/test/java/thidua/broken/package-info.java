/**
 * A house in which every wall is broken, so that {@code thidua.ArchitectureTest} can show that each
 * of its rules sees it. Nothing here is used.
 */
@NullMarked
package thidua.broken;

import org.jspecify.annotations.NullMarked;
