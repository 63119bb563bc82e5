package thidua.edge.delimited;

import org.apache.commons.csv.CSVRecord;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The records of a text as rows, numbered as the parser counts them. */
final class Records implements Iterator<Row> {
    private final Iterator<CSVRecord> records;
    private final BoundedReader reader;

    Records(Iterator<CSVRecord> records, BoundedReader reader) {
        this.records = records;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BrokenFile("a record cannot be read on", e);
        }
    }

    @Override
    public Row next() {
        CSVRecord record = records.next();
        reader.recordEnds();
        List<Cell> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            cells.add(cell.isBlank() ? Cell.BLANK : new Cell.Text(cell));
        }
        return new Row(Math.toIntExact(record.getRecordNumber()), cells);
    }
}
