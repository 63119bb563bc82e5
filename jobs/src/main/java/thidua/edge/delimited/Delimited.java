package thidua.edge.delimited;

import thidua.core.dialect.Detected;
import thidua.core.dialect.Dialects;
import thidua.core.dialect.OddRow;
import thidua.core.dialect.Records;
import thidua.core.dialect.Remark;
import thidua.core.dialect.TextRow;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.text.Decoded;
import thidua.core.text.Encodings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A delimited text of whoever wrote it: encoding and dialect are found out from it. Lends its one
 * grid to a reader, and then knows which rows a person should look at.
 */
public final class Delimited {
    /** So many rows are named; where there are more, the file as a whole is what to look at. */
    private static final int MOST_REMARKS = 100;

    private final Decoded decoded;
    private final char[] letters;
    private final Detected dialect;
    private final List<Remark> remarks = new ArrayList<>();

    private Delimited(Decoded decoded) {
        this.decoded = decoded;
        this.letters = decoded.text().toCharArray();
        this.dialect = Dialects.detect(decoded.text(), letters);
    }

    /** The text of the bytes, without byte order mark; empty when they are no text. */
    public static Optional<Decoded> text(byte[] bytes) {
        return Encodings.decode(bytes);
    }

    public static Delimited open(Decoded decoded) {
        return new Delimited(decoded);
    }

    public Detected dialect() {
        return dialect;
    }

    /** What the reader makes of the text. */
    public <T> T read(Function<Book, T> reader) {
        Iterator<TextRow> records = new Records(letters, dialect.dialect(), dialect.width());
        Iterator<Row> rows =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return records.hasNext();
                    }

                    @Override
                    public Row next() {
                        return row(records.next());
                    }
                };
        Iterator<Grid> one = List.of(new Grid("", rows)).iterator();
        return reader.apply(new Book("csv", decoded.encoding(), List.of(), one));
    }

    /** Rows that were read so far although they do not stand as the others do. */
    public List<Remark> remarks() {
        return remarks;
    }

    private Row row(TextRow row) {
        TextRow taken = OddRow.mended(row, dialect);
        OddRow.remark(row, taken, dialect)
                .filter(_ -> remarks.size() < MOST_REMARKS)
                .ifPresent(remarks::add);
        List<Cell> cells = new ArrayList<>(taken.cells().size());
        for (String cell : taken.cells()) {
            cells.add(cell.isBlank() ? Cell.BLANK : new Cell.Text(cell));
        }
        return new Row(row.number(), cells);
    }
}
