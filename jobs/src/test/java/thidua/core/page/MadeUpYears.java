package thidua.core.page;

import static thidua.core.report.PackFixture.CITY;
import static thidua.core.report.PackFixture.NAM_TRUC;
import static thidua.core.report.PackFixture.Y_YEN;
import static thidua.core.report.PackFixture.police;

import org.jspecify.annotations.Nullable;

import thidua.core.chart.Editions;
import thidua.core.fact.FactTable;
import thidua.core.indicator.Break;
import thidua.core.indicator.Breaks;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Geography;
import thidua.core.report.CompletenessLine;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.PackFixture.Stated;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Invented years, the odd ones above all. */
final class MadeUpYears {
    private static final List<Unit> THREE = List.of(NAM_TRUC, CITY, Y_YEN);

    private MadeUpYears() {}

    static Map<String, Pack> all() {
        Map<String, Pack> all = new LinkedHashMap<>();
        all.put("published", PackFixture.published());
        all.put("provisional", PackFixture.small());
        all.put("first-year", firstYear());
        all.put("broken", broken());
        all.put("nothing-received", nothing(THREE));
        all.put("one-unit", oneUnit());
        all.put("all-zero", pack(PackFixture.edition(2021, THREE, zeros(), zeros())));
        all.put("many-leaders", manyLeaders());
        all.put("former-province", formerProvince());
        all.put("late-and-waived", lateAndWaived());
        return all;
    }

    static Pack pack(Edition edition) {
        return new Pack(edition, List.of(), List.of(), List.of());
    }

    /** Every form of the fixture, to every kind of recipient. */
    private static List<Stated> full() {
        Map<String, int[]> awards = new LinkedHashMap<>();
        awards.put("PPOL_CERT", new int[] {4, 11, 1});
        awards.put("MPS_MEDAL", new int[] {0, 2});
        awards.put("PROV_FLAG", new int[] {1});
        return List.of(
                new Stated(CITY, 5, 2, 12, 1, awards),
                new Stated(Y_YEN, 1, 0, 6, 0, police(0, 3)),
                new Stated(NAM_TRUC, 0, 0, 4, 2, police(2, 0)));
    }

    private static List<Stated> before() {
        return List.of(
                new Stated(CITY, 2, 0, 13, 0, police(3, 8)),
                new Stated(Y_YEN, 3, 1, 4, 0, police(1, 1)),
                new Stated(NAM_TRUC, 0, 0, 6, 0, police(2, 0)));
    }

    private static List<Stated> zeros() {
        return THREE.stream().map(unit -> new Stated(unit, 0, 0, 0, 0, police(0, 0))).toList();
    }

    static Pack firstYear() {
        return pack(PackFixture.edition(2021, THREE, full(), List.of()));
    }

    static Pack broken() {
        Breaks breaks =
                new Breaks(
                        List.of(
                                new Break(
                                        "counting",
                                        List.of("models-*", "kinds-*", "sites"),
                                        2021,
                                        Break.Kind.DEFINITION_CHANGED,
                                        "từ năm 2021 mô hình được đếm theo tên",
                                        "since 2021 models are counted by name")));
        return pack(PackFixture.edition(2021, THREE, full(), before(), breaks));
    }

    static Pack nothing(List<Unit> units) {
        return pack(PackFixture.edition(2021, units, List.of(), List.of()));
    }

    static Pack oneUnit() {
        return pack(
                PackFixture.edition(
                        2021,
                        List.of(CITY),
                        List.of(new Stated(CITY, 1, 1, 1, 0, police(1, 0))),
                        List.of(new Stated(CITY, 2, 0, 0, 0, police(1, 2)))));
    }

    private static Pack manyLeaders() {
        List<Unit> units = units(7, "Xã số ");
        return pack(
                PackFixture.edition(
                        2021, units, stated(units, unit -> 2), stated(units, unit -> unit % 3)));
    }

