@NullMarked
package thidua.edge.slides;

import org.jspecify.annotations.NullMarked;
