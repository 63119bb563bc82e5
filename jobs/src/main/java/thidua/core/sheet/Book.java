package thidua.core.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A file as an edge opened it, valid until the edge closes it again. Grids come once, in the order
 * of the file; each must be read before the next is asked for. A file that turns out to be damaged
 * on the way ends in {@link BrokenFile}.
 *
 * @param format {@code xlsx}, {@code xls}, {@code ods}, {@code html} or {@code csv}
 * @param encoding of delimited text, {@code UTF-8}; empty for workbooks
 * @param traits what the file carries beside its cells
 * @param hidden the sheets that the sender hid; they are not among the grids
 */
public record Book(
        String format,
        String encoding,
        Set<Trait> traits,
        Iterator<Grid> hidden,
        Iterator<Grid> grids) {

    /** A file with nothing beside its cells. */
    public Book(String format, String encoding, List<Grid> hidden, Iterator<Grid> grids) {
        this(format, encoding, Set.of(), hidden.iterator(), grids);
    }
}
