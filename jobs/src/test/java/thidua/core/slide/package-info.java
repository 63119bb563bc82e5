@NullMarked
package thidua.core.slide;

import org.jspecify.annotations.NullMarked;
