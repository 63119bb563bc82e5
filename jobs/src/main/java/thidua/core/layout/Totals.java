package thidua.core.layout;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the totals that a table states with the rows they cover: those of the section they stand
 * in, above or below them, or all.
 */
final class Totals {
    /** Rows from one to another, both included. */
    private record Span(int from, int to) {}

    private record Claim(CellAddress place, String shown, long stated, List<Span> spans) {
        /** Whether it stands in the only one of the rows. */
        boolean isOf(Set<Integer> rows) {
            return rows.size() == 1 && rows.contains(place.row());
        }
    }

    /** A total that fits none of the rows it may cover, and whose those rows are. */
    record Contradiction(Finding finding, Set<String> units) {}

    private static final Pattern ALL =
            Pattern.compile("\\(?(?:tổng|toàn (?:tỉnh|huyện|thành phố)).*");

    /** A label that names neither section nor unit, so that it means the whole table. */
    private static final Pattern GRAND =
            Pattern.compile(
                    "\\(?(?:tổng(?: cộng| số)?(?: chung)?(?: toàn (?:tỉnh|huyện|thành phố))?"
                            + "|toàn (?:tỉnh|huyện|thành phố))\\)?");

    private static final int END = Integer.MAX_VALUE;

    private final String sheet;
    private final Headings headings;
    private final List<Integer> summed;
    private final List<Integer> ticked;
    private final Map<Integer, RunningSum> sums = new HashMap<>();
    private final Map<String, RunningSum> units = new LinkedHashMap<>();
    private final RunningSum rejected = new RunningSum();
    private final List<Claim> claims = new ArrayList<>();

    /** Rows of sections with their depth. */
    private final List<int[]> bounds = new ArrayList<>();

    /** The rows of totals that call themselves the total of everything. */
    private final Set<Integer> grand = new HashSet<>();

    private int lastData;
    private int lastTotal;

    Totals(String sheet, Headings headings) {
        this.sheet = sheet;
        this.headings = headings;
        this.summed = headings.summed();
        this.ticked =
                headings.layout().ticked().stream().map(headings::at).filter(at -> at > 0).toList();
    }

    /** Adds a row that was loaded. The subject's column counts the rows of a list themselves. */
    void add(Row row, String unit, Stated stated) {
        lastData = row.number();
        for (int column : summed) {
            if (CountCell.read(row.cell(column)) instanceof Parsed.Value<Integer>(var count)) {
                add(row, column, count);
            } else if (column == headings.at(Column.ROW_TOTAL)) {
                add(row, column, stated.awards().stream().mapToLong(a -> a.count()).sum());
            }
        }
        for (int column : ticked) {
            if (Line.YES_OR_NO.find(row.cell(column).shown()).orElse(false)) {
                add(row, column, 1);
            }
        }
        if (!headings.layout().isCounted()) {
            add(row, headings.at(headings.layout().subject()), 1);
        }
        units.computeIfAbsent(unit, _ -> new RunningSum()).add(row.number(), 1);
    }

    private void add(Row row, int column, long count) {
        sums.computeIfAbsent(column, _ -> new RunningSum()).add(row.number(), count);
    }

    /** A rejected row is missing from its sums: its own finding is enough. */
    void reject(Row row) {
        lastData = row.number();
        rejected.add(row.number(), 1);
    }

    /** Takes down a section, with the sums that its own row may state. */
    void section(Row row, Section section, Sections sections) {
        bounds.add(new int[] {row.number(), sections.depth()});
        claim(row, "", List.of(new Span(row.number(), -sections.depth()), all()), section.column());
        if (!headings.layout().isCounted()) {
            String text = VietnameseText.key(row.cell(section.column()).shown());
            int subject = headings.at(headings.layout().subject());
            List<Span> spans = List.of(new Span(row.number(), -sections.depth()));
            TotalWords.rows(text)
                    .ifPresent(rows -> claim(row, section.column(), rows, subject, spans));
        }
    }

    /** Takes down what a total row states; "trong đó" states parts, which no row need add up to. */
    void claim(Row row, Sections sections) {
        String lead =
                RowKind.lead(row, headings).map(c -> VietnameseText.key(c.shown())).orElse("");
        if (GRAND.matcher(lead).matches()) {
            grand.add(row.number());
        }
        if (!lead.startsWith("trong đó")) {
            claim(row, lead, spans(row.number(), lead, sections), 0);
        }
        lastTotal = row.number();
    }

