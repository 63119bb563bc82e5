@NullMarked
package thidua.edge.folder;

import org.jspecify.annotations.NullMarked;
