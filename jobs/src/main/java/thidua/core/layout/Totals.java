package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.Model;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares the totals that a table states with its rows. A total may stand below its rows or above
 * them, so it is right when it is the sum of the rows before it or of all.
 */
final class Totals {
    private record Claim(
            CellAddress place, String shown, long stated, long before, Column column) {}

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

    private final String sheet;
    private final Headings headings;
    private final Map<Column, Long> sums = new EnumMap<>(Column.class);
    private final List<Claim> claims = new ArrayList<>();

    Totals(String sheet, Headings headings) {
        this.sheet = sheet;
        this.headings = headings;
    }

    /** Adds a row that was loaded. The subject's column counts the rows themselves. */
    void add(Stated stated) {
        for (Model model : stated.models()) {
            add(headings.layout().subject(), 1);
            add(Column.SITES, model.sites() == null ? 0 : model.sites());
            add(Column.TEAMS, model.teams() == null ? 0 : model.teams());
            add(Column.MEMBERS, model.members() == null ? 0 : model.members());
        }
        for (Award award : stated.awards()) {
            if (headings.layout().isCounted()) {
                add(
                        switch (award.kind()) {
                            case COLLECTIVE -> Column.COLLECTIVE;
                            case INDIVIDUAL -> Column.INDIVIDUAL;
                            case HOUSEHOLD -> Column.HOUSEHOLD;
                        },
                        award.count());
                add(Column.ROW_TOTAL, award.count());
            } else {
                add(headings.layout().subject(), 1);
            }
        }
    }

    private void add(Column column, long number) {
        sums.merge(column, number, Long::sum);
    }

    /** Takes down what a total row states; "trong đó" states parts, which no row need add up to. */
    void claim(Row row) {
        String lead =
                RowKind.lead(row, headings).map(c -> VietnameseText.key(c.shown())).orElse("");
        if (lead.startsWith("trong đó")) {
            return;
        }
        for (Column column : headings.layout().summed()) {
            int at = headings.at(column);
            if (at > 0
                    && CountCell.read(row.cell(at)) instanceof Parsed.Value<Integer>(var stated)) {
                claim(row, at, stated, column);
            }
        }
        if (!headings.layout().isCounted()) {
            claimRows(row, lead);
        }
    }

    /** How many rows there are: alone in the subject's column, or in the words of the total. */
    private void claimRows(Row row, String lead) {
        Column subject = headings.layout().subject();
        int at = headings.at(subject);
        if (CountCell.read(row.cell(at)) instanceof Parsed.Value<Integer>(var stated)) {
            claim(row, at, stated, subject);
            return;
        }
        List<String> numbers =
                NUMBER.matcher(lead + " " + VietnameseText.key(row.cell(at).shown()))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
        if (numbers.size() == 1) {
            claim(row, at, Long.parseLong(numbers.getFirst().replace(".", "")), subject);
        }
    }

    private void claim(Row row, int at, long stated, Column column) {
        CellAddress place = new CellAddress(sheet, row.number(), at);
        String shown = Masked.shortened(VietnameseText.tidy(row.cell(at).shown()));
        claims.add(new Claim(place, shown, stated, sum(column), column));
    }

    private long sum(Column column) {
        return sums.getOrDefault(column, 0L);
    }

    /** The totals that fit neither the rows above them nor all rows. */
    List<Finding> contradictions() {
        return claims.stream()
                .filter(c -> c.stated != c.before && c.stated != sum(c.column))
                .map(
                        c ->
                                new Finding(
                                        Rule.TOTAL_DIFFERS,
                                        c.place,
                                        c.shown,
                                        List.of(Long.toString(sum(c.column)), c.column.word())))
                .toList();
    }
}
