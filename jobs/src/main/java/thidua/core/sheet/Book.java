package thidua.core.sheet;

import java.util.Iterator;
import java.util.List;

/**
 * A file as an edge opened it, valid until the edge closes it again. Grids come once, in the order
 * of the file; each must be read before the next is asked for. A file that turns out to be damaged
 * on the way ends in {@link BrokenFile}.
 *
 * @param format {@code xlsx} or {@code csv}
 * @param encoding of delimited text, {@code UTF-8}; empty for workbooks
 * @param hidden names of the sheets that the sender hid; they are not among the grids
 */
public record Book(String format, String encoding, List<String> hidden, Iterator<Grid> grids) {}