    /** The rows that a total may cover, the likeliest first. */
    private List<Span> spans(int row, String lead, Sections sections) {
        Set<Span> spans = new LinkedHashSet<>();
        boolean above =
                lastData < Math.max(lastTotal, sections.starts().stream().findFirst().orElse(0));
        if (ALL.matcher(lead).matches()) {
            spans.add(all());
            spans.add(new Span(0, row));
            sections.starts().forEach(start -> spans.add(new Span(start, row)));
        } else if (above || lastData == 0) {
            boolean afterTotal = lastTotal > 0 && lastData > 0;
            sections.starts().stream()
                    .skip(afterTotal ? 1 : 0)
                    .forEach(s -> spans.add(new Span(s, row)));
            if (!afterTotal) {
                spans.clear();
                spans.add(new Span(row, -sections.depth()));
            }
            spans.add(new Span(0, row));
            spans.add(all());
        } else {
            sections.starts().forEach(start -> spans.add(new Span(start, row)));
            spans.add(new Span(lastTotal, row));
            spans.add(new Span(0, row));
        }
        if (lastData == 0) {
            spans.add(new Span(row, END - 1));
        }
        return List.copyOf(spans);
    }

    private static Span all() {
        return new Span(0, END);
    }

    private void claim(Row row, String lead, List<Span> spans, int heading) {
        for (int column : summed) {
            claimCell(row, column, spans, heading);
        }
        for (int column : ticked) {
            claimCell(row, column, spans, heading);
        }
        if (!headings.layout().isCounted() && heading == 0) {
            claimRows(row, lead, spans);
        }
    }

    private void claimCell(Row row, int column, List<Span> spans, int heading) {
        if (column != heading
                && CountCell.read(row.cell(column)) instanceof Parsed.Value<Integer>(var stated)) {
            claim(row, column, stated, column, spans);
        }
    }

    /** How many rows there are: alone in the subject's column, or in the words of the total. */
    private void claimRows(Row row, String lead, List<Span> spans) {
        int at = headings.at(headings.layout().subject());
        if (CountCell.read(row.cell(at)) instanceof Parsed.Value<Integer>(var stated)) {
            claim(row, at, stated, at, spans);
            return;
        }
        int said = row.cell(at).isBlank() ? firstText(row) : at;
        String there = VietnameseText.key(row.cell(at).shown());
        String words = lead.equals(there) ? lead : lead + " " + there;
        TotalWords.stated(words, headings.layout().subject())
                .forEach(
                        (column, number) -> {
                            if (headings.has(column)) {
                                claim(row, said, number, headings.at(column), spans);
                            }
                        });
    }

    private static int firstText(Row row) {
        int at = 1;
        while (at < row.cells().size() && !(row.cell(at) instanceof Cell.Text)) {
            at++;
        }
        return at;
    }

    private final List<Integer> columns = new ArrayList<>();

    private void claim(Row row, int at, long stated, int column, List<Span> spans) {
        CellAddress place = new CellAddress(sheet, row.number(), at);
        String shown = Masked.shortened(VietnameseText.tidy(row.cell(at).shown()));
        claims.add(new Claim(place, shown, stated, spans));
        columns.add(column);
    }

    /** The totals that fit none of the rows they may cover, or only some that they do not name. */
    List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int column = columns.get(i);
            List<Span> spans = claim.spans.stream().map(this::closed).toList();
            Span likely = spans.getFirst();
            boolean fits = spans.stream().anyMatch(s -> sum(s, column) == claim.stated);
            boolean doubtful = fits && claim.isOf(grand) && !isNamed(claim, column);
            if ((!fits || doubtful) && rejected.of(likely.from, likely.to) == 0) {
                Rule rule = doubtful ? Rule.TOTAL_OF_A_PART : Rule.TOTAL_DIFFERS;
                String sum = Long.toString(sum(likely, column));
                List<String> arguments = List.of(sum, headings.word(column));
                found.add(
                        new Contradiction(
                                new Finding(rule, claim.place, claim.shown, arguments),
                                units(likely)));
            }
        }
        return found;
    }

    /** Whether the only grand total is that of all rows, or of all above it. */
    private boolean isNamed(Claim claim, int column) {
        Span above = new Span(0, claim.place.row());
        boolean anyAbove = units.values().stream().anyMatch(rows -> rows.of(0, above.to) > 0);
        return sum(all(), column) == claim.stated
                || (anyAbove && sum(above, column) == claim.stated);
    }

    /** A span whose end is a depth goes to the next section of that depth, or an outer one. */
    private Span closed(Span span) {
        if (span.to > 0 || span.from == 0) {
            return span;
        }
        int low = 0;
        int high = bounds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = bounds.get(middle)[0] <= span.from;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        int end =
                bounds.subList(low, bounds.size()).stream()
                        .filter(b -> b[1] <= -span.to)
                        .mapToInt(b -> b[0])
                        .findFirst()
                        .orElse(END);
        return new Span(span.from, end);
    }

    private long sum(Span span, int column) {
        RunningSum sum = sums.get(column);
        return sum == null ? 0 : sum.of(span.from, span.to);
    }

    private Set<String> units(Span span) {
        Set<String> there = new LinkedHashSet<>();
        units.forEach(
                (unit, rows) -> {
                    if (rows.of(span.from, span.to) > 0) {
                        there.add(unit);
                    }
                });
        return there;
    }
}
