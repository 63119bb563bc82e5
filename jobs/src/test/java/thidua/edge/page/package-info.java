@NullMarked
package thidua.edge.page;

import org.jspecify.annotations.NullMarked;
