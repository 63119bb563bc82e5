@NullMarked
package thidua.edge.backup;

import org.jspecify.annotations.NullMarked;
