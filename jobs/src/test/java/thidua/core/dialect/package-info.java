@NullMarked
package thidua.core.dialect;

import org.jspecify.annotations.NullMarked;
