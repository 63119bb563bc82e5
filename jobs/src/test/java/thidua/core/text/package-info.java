@NullMarked
package thidua.core.text;

import org.jspecify.annotations.NullMarked;
