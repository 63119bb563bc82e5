@NullMarked
package thidua.core.change;

import org.jspecify.annotations.NullMarked;
