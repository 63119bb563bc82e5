/** The commands: one class each, and {@link thidua.cli.Thidua}, where everything starts. */
@NullMarked
package thidua.cli;

import org.jspecify.annotations.NullMarked;
