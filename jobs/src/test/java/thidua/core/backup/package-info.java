@NullMarked
package thidua.core.backup;

import org.jspecify.annotations.NullMarked;
