package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.page.PageView.UnitPage;
import thidua.core.report.CompletenessLine;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.Pack;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each unit: how it reported, what its figures say, what it is to mend. */
final class UnitPages {
    private static final int MOST_NAMES = 6;

    private final Edition edition;
    private final Teller teller;
    private final Map<Unit, List<CompletenessLine>> arrivals;
    private final UnitFigures figures;
    private final UnitSentences sentences;
    private final Mending mending;

    private UnitPages(Pack pack, Teller teller) {
        this.edition = pack.edition();
        this.teller = teller;
        this.arrivals =
                pack.completeness().stream().collect(Collectors.groupingBy(CompletenessLine::unit));
        this.figures = new UnitFigures(edition, teller);
        this.sentences =
                new UnitSentences(
                        teller,
                        UnitSentences.RANKED.stream()
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(),
                                                indicator -> Ranking.of(indicator, edition))));
        this.mending = new Mending(pack, teller);
    }

    /** In the order of the table of units; none where there are too many to leaf through. */
    static List<UnitPage> of(Pack pack, Teller teller) {
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
        UnitPages pages = new UnitPages(pack, teller);
        return units.stream().map(pages::page).toList();
    }

    private UnitPage page(Unit unit) {
        return new UnitPage(
                "unit-" + unit.code(),
                unit.name(),
                about(unit),
                sentences.of(unit),
                figures.table(unit),
                mending.of(unit));
    }

    private List<String> about(Unit unit) {
        List<String> said = new ArrayList<>();
        Map<String, List<CompletenessLine>> byArrival =
                arrivals.getOrDefault(unit, List.of()).stream()
                        .sorted(Comparator.comparing(CompletenessLine::table))
                        .collect(
                                Collectors.groupingBy(
                                        this::arrival, LinkedHashMap::new, Collectors.toList()));
        byArrival.forEach((arrival, lines) -> said.add(arrival(arrival, lines)));
        edition.geography()
                .members(unit)
                .filter(members -> !members.equals(List.of(unit)))
                .ifPresent(members -> said.add(members(unit, members)));
        return said;
    }

    /** {@code Biểu Mô hình và biểu Khen thưởng: muộn, nhận ngày 10/01/2022 (hạn 15/12/2021).} */
    private String arrival(String arrival, List<CompletenessLine> lines) {
        List<List<Printed>> tables =
                lines.stream()
                        .map(line -> teller.labels().label("table", line.table().id()))
                        .map(table -> teller.say("unit.table", Teller.text(table)))
                        .toList();
        String said =
                Printed.plain(
                        teller.say("unit.arrival", teller.list(tables), Teller.text(arrival)));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String arrival(CompletenessLine line) {
        String verdict = teller.labels().label("arrival", line.verdict().id());
        LocalDate day = line.receivedAt();
        Numbers numbers = teller.numbers();
        if (day == null) {
            return verdict;
        }
        return line.verdict() == Arrival.LATE
                ? teller.words()
                        .say(
                                "unit.late",
                                verdict,
                                numbers.date(day),
                                numbers.date(line.expectedBy()))
                : teller.words().say("unit.received", verdict, numbers.date(day));
    }

    private String members(Unit unit, List<Unit> members) {
        String key = unit.level() == Level.REMAINDER ? "unit.remainder" : "unit.members";
        return Printed.plain(
                teller.say(key, teller.count(members.size()), teller.names(members, MOST_NAMES)));
    }
}
