@NullMarked
package thidua.edge.delimited;

import org.jspecify.annotations.NullMarked;
