package thidua.core.chart;

import static thidua.core.chart.MadeUpCounts.counts;
import static thidua.core.chart.MadeUpCounts.form;
import static thidua.core.chart.MadeUpCounts.stated;
import static thidua.core.chart.MadeUpEdition.PROVINCE;
import static thidua.core.chart.MadeUpEdition.edition;

import thidua.core.chart.MadeUpEdition.Line;
import thidua.core.fact.AwardForm;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Geography;
import thidua.core.indicator.Value;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Editions made up for the tests: the districts are real, the distribution over them is invented,
 * the sums of 2021 are the published ones.
 */
public final class Editions {
    private static final List<Line> DISTRICTS =
            List.of(
                    new Line("356", "Thành phố Nam Định", 2, 2, 0, 16, 15),
                    new Line("365", "Huyện Giao Thủy", 2, 1, 0, 11, 9),
                    new Line("366", "Huyện Hải Hậu", 3, 2, 1, 15, 12),
                    new Line("358", "Huyện Mỹ Lộc", 0, 1, 0, 6, 7),
                    new Line("362", "Huyện Nam Trực", 2, 0, 0, 9, 10),
                    new Line("361", "Huyện Nghĩa Hưng", 1, 1, 0, 12, 8),
                    new Line("363", "Huyện Trực Ninh", 1, 2, 0, 8, 11),
                    new Line("359", "Huyện Vụ Bản", 1, 1, 0, 7, 6),
                    new Line("364", "Huyện Xuân Trường", 2, 1, 0, 8, 8),
                    new Line("360", "Huyện Ý Yên", 3, 2, 1, 14, 10));

    private Editions() {}

    /** All editions by name, for tests that go through all of them. */
    public static Map<String, Edition> all() {
        Map<String, Edition> editions = new LinkedHashMap<>();
        editions.put("complete", complete());
        editions.put("first-year", firstYear());
        editions.put("one-missing", oneMissing());
        editions.put("five-states", fiveStates());
        editions.put("all-zero", allZero());
        editions.put("nothing-received", nothingReceived());
        editions.put("single-unit", singleUnit());
        editions.put("small-base", smallBase());
        editions.put("break", compared(Comparability.BREAK));
        editions.put("broken-before", brokenBefore());
        editions.put("not-comparable", compared(Comparability.NOT_COMPARABLE));
        editions.put("recast", recast());
        editions.put("many-forms", manyForms());
        editions.put("thirty-units", thirtyUnits());
        editions.put("forty-units", fortyUnits());
        editions.put("crowded", crowded());
        editions.put("many-long-names", manyLongNames());
        return editions;
    }

    public static Edition named(String name) {
        Edition edition = all().get(name);
        if (edition == null) {
            throw new IllegalArgumentException("no edition " + name);
        }
        return edition;
    }

    /** All ten districts, 2021. */
    public static Edition complete() {
        return edition(DISTRICTS, 2016);
    }

    /** The first year there is: nothing to compare with. */
    public static Edition firstYear() {
        return edition(
                DISTRICTS.stream()
                        .map(
                                l ->
                                        new Line(
                                                l.code(),
                                                l.name(),
                                                l.models(),
                                                null,
                                                l.ministry(),
                                                l.awards(),
                                                null))
                        .toList(),
                2021);
    }

    /** The district of Hải Hậu has not reported. */
    public static Edition oneMissing() {
        return edition(
                DISTRICTS.stream()
                        .map(
                                l ->
                                        l.code().equals("366")
                                                ? new Line(l.code(), l.name(), null, 2, 0, null, 12)
                                                : l)
                        .toList(),
                2019);
    }

