@NullMarked
package thidua.edge.http;

import org.jspecify.annotations.NullMarked;
