@NullMarked
package thidua.edge.json;

import org.jspecify.annotations.NullMarked;