    /** One district of each state, in this order. */
    public static Edition fiveStates() {
        List<Value> states =
                List.of(
                        Value.of(3),
                        Value.of(0),
                        Value.nil(),
                        Value.missing("not-received"),
                        Value.notApplicable("not-owed"));
        List<Line> lines = DISTRICTS.subList(0, states.size());
        Edition edition = edition(lines, 2021);
        List<Figure> figures = new ArrayList<>();
        for (Figure f : edition.figures()) {
            int place = lines.stream().map(Line::code).toList().indexOf(f.unit().code());
            figures.add(
                    place < 0
                            ? f
                            : MadeUpEdition.figure(
                                    f.indicator().id(),
                                    f.indicator().measureUnit(),
                                    f.unit(),
                                    states.get(place),
                                    Value.missing("not-received"),
                                    null,
                                    null,
                                    false));
        }
        return new Edition(
                edition.year(),
                edition.knownOn(),
                edition.province(),
                edition.units(),
                edition.units().subList(0, 3),
                edition.counts(),
                figures,
                edition.history(),
                edition.forms(),
                edition.fields());
    }

    public static Edition allZero() {
        return edition(
                DISTRICTS.stream().map(l -> new Line(l.code(), l.name(), 0, 0, 0, 0, 0)).toList(),
                2020);
    }

    public static Edition nothingReceived() {
        return edition(
                DISTRICTS.stream()
                        .map(l -> new Line(l.code(), l.name(), null, null, 0, null, null))
                        .toList(),
                2020);
    }

    public static Edition singleUnit() {
        return edition(DISTRICTS.subList(9, 10), 2020);
    }

    /** Two districts that go from four to eight, and from three to five. */
    public static Edition smallBase() {
        return edition(
                List.of(
                        new Line("366", "Huyện Hải Hậu", 5, 3, 0, 5, 4),
                        new Line("360", "Huyện Ý Yên", 3, 1, 0, 3, 1)),
                2020);
    }

    /** Everything received, but borders or definitions changed since last year. */
    public static Edition compared(Comparability comparability) {
        Edition plain = complete();
        Map<String, SortedMap<Integer, Figure>> history = new LinkedHashMap<>();
        plain.history().forEach((id, years) -> history.put(id, new TreeMap<>(years)));
        List<Figure> figures = plain.figures().stream().map(f -> as(f, comparability)).toList();
        figures.stream()
                .filter(f -> f.unit().equals(PROVINCE))
                .map(f -> Map.entry(history.getOrDefault(f.indicator().id(), new TreeMap<>()), f))
                .forEach(e -> e.getKey().put(e.getValue().year(), e.getValue()));
        return with(plain, figures, history);
    }

    /** The definition changed in an earlier year of the trend, in 2018. */
    public static Edition brokenBefore() {
        return broken(List.of(2018), year -> as(year, Comparability.BREAK));
    }

    /** Other units since some years, for one and the same reason. */
    static Edition brokenBefore(Integer... changed) {
        return broken(List.of(changed), year -> as(year, Comparability.NOT_COMPARABLE));
    }

    private static Edition broken(List<Integer> changed, UnaryOperator<Figure> other) {
        Edition plain = complete();
        Map<String, SortedMap<Integer, Figure>> history = new LinkedHashMap<>();
        plain.history()
                .forEach(
                        (id, years) -> {
                            SortedMap<Integer, Figure> broken = new TreeMap<>(years);
                            changed.forEach(
                                    year ->
                                            broken.computeIfPresent(
                                                    year, (y, f) -> other.apply(f)));
                            history.put(id, broken);
                        });
        return with(plain, plain.figures(), history);
    }

