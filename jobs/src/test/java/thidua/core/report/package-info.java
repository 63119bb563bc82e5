@NullMarked
package thidua.core.report;

import org.jspecify.annotations.NullMarked;
