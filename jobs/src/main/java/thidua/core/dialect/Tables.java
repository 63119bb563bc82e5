package thidua.core.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables among rows, of whatever they speak: parted by blank rows, a header in the middle or a
 * lasting change of width; titles above and notes below left out, header rows joined.
 */
public final class Tables {
    private static final int MOST_TITLES = 10;

    private final Dialect dialect;
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Tables(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What was found. */
    public record Found(List<FoundTable> tables, List<Remark> remarks) {}

    public static Found find(List<TextRow> rows, Dialect dialect) {
        Tables finder = new Tables(dialect);
        for (TextRow row : rows) {
            if (row.isBlank()) {
                finder.remark(row, "blank");
            }
        }
        List<List<TextRow>> parts = new Parting(rows, dialect).parts();
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 < parts.size() && finder.isTitle(parts.get(i), parts.get(i + 1))) {
                parts.get(i).forEach(row -> finder.remark(row, "title"));
            } else {
                finder.take(parts.get(i), parts.size() > 1);
            }
        }
        finder.remarks.sort(Comparator.comparingInt(Remark::row));
        return new Found(finder.tables, finder.remarks);
    }

    private void remark(TextRow row, String what) {
        remarks.add(new Remark(row.number(), what, row.raw()));
    }

    /** A few lines of words above a first table that is far wider. */
    private boolean isTitle(List<TextRow> part, List<TextRow> next) {
        return tables.isEmpty()
                && part.size() <= MOST_TITLES
                && Shape.width(part) * 2 < Shape.width(next)
                && part.stream().allMatch(row -> row.filled() <= 2 && Shape.isWords(row));
    }

    private void take(List<TextRow> part, boolean oneOfMany) {
        int width = Shape.width(part);
        int start = Shape.titles(part, width, dialect);
        int end = part.size();
        while (end > start + 1 && Shape.isNote(part.get(end - 1), width, dialect)) {
            end--;
        }
        boolean words = width == 1 && oneOfMany && part.size() == 1;
        if (words || start == part.size() || isSignature(part, width)) {
            part.forEach(row -> remark(row, tables.isEmpty() ? "title" : "note"));
            return;
        }
        part.subList(0, start).forEach(row -> remark(row, "title"));
        part.subList(end, part.size()).forEach(row -> remark(row, "note"));
        table(part.subList(start, end), width);
    }

    /** A few words side by side below a wide table. */
    private boolean isSignature(List<TextRow> part, int width) {
        return !tables.isEmpty()
                && tables.getLast().width() >= 5
                && width >= 3
                && part.stream().allMatch(row -> row.filled() <= 2);
    }

    private void table(List<TextRow> rows, int width) {
        List<TextRow> first = new ArrayList<>(rows);
        if (rows.size() > 1 && rows.getFirst().width() != width) {
            first.set(0, header(rows.getFirst(), rows.get(1), width));
        }
        rows = first;
        int headers = Shape.headers(rows, width);
        Profile profile = Profile.of(rows.subList(headers, rows.size()), width);
        List<TextRow> mended = new ArrayList<>();
        for (TextRow row : rows) {
            mended.add(mended(row, profile));
        }
        List<String> header = joined(mended.subList(0, headers));
        tables.add(
                new FoundTable(
                        rows.subList(0, headers).stream().map(TextRow::number).toList(),
                        header,
                        List.copyOf(mended.subList(headers, mended.size())),
                        rows.getFirst().number(),
                        rows.getLast().number()));
    }

    /** A header with another delimiter than the rows below it. */
    private TextRow header(TextRow row, TextRow below, int width) {
        Optional<List<String>> strong = Mending.split(row, dialect, width);
        Optional<List<String>> cells =
                strong.isEmpty() && Mending.isHeaderInBlanks(row, below, dialect, width)
                        ? Mending.split(row, dialect, " ", width)
                        : strong;
        cells.ifPresent(_ -> remark(row, "other-delimiter"));
        return cells.map(row::with).orElse(row);
    }

    private TextRow mended(TextRow row, Profile profile) {
        Optional<Mending.Mended> mending = Mending.mend(row, dialect, profile);
        if (mending.isPresent()) {
            remark(row, mending.get().what());
            return row.with(mending.get().cells());
        }
        if (!row.sound()) {
            remark(row, "stray-quote");
        } else if (row.width() != profile.width()) {
            remark(row, row.width() > profile.width() ? "wider" : "narrower");
        }
        return row;
    }

    private static List<String> joined(List<TextRow> rows) {
        List<String> header = new ArrayList<>();
        int width = rows.stream().mapToInt(TextRow::width).max().orElse(0);
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> words =
                    rows.stream().map(row -> row.cell(column)).filter(c -> !c.isBlank()).toList();
            header.add(String.join(" ", words));
        }
        return header;
    }
}
