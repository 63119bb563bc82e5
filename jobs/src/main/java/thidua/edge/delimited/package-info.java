/**
 * Delimited text, by Commons CSV and by nobody else: the files that units send, our own registers
 * and reference data, and the reports. In: bytes. Out: {@link thidua.core.sheet.Grid}, records by
 * header. Next station: {@code thidua.core.layout}.
 */
@NullMarked
package thidua.edge.delimited;

import org.jspecify.annotations.NullMarked;
