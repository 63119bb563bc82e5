@NullMarked
package thidua;

import org.jspecify.annotations.NullMarked;
