@NullMarked
package thidua.core.page;

import org.jspecify.annotations.NullMarked;
