package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Geography;
import thidua.core.page.PageTable.Group;
import thidua.core.page.PageTable.Row;
import thidua.core.text.Words;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The figures of each unit beside each other, the province below. */
record UnitTable(Edition edition, Words words, Numbers numbers) {
    private static final List<String> COMPARED = List.of("models-new", "awards-total");

    PageTable table() {
        String before = Integer.toString(edition.year() - 1);
        Footnotes footnotes = new Footnotes(edition, words);
        UnaryOperator<String> since =
                indicator -> words.say("units.since", before) + footnotes.sign(indicator);
        String rank = words.say("units.rank");
        String year = Integer.toString(edition.year());
        List<Row> rows = new ArrayList<>();
        Geography shown = edition.geography();
        Stream.of(edition.ranked(), shown.remainders())
                .flatMap(List::stream)
                .forEach(unit -> rows.add(row(unit.name(), unit, false)));
        List<Unit> apart = edition.specialReporters();
        apart.forEach(unit -> rows.add(row(words.say("units.special", unit.name()), unit, false)));
        rows.add(row(words.say("units.total"), edition.province(), true));
        shown.areas()
                .forEach(area -> rows.add(row(words.say("units.area", area.name()), area, true)));
        return new PageTable(
                Pages.caption(words.say("units.caption", year), edition, words, numbers),
                List.of(
                        new Group(words.say("units.new"), 4),
                        new Group(words.say("units.active"), 1),
                        new Group(words.say("units.awards"), 3)),
                List.of(
                        words.say("units.unit"),
                        year,
                        since.apply("models-new"),
                        rank,
                        words.say("units.recognised"),
                        year,
                        year,
                        since.apply("awards-total"),
                        rank),
                rows,
                Stream.of(
                                footnotes.of(COMPARED).stream(),
                                Stream.of(words.say("units.marks"), words.say("units.note")),
                                unranked(),
                                Stream.of(words.say("units.special.note"))
                                        .filter(note -> !apart.isEmpty()))
                        .flatMap(notes -> notes)
                        .toList());
    }

    /** By name, who is left out of a ranking. */
    private Stream<String> unranked() {
        List<Unit> unranked =
                edition.ranked().stream()
                        .filter(unit -> COMPARED.stream().anyMatch(i -> !isRanked(i, unit)))
                        .toList();
        return unranked.isEmpty()
                ? Stream.of()
                : Stream.of(words.say("units.unranked", Pages.names(unranked, words, numbers)));
    }

    private boolean isRanked(String indicator, Unit unit) {
        return edition.figure(indicator, unit.code()).filter(f -> f.rank() != null).isPresent();
    }

    private Row row(String name, Unit unit, boolean total) {
        Function<Figure, Printed> rank =
                total || unit.level() == Level.REPORTER
                        ? figure -> Printed.text("")
                        : numbers::rank;
        return new Row(
                name,
                List.of(
                        cell("models-new", unit, numbers::value),
                        cell("models-new", unit, numbers::change),
                        cell("models-new", unit, rank),
                        cell("models-recognised", unit, numbers::value),
                        cell("models-active", unit, numbers::value),
                        cell("awards-total", unit, numbers::value),
                        cell("awards-total", unit, numbers::change),
                        cell("awards-total", unit, rank)),
                total,
                "unit-" + unit.code());
    }

    private Printed cell(String indicator, Unit unit, Function<Figure, Printed> print) {
        return edition.figure(indicator, unit.code()).map(print).orElse(Printed.text(""));
    }
}
