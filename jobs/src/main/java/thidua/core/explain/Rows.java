package thidua.core.explain;

import thidua.core.explain.Explanation.Added;
import thidua.core.explain.Explanation.Row;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.Sum;
import thidua.core.layout.Column;
import thidua.core.layout.Quote;
import thidua.core.sheet.CellAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From a row of a file to the row of an explanation. */
public final class Rows {
    private static final Set<Column> ALWAYS =
            Set.of(
                    Column.MODEL_NAME,
                    Column.SITES,
                    Column.TEAMS,
                    Column.MEMBERS,
                    Column.EFFECT,
                    Column.RECOGNITION);

    private Rows() {}

    /**
     * @param quotes everything that stands in the row
     */
    public static Row explain(Listed row, Basis basis, List<Quote> quotes) {
        List<Added> adds = new ArrayList<>();
        for (Basis.Addend addend : basis.addends()) {
            Sum sum = addend.of(row);
            if (sum != null) {
                adds.add(new Added(addend.role(), sum));
            }
        }
        List<Quote> cells =
                quotes.stream()
                        .filter(quote -> isAsked(quote, row, basis))
                        .map(quote -> masked(quote, row))
                        .distinct()
                        .toList();
        return switch (row) {
            case Listed.OfModel model -> new Row(model.place(), adds, cells, null, List.of(), null);
            case Listed.OfAward award ->
                    new Row(
                            award.place(),
                            adds,
                            cells,
                            award.countedAt(),
                            award.others(),
                            award.revokedOn());
        };
    }

    /**
     * A row of a file that is gone, by what is kept of it.
     *
     * @param erased its cells whose names were erased
     */
    public static Row kept(Listed row, Basis basis, List<CellAddress> erased) {
        Row kept = explain(row, basis, List.of());
        return new Row(
                kept.place(),
                kept.adds(),
                erased.stream().map(Quote::erased).toList(),
                kept.countedAt(),
                kept.others(),
                kept.revokedOn());
    }

    private static boolean isAsked(Quote quote, Listed row, Basis basis) {
        if (quote.cell().equals(row.cell()) || quote.isErased()) {
            return true;
        }
        if (quote.meaning().equals(Quote.HEADING)) {
            return quote.cell().column() == row.cell().column();
        }
        if (quote.meaning().equals(Quote.SECTION)) {
            return true;
        }
        Set<String> ids = basis.columns().stream().map(Column::id).collect(Collectors.toSet());
        boolean always = ALWAYS.stream().anyMatch(column -> column.id().equals(quote.meaning()));
        return ids.contains(quote.meaning()) && (always || !quote.text().isEmpty());
    }

    /** Who is no collective is named by the first letters only. */
    private static Quote masked(Quote quote, Listed row) {
        boolean collective =
                row instanceof Listed.OfAward award
                        && award.award().kind() == RecipientKind.COLLECTIVE;
        return quote.isPersonal() && !collective && !quote.isErased() ? quote.masked() : quote;
    }
}
