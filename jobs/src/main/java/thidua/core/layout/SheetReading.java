package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A sheet on its way through: finds the tables in it and hands each row to the one it is in. */
final class SheetReading {
    /** So many rows above a header are read as its title; more are only counted. */
    private static final int LONGEST_TITLE = 100;

    private final HeaderSearch search;
    private final BiFunction<Headings, Title, TableReading> begin;
    private final String sheet;
    private final List<TableReading> tables = new ArrayList<>();
    private final List<Row> title = new ArrayList<>();

    /** Rows below a table of which only the next header tells whether they are its title. */
    private final List<Row> pending = new ArrayList<>();

    private final List<Beside> beside = new ArrayList<>();
    private final Tally loose = new Tally();
    private final List<Neighbours> neighbours = new ArrayList<>();
    private final List<Finding> unread = new ArrayList<>();
    private @Nullable TableReading current;
    private boolean saysNil;

    private SheetReading(
            String sheet, HeaderSearch search, BiFunction<Headings, Title, TableReading> begin) {
        this.sheet = sheet;
        this.search = search;
        this.begin = begin;
    }

    /**
     * @param begin makes a table of its header and the title above it
     */
    static SheetReading of(
            Grid grid, HeaderSearch search, BiFunction<Headings, Title, TableReading> begin) {
        SheetReading reading = new SheetReading(grid.sheet(), search, begin);
        Ahead rows = new Ahead(grid.rows(), HeaderSearch.MOST_ROWS + 1);
        while (rows.hasNext()) {
            int taken = reading.take(rows.window());
            for (int i = 0; i < taken; i++) {
                rows.next();
            }
        }
        reading.flush();
        return reading;
    }

    /** Takes the first of the rows, or as many as its header has. */
    private int take(List<Row> rows) {
        Row row = rows.getFirst();
        List<Lane> lanes = row.isBlank() ? List.of() : Lanes.of(rows, search);
        if (!lanes.isEmpty() || (!beside.isEmpty() && !isWhole(rows))) {
            if (!lanes.isEmpty() && !lanes.equals(beside.stream().map(Beside::lane).toList())) {
                part(lanes);
            }
            beside.forEach(b -> b.take(rows));
            return 1;
        }
        join();
        if (row.isBlank() && current == null) {
            loose.blank++;
            return 1;
        }
        Optional<Headings> headings = row.isBlank() ? Optional.empty() : search.find(rows);
        if (headings.isPresent()) {
            header(headings.get());
            return headings.get().rows().size();
        }
        if (current == null) {
            title(row);
        } else if (current.isFirm(row)) {
            flush();
            current.take(row);
        } else {
            pending.add(row);
            if (pending.size() > LONGEST_TITLE) {
                current.take(pending.removeFirst());
            }
        }
        return 1;
    }

    /** A table in a lane, which goes at its own pace through the headers. */
    private static final class Beside {
        private final Lane lane;
        private final SheetReading reading;
        private int ahead;

        Beside(Lane lane, SheetReading reading) {
            this.lane = lane;
            this.reading = reading;
        }

        Lane lane() {
            return lane;
        }

        void take(List<Row> rows) {
            ahead = ahead > 0 ? ahead - 1 : reading.take(lane.of(rows)) - 1;
        }
    }

    /** Whether the rows begin a header that goes over all lanes, so that they end. */
    private boolean isWhole(List<Row> rows) {
        return !rows.getFirst().isBlank()
                && search.find(rows)
                        .filter(
                                whole ->
                                        beside.stream()
                                                .map(b -> search.find(b.lane.of(rows)))
                                                .noneMatch(
                                                        h ->
                                                                h.isPresent()
                                                                        && h.get().known()
                                                                                == whole.known()))
                        .isPresent();
    }

