@NullMarked
package thidua.core.feedback;

import org.jspecify.annotations.NullMarked;
