/**
 * How figures changed between two days, and which cause has which part of it. Next stations: the
 * command {@code diff}, the page.
 */
@NullMarked
package thidua.core.change;

import org.jspecify.annotations.NullMarked;
