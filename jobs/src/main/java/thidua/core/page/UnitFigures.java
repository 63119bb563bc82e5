package thidua.core.page;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.page.PageTable.Row;
import thidua.core.text.Language;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The figures of one unit, an indicator a row. */
record UnitFigures(Edition edition, Teller teller) {
    static final List<String> SHOWN =
            List.of(
                    "models-new",
                    "models-maintained",
                    "models-replicated",
                    "models-ended",
                    "models-active",
                    "models-recognised",
                    "sites",
                    "teams",
                    "members",
                    "models-effective-share",
                    "awards-total",
                    "awards-collective",
                    "awards-individual",
                    "awards-household");

    /** Shown even where there is nothing to show. */
    private static final Set<String> ALWAYS = Set.of("models-new", "awards-total");

    PageTable table(Unit unit) {
        boolean ranked = unit.level() != Level.REPORTER && unit.level() != Level.REMAINDER;
        List<Row> rows = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (String indicator : SHOWN) {
            edition.figure(indicator, unit.code())
                    .filter(f -> ALWAYS.contains(indicator) || isShown(f))
                    .ifPresent(
                            f -> {
                                rows.add(row(f, ranked));
                                notes.addAll(notes(f));
                            });
        }
        String year = Integer.toString(edition.year());
        return new PageTable(
                teller.words().say("unit.caption", teller.name(unit), year),
                List.of(),
                List.of(
                        teller.words().say("unit.indicator"),
                        year,
                        Integer.toString(edition.year() - 1),
                        teller.words().say("unit.change"),
                        teller.words().say("unit.ranked")),
                rows,
                List.copyOf(notes));
    }

    /** Whether there is anything to show of it: a number other than nothing in either year. */
    static boolean isShown(Figure figure) {
        return isSomething(figure.value().number()) || isSomething(figure.previous().number());
    }

    private static boolean isSomething(@Nullable BigDecimal number) {
        return number != null && number.signum() != 0;
    }

    private Row row(Figure figure, boolean ranked) {
        boolean broken = figure.comparability() == Comparability.BREAK;
        String name = figure.indicator().name(english());
        return new Row(
                broken ? name + Footnotes.MARK : name,
                List.of(
                        teller.numbers().value(figure),
                        teller.numbers().previous(figure),
                        teller.numbers().change(figure),
                        ranked ? rank(figure) : Printed.text("")),
                false);
    }

    /** Of more than nothing: all that have nothing share the last rank. */
    private Printed rank(Figure figure) {
        return figure.rank() != null && Teller.isPositive(figure)
                ? teller.numbers().rank(figure)
                : Printed.text("");
    }

    private boolean english() {
        return teller.words().language() == Language.EN;
    }

    private List<String> notes(Figure figure) {
        return figure.comparability() == Comparability.BREAK
                ? figure.breaks().stream()
                        .map(b -> teller.words().say("unit.break", b.note(english())))
                        .toList()
                : List.of();
    }
}
