package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.page.PageView.UnitPage;
import thidua.core.report.CompletenessLine;
import thidua.core.report.Pack;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each unit: how it reported, what its figures say, what it is to mend. */
final class UnitPages {
    private static final int MOST_NAMES = 6;

    private final Edition edition;
    private final Teller teller;
    private final Map<Unit, List<CompletenessLine>> arrivals;
    private final UnitFigures figures;
    private final Mending mending;

    private UnitPages(Pack pack, Teller teller) {
        this.edition = pack.edition();
        this.teller = teller;
        this.arrivals =
                pack.completeness().stream().collect(Collectors.groupingBy(CompletenessLine::unit));
        this.figures = new UnitFigures(edition, teller);
        this.mending = new Mending(pack, teller);
    }

    /** In the order of the table of units; none where there are too many to leaf through. */
    static List<UnitPage> of(Pack pack, Words labels, Numbers numbers, Language language) {
        Edition edition = pack.edition();
        List<Unit> units =
                Stream.of(
                                edition.ranked(),
                                edition.geography().remainders(),
                                edition.specialReporters())
                        .flatMap(List::stream)
                        .toList();
        if (units.size() > PageView.MOST_UNIT_PAGES) {
            return List.of();
        }
        Words words = Words.of("narrative", language);
        UnitPages pages = new UnitPages(pack, new Teller(edition, labels, words, numbers));
        return units.stream().map(pages::page).toList();
    }

    private UnitPage page(Unit unit) {
        return new UnitPage(
                "unit-" + unit.code(),
                unit.name(),
                about(unit),
                new UnitSentences(edition, teller, unit).all(),
                figures.table(unit),
                mending.of(unit));
    }

    /** {@code Mô hình: đúng hạn, nhận ngày 08/12/2021}. */
    private List<String> about(Unit unit) {
        List<String> said = new ArrayList<>();
        for (CompletenessLine line : arrivals.getOrDefault(unit, List.of())) {
            String table = teller.labels().label("table", line.table().id());
            String verdict = teller.labels().label("arrival", line.verdict().id());
            var day = line.receivedAt();
            said.add(
                    day == null
                            ? teller.words().say("unit.arrival", table, verdict)
                            : teller.words()
                                    .say(
                                            "unit.arrival.day",
                                            table,
                                            verdict,
                                            teller.numbers().date(day)));
        }
        edition.geography()
                .members(unit)
                .filter(members -> edition.geography().day() != null || said.isEmpty())
                .ifPresent(members -> said.add(members(unit, members)));
        return said;
    }

    private String members(Unit unit, List<Unit> members) {
        String key = unit.level() == Level.REMAINDER ? "unit.remainder" : "unit.members";
        return teller.words()
                .say(
                        key,
                        teller.numbers().format(members.size()),
                        Printed.plain(teller.names(members, MOST_NAMES)));
    }
}
