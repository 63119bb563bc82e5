@NullMarked
package thidua.core.overview;

import org.jspecify.annotations.NullMarked;
