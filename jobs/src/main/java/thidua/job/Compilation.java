package thidua.job;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelField;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Figures;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Recast;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.core.report.YearStatus;
import thidua.core.unit.Crosswalk;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts the figures of a year together: its values, those of the years before, and how they compare.
 */
final class Compilation {
    private final Years years;
    private final YearState state;
    private final Reference reference;
    private final Settings settings;
    private final @Nullable LocalDate unitsOf;

    /** By year: as reported, and in the units shown. */
    private final Map<Integer, YearValues> reported = new HashMap<>();

    private final Map<Integer, YearValues> outlines = new HashMap<>();

    private final Map<Integer, YearValues> shown = new HashMap<>();

    /**
     * @param years as they stood on a day
     * @param state of the last of them
     * @param unitsOf the day whose units are shown; null for the units that report
     */
    Compilation(
            Years years,
            YearState state,
            Reference reference,
            Settings settings,
            @Nullable LocalDate unitsOf) {
        this.years = years;
        this.state = state;
        this.reference = reference;
        this.settings = settings;
        this.unitsOf = unitsOf;
    }

    /**
     * @param status who reported, and whether the year is closed
     */
    Edition edition(int year, YearStatus status) {
        ProvinceYear province = years.province(year);
        YearValues now = values(year);
        return new Edition(
                year,
                years.dated(year),
                province.province(),
                province.expected(),
                now.geography(),
                status.reported(),
                status.waived(),
                status.closed(),
                unitsOf == null
                        ? province.counts(years.stated(province, state))
                        : recast(province, unitsOf).counts(years.stated(province, state)),
                Figures.compare(
                        years.indicators(),
                        now,
                        values(year - 1),
                        reference.breaks(),
                        settings.smallBase()),
                history(year),
                byCode(reference.forms().all(), AwardForm::code),
                byCode(reference.fields().all(), ModelField::code));
    }

    private YearValues values(int year) {
        LocalDate day = unitsOf;
        return day == null
                ? reported(year)
                : shown.computeIfAbsent(year, y -> recast(years.province(y), day).of(reported(y)));
    }

    private YearValues reported(int year) {
        return reported.computeIfAbsent(year, y -> years.values(y, state));
    }

    /** The same, where no more is asked of a year than later years show of it. */
    private YearValues outline(int year) {
        YearValues whole = reported.get(year);
        return whole == null ? outlines.computeIfAbsent(year, y -> years.outline(y, state)) : whole;
    }

    private Recast recast(ProvinceYear province, LocalDate day) {
        return new Recast(
                province,
                new Crosswalk(reference.units(), day),
                years.indicators(),
                ProvinceYears.BY_NAME);
    }

    /** The figures of the province and of its areas in the years up to one. */
    private Map<String, SortedMap<Integer, Figure>> history(int upTo) {
        Map<String, SortedMap<Integer, Figure>> history = new HashMap<>();
        List<Unit> areas = years.province(upTo).areas().stream().map(g -> g.unit()).toList();
        for (int year : state.facts().keySet()) {
            for (Figure figure : figures(year)) {
                String id = figure.indicator().id();
                if (figure.unit().level() == Level.PROVINCE) {
                    history.computeIfAbsent(id, key -> new TreeMap<>()).put(year, figure);
                }
                if (areas.stream().anyMatch(a -> a.code().equals(figure.unit().code()))) {
                    history.computeIfAbsent(id + "." + figure.unit().code(), key -> new TreeMap<>())
                            .put(year, figure);
                }
            }
        }
        Set<String> units =
                values(upTo).geography().units().stream().map(Unit::code).collect(toSet());
        for (int year : state.facts().keySet()) {
            for (Figure figure : unitFigures(year)) {
                if (units.contains(figure.unit().code())) {
                    String id = figure.indicator().id() + "." + figure.unit().code();
                    history.computeIfAbsent(id, key -> new TreeMap<>()).put(year, figure);
                }
            }
        }
        return history;
    }

    /** Of the units shown, in the years in which they stood. */
    private List<Figure> unitFigures(int year) {
        return Figures.compareUnits(
                years.indicators().stream().filter(i -> Edition.OF_UNITS.contains(i.id())).toList(),
                unitsOf == null ? outline(year) : values(year),
                unitsOf == null ? outline(year - 1) : values(year - 1),
                reference.breaks(),
                settings.smallBase());
    }

    /** Of the province and its areas, as reported. */
    private List<Figure> figures(int year) {
        return Figures.compareLarge(
                years.indicators(),
                outline(year),
                outline(year - 1),
                reference.breaks(),
                settings.smallBase());
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream()
                .collect(
                        Collectors.toMap(
                                code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