    /**
     * A former province is a part of this one, and the units are those of another day, with a
     * remainder.
     */
    public static Edition recast() {
        Edition plain = complete();
        Unit area = unit("35", "Địa bàn Hà Nam cũ", Level.AREA);
        Unit rest = unit("35-unplaced", "Chưa phân bổ", Level.REMAINDER);
        List<Unit> units = plain.units();
        List<Group> groups =
                List.of(new Group(area, units.subList(0, 2)), new Group(rest, units.subList(2, 3)));
        Geography geography =
                new Geography(
                        LocalDate.of(2024, 12, 31),
                        units,
                        groups,
                        List.of(area),
                        List.of(rest),
                        Set.of());
        Map<String, SortedMap<Integer, Figure>> history = new LinkedHashMap<>(plain.history());
        List<Figure> figures = new ArrayList<>(plain.figures());
        for (String indicator : List.of("models-new", "models-recognised")) {
            SortedMap<Integer, Figure> years = new TreeMap<>();
            plain.trend(indicator).forEach((year, f) -> years.put(year, of(f, area)));
            history.put(indicator + ".35", years);
            figures.add(of(plain.provinceFigure(indicator), area));
            figures.add(of(plain.provinceFigure(indicator), rest));
        }
        return new Edition(
                plain.year(),
                plain.knownOn(),
                PROVINCE,
                plain.units(),
                geography,
                plain.reported(),
                List.of(),
                false,
                plain.counts(),
                figures,
                history,
                plain.forms(),
                Map.of());
    }

    private static Unit unit(String code, String name, Level level) {
        return new Unit(code, name, "dia_ban", level, "36", Validity.ALWAYS);
    }

    /** The same figure of another unit. */
    public static Figure of(Figure f, Unit unit) {
        return new Figure(
                f.indicator(),
                f.year(),
                unit,
                f.unitsOf(),
                f.value(),
                f.previous(),
                f.change(),
                f.changePercent(),
                null,
                null,
                null,
                f.comparability(),
                f.breaks(),
                f.reasons());
    }

    /** Complete, but the province states another value of one indicator. */
    public static Edition restated(String indicator, Value value) {
        Edition plain = complete();
        List<Figure> figures =
                plain.figures().stream()
                        .map(
                                f ->
                                        f.indicator().id().equals(indicator)
                                                        && f.unit().equals(PROVINCE)
                                                ? stating(f, value)
                                                : f)
                        .toList();
        return with(plain, figures, plain.history());
    }

    private static Figure stating(Figure f, Value value) {
        return new Figure(
                f.indicator(),
                f.year(),
                f.unit(),
                f.unitsOf(),
                value,
                f.previous(),
                f.change(),
                f.changePercent(),
                f.rank(),
                f.rankChange(),
                f.sharePercent(),
                f.comparability(),
                f.breaks(),
                f.reasons());
    }

    private static Edition with(
            Edition plain, List<Figure> figures, Map<String, SortedMap<Integer, Figure>> history) {
        return new Edition(
                plain.year(),
                plain.knownOn(),
                PROVINCE,
                plain.units(),
                plain.reported(),
                plain.counts(),
                figures,
                history,
                plain.forms(),
                Map.of());
    }

    private static Figure as(Figure f, Comparability comparability) {
        boolean broken = comparability == Comparability.BREAK;
        Break made =
                new Break(
                        "guideline",
                        List.of("*"),
                        f.year(),
                        Break.Kind.DEFINITION_CHANGED,
                        "từ năm " + f.year() + " thống kê theo hướng dẫn mới",
                        "since " + f.year() + " counted by a new guideline");
        return new Figure(
                f.indicator(),
                f.year(),
                f.unit(),
                f.unitsOf(),
                f.value(),
                f.previous(),
                broken ? f.change() : null,
                null,
                f.rank(),
                broken ? f.rankChange() : null,
                null,
                comparability,
                broken ? List.of(made) : List.of(),
                new TreeSet<>(Set.of(broken ? made.kind().id() : "unit-changed")));
    }