    /** From here on each row is one of every lane, and counts once in each. */
    private void part(List<Lane> lanes) {
        join();
        TableReading before = current;
        if (before != null) {
            flushSigned(before);
        }
        List<Row> above = new ArrayList<>(title);
        above.addAll(pending);
        int blank = (int) pending.stream().filter(Row::isBlank).count();
        int notes = loose.note + pending.size() - blank;
        loose.blank += blank;
        loose.note = 0;
        title.clear();
        pending.clear();
        current = null;
        for (Lane lane : lanes) {
            SheetReading reading = new SheetReading(sheet, search, begin);
            reading.title.addAll(lane.titles(above));
            reading.loose.note = beside.isEmpty() ? notes : 0;
            beside.add(new Beside(lane, reading));
        }
    }

    /** The lanes end: what they read is read, and the sheet goes on as one. */
    private void join() {
        for (Beside lane : beside) {
            lane.reading.flush();
            tables.addAll(lane.reading.tables);
            neighbours.addAll(lane.reading.neighbours);
            unread.addAll(lane.reading.unread);
            loose.add(lane.reading.loose);
        }
        beside.clear();
    }

    private void header(Headings headings) {
        TableReading before = current;
        if (before != null && goesOn(before, headings)) {
            flush();
            before.header(headings.rows().size());
            return;
        }
        boolean isCut = pending.isEmpty();
        if (before != null) {
            flushSigned(before);
        }
        List<Row> above = new ArrayList<>(title);
        above.addAll(pending);
        TableReading table = begin.apply(headings, Title.of(sheet, above));
        int blank = (int) pending.stream().filter(Row::isBlank).count();
        table.title(loose.note + pending.size() - blank, blank);
        table.above(above);
        above.forEach(row -> ask(row, headings));
        loose.note = 0;
        title.clear();
        pending.clear();
        tables.add(table);
        if (before != null) {
            neighbours.add(new Neighbours(before, table, isCut));
        }
        current = table;
    }

    /** Of a row that is taken for a title, and looks like the header of a table nobody reads. */
    private void ask(Row row, Headings below) {
        if (row.cells().stream().filter(cell -> !cell.isBlank()).limit(2).count() < 2) {
            return; // as most rows of titles
        }
        CellAddress place = new CellAddress(sheet, row.number(), 0);
        search.lacking(row)
                .or(() -> below.spoiltIn(row))
                .ifPresent(
                        column ->
                                unread.add(
                                        new Finding(
                                                Rule.HEADER_NOT_READ,
                                                place,
                                                "",
                                                List.of(column.word()))));
    }

    /** The same header again, with no title of its own: a new page, or a section under one. */
    private boolean goesOn(TableReading before, Headings headings) {
        return before.headings().isRepeatedBy(headings)
                && pending.stream()
                        .filter(r -> !r.isBlank())
                        .allMatch(r -> before.isSection(r) || before.isSignature(r));
    }

    /** Up to the last signature the rows belong to the table above. */
    private void flushSigned(TableReading before) {
        int signed = 0;
        for (int i = 0; i < pending.size(); i++) {
            signed = before.isSignature(pending.get(i)) ? i + 1 : signed;
        }
        List<Row> end = pending.subList(0, signed);
        end.forEach(before::take);
        end.clear();
    }

    private void flush() {
        join();
        TableReading table = current;
        if (table != null) {
            pending.forEach(table::take);
        }
        pending.clear();
    }

    private void title(Row row) {
        loose.note++;
        saysNil |= RowKind.saysNil(row);
        if (title.size() < LONGEST_TITLE) {
            title.add(row);
        }
    }

    List<TableReading> tables() {
        return tables;
    }

    /** Rows of no table: blank ones above the first, and everything where there is none. */
    Tally loose() {
        return loose;
    }

    List<Neighbours> neighbours() {
        return neighbours;
    }

    /** What there is to ask about tables that may stand here and are not read. */
    List<Finding> unread() {
        return unread;
    }

    /** Whether a sheet without a table says that there is nothing to report. */
    boolean saysNil() {
        return tables.isEmpty() && saysNil;
    }

    List<Row> title() {
        return title;
    }
}
