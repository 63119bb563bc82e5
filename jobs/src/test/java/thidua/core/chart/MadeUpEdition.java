package thidua.core.chart;

import static thidua.core.chart.MadeUpCounts.counts;
import static thidua.core.chart.MadeUpCounts.forms;
import static thidua.core.chart.MadeUpCounts.kinds;
import static thidua.core.chart.MadeUpCounts.provinceCounts;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.MeasureUnit;
import thidua.core.indicator.Value;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Assembles a made-up edition from one line a unit; comparison and ranks as the catalogue does. */
final class MadeUpEdition {
    static final Unit PROVINCE =
            new Unit("36", "Tỉnh Nam Định", "tinh", Level.PROVINCE, null, Validity.ALWAYS);

    /** One unit's invented numbers; null is missing. */
    record Line(
            String code,
            String name,
            @Nullable Integer models,
            @Nullable Integer modelsBefore,
            int ministry,
            @Nullable Integer awards,
            @Nullable Integer awardsBefore) {}

    private MadeUpEdition() {}

    static Edition edition(List<Line> lines, int firstYear) {
        List<Unit> units = lines.stream().map(MadeUpEdition::unit).toList();
        List<Unit> reported =
                lines.stream().filter(l -> l.models() != null).map(MadeUpEdition::unit).toList();
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put("36", provinceCounts(lines));
        lines.forEach(l -> counts.put(l.code(), counts(l)));
        List<Figure> figures = new ArrayList<>();
        boolean same = reported.size() == units.size() && firstYear < 2021;
        figures.addAll(
                figures(
                        "models-new",
                        MeasureUnit.MODELS,
                        lines,
                        MadeUpEdition::models,
                        MadeUpEdition::modelsBefore,
                        same));
        figures.addAll(
                figures(
                        "awards-total",
                        MeasureUnit.AWARDS,
                        lines,
                        MadeUpEdition::awards,
                        MadeUpEdition::awardsBefore,
                        same));
        figures.addAll(stock(lines, same));
        int[] kinds = kinds(lines);
        figures.add(
                province(
                        "models-recognised",
                        MeasureUnit.MODELS,
                        any(lines, lines.stream().mapToInt(l -> l.ministry()).sum()),
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

    private static List<Figure> stock(List<Line> lines, boolean same) {
        MeasureUnit models = MeasureUnit.MODELS;
        Column unknown = MadeUpStock::unknown;
        List<Figure> figures = new ArrayList<>();
        figures.addAll(
                figures(
                        "models-active",
                        models,
                        lines,
                        MadeUpStock::active,
                        MadeUpStock::activeBefore,
                        same));
        figures.addAll(figures("models-ended", models, lines, MadeUpStock::ended, unknown, same));
        figures.addAll(
                figures(
                        "models-maintained",
                        models,
                        lines,
                        MadeUpStock::maintained,
                        unknown,
                        same));
        figures.addAll(
                figures(
                        "models-replicated",
                        models,
                        lines,
                        MadeUpStock::replicated,
                        unknown,
                        same));
        return figures;
    }

    static Value any(List<Line> lines, int sum) {
        return lines.stream().allMatch(l -> l.models() == null) ? Value.missing() : Value.of(sum);
    }

    static Map<String, SortedMap<Integer, Figure>> history(List<Figure> figures, int first) {
        Map<String, SortedMap<Integer, Figure>> history = new LinkedHashMap<>();
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
                history.put(f.indicator().id(), compared(f, years));
            }
        }
        figures.stream()
                .filter(f -> f.indicator().id().equals("models-active"))
                .filter(f -> f.unit().level() != Level.PROVINCE)
                .forEach(f -> history.put("models-active." + f.unit().code(), ofUnit(f, first)));
        return history;
    }

    /** A unit that grew to what it is, and stated nothing in 2019 where its code ends in 3. */
    private static SortedMap<Integer, Figure> ofUnit(Figure last, int first) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        BigDecimal opening = last.previous().number();
        Value before = Value.missing("not-received");
        for (int year = first; opening != null && year < 2021; year++) {
            boolean gap = year == 2019 && last.unit().code().endsWith("3");
            long made = Math.max(0, opening.longValue() - (2020 - year));
            Value value = gap ? Value.missing("not-received") : Value.of(made);
            figures.put(
                    year,
                    in(
                            year,
                            figure(
                                    "models-active",
                                    MeasureUnit.MODELS,
                                    last.unit(),
                                    value,
                                    before,
                                    null,
                                    null,
                                    true)));
            before = value;
        }
        figures.put(last.year(), last);
        return figures;
    }

    /** Each year against the one before; the last figure as it is. */
    private static SortedMap<Integer, Figure> compared(
            Figure last, SortedMap<Integer, Value> years) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        years.forEach(
                (year, value) ->
                        figures.put(
                                year,
                                in(
                                        year,
                                        province(
                                                last.indicator().id(),
                                                last.indicator().measureUnit(),
                                                value,
                                                years.getOrDefault(
                                                        year - 1, Value.missing("not-received")),
                                                true))));
        figures.put(last.year(), last);
        return figures;
    }

    private static Figure in(int year, Figure f) {
        return new Figure(
                f.indicator(),
                year,
                f.unit(),
                f.unitsOf(),
                f.value(),
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

    static @Nullable Integer models(Line line) {
        return line.models;
    }

    static @Nullable Integer modelsBefore(Line line) {
        return line.modelsBefore;
    }

    static @Nullable Integer awards(Line line) {
        return line.awards;
    }

    static @Nullable Integer awardsBefore(Line line) {
        return line.awardsBefore;
    }

    /** Reads one of the numbers of a line. */
    interface Column {
        @Nullable Integer of(Line line);
    }

    static List<Figure> figures(
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

    static Figure province(
            String id, MeasureUnit measure, Value now, Value before, boolean comparable) {
        return figure(id, measure, PROVINCE, now, before, null, null, comparable);
    }

    static Figure figure(
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
                null,
                now,
                before,
                change,
                percent,
                rank,
                moved,
                null,
                change == null ? Comparability.NOT_COMPARABLE : Comparability.COMPARABLE,
                List.of(),
                reasons());
    }

    static SortedSet<String> reasons() {
        return new TreeSet<>();
    }

    static Value value(@Nullable Integer number) {
        return number == null ? Value.missing("not-received") : Value.of(number);
    }

    static Value sum(List<Line> lines, Column column) {
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

    static @Nullable Integer rank(List<Line> lines, Column column, @Nullable Integer value) {
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

    static Unit unit(Line l) {
        boolean commune = l.code().length() == 5;
        return new Unit(
                l.code(),
                l.name(),
                commune ? "xa" : "huyen",
                commune ? Level.COMMUNE : Level.DISTRICT,
                "36",
                Validity.ALWAYS);
    }
}