    /** Fifteen forms, households among the honoured, some counts not stated. */
    public static Edition manyForms() {
        Edition plain = complete();
        Map<String, AwardForm> forms = new LinkedHashMap<>(plain.forms());
        List<AwardCount> awards = new ArrayList<>();
        Set<RecipientKind> all = EnumSet.allOf(RecipientKind.class);
        for (int i = 1; i <= 11; i++) {
            form(
                    forms,
                    "FORM_" + i,
                    "Giấy khen của Chủ tịch UBND huyện, loại " + i,
                    "Form " + i,
                    all);
            awards.add(new AwardCount("FORM_" + i, RecipientKind.COLLECTIVE, 3 * i));
            awards.add(new AwardCount("FORM_" + i, RecipientKind.HOUSEHOLD, i % 4));
        }
        awards.add(new AwardCount("PROV_MERIT", RecipientKind.COLLECTIVE, 8));
        Map<String, Counts> counts = new LinkedHashMap<>(plain.counts());
        counts.replaceAll((code, c) -> counts(c.unit(), stated(true, true), c.models(), List.of()));
        counts.put("36", counts(PROVINCE, stated(true, true), List.of(), awards));
        return new Edition(
                plain.year(),
                plain.knownOn(),
                PROVINCE,
                plain.units(),
                plain.reported(),
                counts,
                plain.figures(),
                plain.history(),
                forms,
                Map.of());
    }

    /** A hundred and fifty units whose names have two hundred letters. */
    public static Edition manyLongNames() {
        String tail = " và các vùng phụ cận thuộc địa bàn trọng điểm về an ninh, trật tự".repeat(4);
        return edition(
                IntStream.range(0, 150)
                        .mapToObj(
                                i ->
                                        new Line(
                                                String.valueOf(10000 + i),
                                                ("Xã Ý Yên Trường Thịnh số " + (i + 1) + tail)
                                                        .substring(0, 200),
                                                (i * 37) % 23,
                                                (i * 53) % 19,
                                                0,
                                                (i * 71) % 113,
                                                (i * 29) % 97))
                        .toList(),
                2000);
    }

    /** A hundred and twenty-nine communes of which most have one award or none. */
    public static Edition crowded() {
        return edition(
                IntStream.range(0, 129)
                        .mapToObj(
                                i ->
                                        new Line(
                                                String.valueOf(10000 + i),
                                                "Xã Hải Phúc " + i,
                                                i % 40 == 0 ? 2 : i % 7 == 0 ? 1 : 0,
                                                i % 30 == 0 ? 3 : 0,
                                                0,
                                                i % 25 == 0 ? 4 : i % 3 == 0 ? 1 : 0,
                                                i % 20 == 0 ? 5 : i % 2))
                        .toList(),
                2020);
    }

    /** So many communes of any names, with numbers up to some greatest; one absent or none. */
    public static Edition crowd(
            int number, IntFunction<String> name, int greatest, boolean isWhole) {
        return edition(
                IntStream.range(0, number)
                        .mapToObj(
                                i ->
                                        new Line(
                                                String.valueOf(10000 + i),
                                                name.apply(i),
                                                !isWhole && i == 99
                                                        ? null
                                                        : i * 7919 % (greatest + 1),
                                                i * 104729 % (greatest + 1),
                                                0,
                                                !isWhole && i == 99
                                                        ? null
                                                        : i * 611 % (greatest + 1),
                                                i * 1299 % (greatest + 1)))
                        .toList(),
                2000);
    }

    /** Thirty communes: the most that are drawn one by one. */
    public static Edition thirtyUnits() {
        return communes(30);
    }

    /** More than are drawn one by one, one of them absent. */
    public static Edition fortyUnits() {
        return communes(40);
    }

    /** Communes of which one has stated no models and another no awards. */
    public static Edition communes(int number) {
        return edition(
                IntStream.range(0, number)
                        .mapToObj(
                                i ->
                                        new Line(
                                                String.valueOf(10000 + i),
                                                i % 3 == 0
                                                        ? "Thị trấn Quất Lâm " + i
                                                        : "Xã Hải Phúc " + i,
                                                i == 7 ? null : (i * 7) % 11,
                                                i == 8 ? null : (i * 5) % 9,
                                                0,
                                                (i * 37) % 31,
                                                (i * 29) % 31))
                        .toList(),
                2012);
    }
}
