@NullMarked
package thidua.core.metric;

import org.jspecify.annotations.NullMarked;