    /** One late, one that sent a table of two, one waived, a department, and a remainder. */
    private static Pack lateAndWaived() {
        Unit office = new Unit("S01", "Sở Tư pháp", "so", Level.REPORTER, "36", Validity.ALWAYS);
        Unit rest =
                new Unit(
                        "36-unplaced",
                        "Chưa phân bổ",
                        "con_lai",
                        Level.REMAINDER,
                        "36",
                        Validity.ALWAYS);
        Unit vuBan = PackFixture.district("359", "Huyện Vụ Bản");
        List<Unit> units = List.of(NAM_TRUC, vuBan, CITY, Y_YEN, office);
        Edition whole = PackFixture.edition(2021, units, full(), before());
        List<Figure> figures = new ArrayList<>(whole.figures());
        whole.figures().stream()
                .filter(f -> f.unit().equals(Y_YEN))
                .map(f -> Editions.of(f, rest))
                .forEach(figures::add);
        Edition edition =
                new Edition(
                        whole.year(),
                        whole.knownOn(),
                        whole.province(),
                        units,
                        new Geography(
                                LocalDate.of(2024, 12, 31),
                                units,
                                List.of(new Group(rest, List.of(Y_YEN))),
                                List.of(),
                                List.of(rest),
                                Set.of()),
                        List.of(NAM_TRUC, CITY, Y_YEN),
                        List.of(office),
                        whole.closed(),
                        whole.counts(),
                        figures,
                        whole.history(),
                        whole.forms(),
                        whole.fields());
        List<CompletenessLine> lines = new ArrayList<>();
        for (FactTable table : FactTable.values()) {
            lines.add(line(CITY, table, LocalDate.of(2021, 12, 9), Arrival.ON_TIME));
            lines.add(line(Y_YEN, table, LocalDate.of(2022, 1, 5), Arrival.LATE));
            lines.add(line(NAM_TRUC, table, null, Arrival.RECEIVED));
            lines.add(line(office, table, null, Arrival.WAIVED));
        }
        lines.add(line(vuBan, FactTable.MODELS, LocalDate.of(2021, 12, 10), Arrival.ON_TIME));
        lines.add(line(vuBan, FactTable.AWARDS, null, Arrival.MISSING));
        return new Pack(edition, List.of(), List.of(), lines);
    }

    private static CompletenessLine line(
            Unit unit, FactTable table, @Nullable LocalDate day, Arrival arrival) {
        return new CompletenessLine(2021, unit, table, LocalDate.of(2021, 12, 15), day, arrival);
    }

    /** The city as the area of a former province within a larger one. */
    private static Pack formerProvince() {
        Unit area =
                new Unit("35", "Địa bàn Nam Định cũ", "dia_ban", Level.AREA, "36", Validity.ALWAYS);
        Edition whole = PackFixture.edition(2021, THREE, full(), before());
        List<Figure> figures = new ArrayList<>(whole.figures());
        whole.figures().stream()
                .filter(f -> f.unit().equals(CITY))
                .map(f -> Editions.of(f, area))
                .forEach(figures::add);
        return pack(
                new Edition(
                        whole.year(),
                        whole.knownOn(),
                        whole.province(),
                        whole.units(),
                        Geography.asReported(
                                whole.units(), List.of(new Group(area, List.of(CITY)))),
                        whole.reported(),
                        whole.waived(),
                        whole.closed(),
                        whole.counts(),
                        figures,
                        whole.history(),
                        whole.forms(),
                        whole.fields()));
    }

    /** So many communes. */
    static List<Unit> units(int number, String name) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(
                        i ->
                                new Unit(
                                        "%05d".formatted(i),
                                        name + i,
                                        "xa",
                                        Level.COMMUNE,
                                        "36",
                                        Validity.ALWAYS))
                .toList();
    }

    /** What each of the units stated, by its place. */
    static List<Stated> stated(List<Unit> units, IntUnaryOperator fresh) {
        return IntStream.range(0, units.size())
                .mapToObj(
                        i ->
                                new Stated(
                                        units.get(i),
                                        fresh.applyAsInt(i),
                                        0,
                                        3 + i % 4,
                                        0,
                                        police(i % 2, i % 5)))
                .toList();
    }
}
