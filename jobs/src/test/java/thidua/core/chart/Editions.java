package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.MeasureUnit;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Statement;
import thidua.core.indicator.Sum;
import thidua.core.indicator.Value;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Editions made up for the tests: the districts are real, the distribution over them is invented,
 * the sums of 2021 are the published ones.
 */
public final class Editions {
    private static final Unit PROVINCE =
            new Unit("36", "Tỉnh Nam Định", "tinh", Level.PROVINCE, null, Validity.ALWAYS);

    /** One unit's invented numbers; null is missing. */
    private record Line(
            String code,
            String name,
            @Nullable Integer models,
            @Nullable Integer modelsBefore,
            int ministry,
            @Nullable Integer awards,
            @Nullable Integer awardsBefore) {}

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
        editions.put("all-zero", allZero());
        editions.put("nothing-received", nothingReceived());
        editions.put("single-unit", singleUnit());
        editions.put("small-base", smallBase());
        editions.put("break", compared(Comparability.BREAK));
        editions.put("not-comparable", compared(Comparability.NOT_COMPARABLE));
        editions.put("many-forms", manyForms());
        editions.put("thirty-units", thirtyUnits());
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
                                                l.code,
                                                l.name,
                                                l.models,
                                                null,
                                                l.ministry,
                                                l.awards,
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
                                        l.code.equals("366")
                                                ? new Line(l.code, l.name, null, 2, 0, null, 12)
                                                : l)
                        .toList(),
                2019);
    }

    public static Edition allZero() {
        return edition(
                DISTRICTS.stream().map(l -> new Line(l.code, l.name, 0, 0, 0, 0, 0)).toList(),
                2020);
    }

    public static Edition nothingReceived() {
        return edition(
                DISTRICTS.stream()
                        .map(l -> new Line(l.code, l.name, null, null, 0, null, null))
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
        List<Figure> figures =
                plain.figures().stream()
                        .map(
                                f ->
                                        new Figure(
                                                f.indicator(),
                                                f.year(),
                                                f.unit(),
                                                f.value(),
                                                f.previous(),
                                                f.change(),
                                                null,
                                                f.rank(),
                                                null,
                                                null,
                                                comparability,
                                                f.reasons()))
                        .toList();
        return new Edition(
                plain.year(),
                plain.knownOn(),
                PROVINCE,
                plain.units(),
                plain.reported(),
                plain.counts(),
                figures,
                plain.history(),
                plain.forms(),
                Map.of());
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

    /** Thirty communes: the most that are drawn one by one. */
    public static Edition thirtyUnits() {
        return edition(
                IntStream.range(0, 30)
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

    private static Edition edition(List<Line> lines, int firstYear) {
        List<Unit> units = lines.stream().map(Editions::unit).toList();
        List<Unit> reported =
                lines.stream().filter(l -> l.models != null).map(Editions::unit).toList();
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put("36", provinceCounts(lines));
        lines.forEach(l -> counts.put(l.code, counts(l)));
        List<Figure> figures = new ArrayList<>();
        boolean same = reported.size() == units.size() && firstYear < 2021;
        figures.addAll(
                figures(
                        "models-new",
                        MeasureUnit.MODELS,
                        lines,
                        Editions::models,
                        Editions::modelsBefore,
                        same));
        figures.addAll(
                figures(
                        "awards-total",
                        MeasureUnit.AWARDS,
                        lines,
                        Editions::awards,
                        Editions::awardsBefore,
                        same));
        int[] kinds = kinds(lines);
        figures.add(
                province(
                        "models-recognised",
                        MeasureUnit.MODELS,
                        any(lines, lines.stream().mapToInt(l -> l.ministry).sum()),
                        Value.of(1),
                        same));
        figures.add(
                province(
                        "awards-collective",
                        MeasureUnit.AWARDS,
                        any(lines, kinds[0]),
                        Value.missing(),
                        false));
        figures.add(
                province(
                        "awards-individual",
                        MeasureUnit.AWARDS,
                        any(lines, kinds[1]),
                        Value.missing(),
                        false));
        figures.add(
                province(
                        "awards-household",
                        MeasureUnit.AWARDS,
                        any(lines, 0),
                        Value.missing(),
                        false));
        return new Edition(
                2021,
                LocalDate.of(2022, 1, 20),
                PROVINCE,
                units,
                reported,
                counts,
                figures,
                history(figures, firstYear),
                forms(),
                Map.of());
    }

    private static Value any(List<Line> lines, int sum) {
        return lines.stream().allMatch(l -> l.models == null) ? Value.missing() : Value.of(sum);
    }

    private static Map<String, SortedMap<Integer, Value>> history(List<Figure> figures, int first) {
        Map<String, SortedMap<Integer, Value>> history = new LinkedHashMap<>();
        for (Figure f : figures) {
            if (f.unit().level() == Level.PROVINCE) {
                SortedMap<Integer, Value> years = new TreeMap<>();
                for (int year = first; year < 2021; year++) {
                    long made =
                            f.indicator().id().equals("models-new") ? 9 + year * 7 % 5 : year % 3;
                    years.put(year, year == 2014 ? Value.missing("not-received") : Value.of(made));
                }
                if (first < 2021) {
                    years.put(2020, f.previous());
                }
                years.put(2021, f.value());
                history.put(f.indicator().id(), years);
            }
        }
        return history;
    }

    private static @Nullable Integer models(Line line) {
        return line.models;
    }

    private static @Nullable Integer modelsBefore(Line line) {
        return line.modelsBefore;
    }

    private static @Nullable Integer awards(Line line) {
        return line.awards;
    }

    private static @Nullable Integer awardsBefore(Line line) {
        return line.awardsBefore;
    }

    /** Reads one of the numbers of a line. */
    private interface Column {
        @Nullable Integer of(Line line);
    }

    private static List<Figure> figures(
            String id,
            MeasureUnit measure,
            List<Line> lines,
            Column now,
            Column before,
            boolean same) {
        List<Figure> figures = new ArrayList<>();
        figures.add(province(id, measure, sum(lines, now), sum(lines, before), same));
        for (Line l : lines) {
            Integer rank = rank(lines, now, now.of(l));
            Integer rankBefore = rank(lines, before, before.of(l));
            Integer moved =
                    rank == null || rankBefore == null ? null : Integer.valueOf(rankBefore - rank);
            figures.add(
                    figure(
                            id,
                            measure,
                            unit(l),
                            value(now.of(l)),
                            value(before.of(l)),
                            rank,
                            moved,
                            true));
        }
        return figures;
    }

    private static Figure province(
            String id, MeasureUnit measure, Value now, Value before, boolean comparable) {
        return figure(id, measure, PROVINCE, now, before, null, null, comparable);
    }

    private static Figure figure(
            String id,
            MeasureUnit measure,
            Unit unit,
            Value now,
            Value before,
            @Nullable Integer rank,
            @Nullable Integer moved,
            boolean comparable) {
        BigDecimal a = now.number();
        BigDecimal b = before.number();
        BigDecimal change = !comparable || a == null || b == null ? null : a.subtract(b);
        BigDecimal percent =
                change == null || b == null || b.intValue() < 10
                        ? null
                        : change.movePointRight(2).divide(b, 1, RoundingMode.HALF_UP);
        return new Figure(
                new Indicator(id, id, id, measure, true),
                2021,
                unit,
                now,
                before,
                change,
                percent,
                rank,
                moved,
                null,
                change == null ? Comparability.NOT_COMPARABLE : Comparability.COMPARABLE,
                reasons());
    }

    private static SortedSet<String> reasons() {
        return new TreeSet<>();
    }

    private static Value value(@Nullable Integer number) {
        return number == null ? Value.missing("not-received") : Value.of(number);
    }

    private static Value sum(List<Line> lines, Column column) {
        int sum = 0;
        int stated = 0;
        for (Line l : lines) {
            Integer n = column.of(l);
            if (n != null) {
                sum += n;
                stated++;
            }
        }
        if (stated == 0) {
            return Value.missing("not-received");
        }
        return stated == lines.size() ? Value.of(sum) : Value.of(sum).because("units-missing");
    }

    private static @Nullable Integer rank(
            List<Line> lines, Column column, @Nullable Integer value) {
        if (value == null) {
            return null;
        }
        int rank = 1;
        for (Line l : lines) {
            Integer other = column.of(l);
            rank += other != null && other > value ? 1 : 0;
        }
        return rank;
    }

    private static Unit unit(Line l) {
        boolean commune = l.code.length() == 5;
        return new Unit(
                l.code,
                l.name,
                commune ? "xa" : "huyen",
                commune ? Level.COMMUNE : Level.DISTRICT,
                "36",
                Validity.ALWAYS);
    }

    private static Statement stated(boolean received, boolean counted) {
        return new Statement(received, false, false, counted, false);
    }

    private static Counts counts(Line l) {
        Statement statement = stated(l.models != null, false);
        int models = l.models == null ? 0 : l.models;
        return counts(unit(l), statement, models(models, l.ministry), List.of());
    }

    private static Counts provinceCounts(List<Line> lines) {
        int received = (int) lines.stream().filter(l -> l.models != null).count();
        Statement statement = stated(received > 0, false);
        List<ModelCount> models = lines.stream().flatMap(l -> counts(l).models().stream()).toList();
        return counts(PROVINCE, statement, models, received == 0 ? List.of() : awards(lines));
    }

    private static List<ModelCount> models(int all, int ministry) {
        int district = (all - ministry) / 2;
        return List.of(
                model(Recognition.MINISTRY, ministry),
                model(Recognition.PROVINCE, all > 2 ? 1 : 0),
                model(Recognition.DISTRICT, all > 2 ? district - 1 : district),
                model(Recognition.NONE, all - ministry - district));
    }

    private static ModelCount model(Recognition recognition, int models) {
        return new ModelCount(
                null,
                ModelStatus.NEW,
                recognition,
                null,
                models,
                Sum.NOTHING,
                Sum.NOTHING,
                Sum.NOTHING);
    }

    /** Collectives and individuals; the published ones where the districts are complete. */
    private static int[] kinds(List<Line> lines) {
        int all = lines.stream().mapToInt(l -> l.awards == null ? 0 : l.awards).sum();
        int collective = all * 38 / 106;
        return new int[] {collective, all - collective};
    }

    private static List<AwardCount> awards(List<Line> lines) {
        int[] kinds = kinds(lines);
        int c = kinds[0];
        int i = kinds[1];
        return List.of(
                new AwardCount("PROV_FLAG", RecipientKind.COLLECTIVE, c * 2 / 38),
                new AwardCount("MPS_MERIT", RecipientKind.COLLECTIVE, c * 10 / 38),
                new AwardCount("PROV_MERIT", RecipientKind.COLLECTIVE, c * 8 / 38),
                new AwardCount("PROV_MERIT", RecipientKind.INDIVIDUAL, i * 12 / 68),
                new AwardCount(
                        "PPOL_CERT",
                        RecipientKind.COLLECTIVE,
                        c - c * 2 / 38 - c * 10 / 38 - c * 8 / 38),
                new AwardCount("PPOL_CERT", RecipientKind.INDIVIDUAL, i - i * 12 / 68));
    }

    private static Counts counts(
            Unit unit, Statement statement, List<ModelCount> models, List<AwardCount> awards) {
        return new Counts(unit, 2021, statement, statement, models, awards, 0, 0, null);
    }

    private static Map<String, AwardForm> forms() {
        Map<String, AwardForm> forms = new LinkedHashMap<>();
        Set<RecipientKind> all = EnumSet.allOf(RecipientKind.class);
        Set<RecipientKind> collective = EnumSet.of(RecipientKind.COLLECTIVE);
        form(
                forms,
                "PROV_FLAG",
                "Cờ thi đua của UBND tỉnh",
                "Emulation flag of the province",
                collective);
        form(
                forms,
                "MPS_MERIT",
                "Bằng khen của Bộ Công an",
                "Certificate of merit of the Ministry",
                all);
        form(
                forms,
                "PROV_MERIT",
                "Bằng khen của UBND tỉnh",
                "Certificate of merit of the province",
                all);
        form(
                forms,
                "PPOL_CERT",
                "Giấy khen của Công an tỉnh",
                "Certificate of the provincial police",
                all);
        return forms;
    }

    private static void form(
            Map<String, AwardForm> forms,
            String code,
            String vi,
            String en,
            Set<RecipientKind> to) {
        forms.put(
                code,
                new AwardForm(code, vi, en, "PROVINCE", to, true, Validity.ALWAYS, List.of()));
    }
}
