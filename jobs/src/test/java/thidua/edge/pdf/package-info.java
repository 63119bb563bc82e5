@NullMarked
package thidua.edge.pdf;

import org.jspecify.annotations.NullMarked;
