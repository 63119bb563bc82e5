package thidua.core.indicator;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelField;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All figures of one report year as known on a day: what charts, reports and pages are made of.
 *
 * @param knownOn the latest day on which anything in it was received; the only date a pack shows
 * @param units that should have reported, in Vietnamese order of their names, special reporters
 *     behind the others
 * @param geography which units the figures are of
 * @param reported those of them whose both tables stand
 * @param waived those of the others whose lacking tables a person waived
 * @param closed whether the year is closed: then the figures are final
 * @param counts of the province and of each unit, by unit code
 * @param figures of the province and of each unit and indicator, in the order of the catalogue
 * @param history figures of earlier years and this one, each compared with its own year before, for
 *     the trend: by indicator id, then year; of the province, of areas by {@code models-new.36},
 *     and of ranked units by {@code models-active.356} in those years in which they stood under
 *     that code
 */
public record Edition(
        int year,
        LocalDate knownOn,
        Unit province,
        List<Unit> units,
        Geography geography,
        List<Unit> reported,
        List<Unit> waived,
        boolean closed,
        Map<String, Counts> counts,
        List<Figure> figures,
        Map<String, SortedMap<Integer, Figure>> history,
        Map<String, AwardForm> forms,
        Map<String, ModelField> fields) {

    /** Indicators of which the history holds units, too. */
    public static final Set<String> OF_UNITS = Set.of("models-active");

    public Edition {
        figures = FigureList.of(figures);
    }

    /** One that is open, in which nobody needs no report. */
    public Edition(
            int year,
            LocalDate knownOn,
            Unit province,
            List<Unit> units,
            List<Unit> reported,
            Map<String, Counts> counts,
            List<Figure> figures,
            Map<String, SortedMap<Integer, Figure>> history,
            Map<String, AwardForm> forms,
            Map<String, ModelField> fields) {
        this(
                year,
                knownOn,
                province,
                units,
                Geography.asReported(units, List.of()),
                reported,
                List.of(),
                false,
                counts,
                figures,
                history,
                forms,
                fields);
    }

    /** The same, as far as an area has reported: what its charts say of themselves. */
    public Edition within(Unit area) {
        List<Unit> members = geography.members(area).orElse(units);
        return new Edition(
                year,
                knownOn,
                province,
                units.stream().filter(members::contains).toList(),
                geography,
                reported.stream().filter(members::contains).toList(),
                waived.stream().filter(members::contains).toList(),
                closed,
                counts,
                figures,
                history,
                forms,
                fields);
    }

    /** The units of one tier, which are ranked and drawn beside each other. */
    public List<Unit> ranked() {
        return geography.units().stream().filter(unit -> unit.level() != Level.REPORTER).toList();
    }

    /** Departments and the like: counted in the province, shown apart. */
    public List<Unit> specialReporters() {
        return geography.units().stream().filter(unit -> unit.level() == Level.REPORTER).toList();
    }

    /** Until all have reported or been waived by name. */
    public boolean isProvisional() {
        return reported.size() + waived.size() < units.size();
    }

    /** Whether all have reported, none waived. */
    public boolean isWhole() {
        return reported.size() == units.size();
    }

    public Optional<Figure> figure(String indicator, String unitCode) {
        return FigureList.of(figures).find(indicator, unitCode);
    }

    public Figure provinceFigure(String indicator) {
        return figure(indicator, province.code())
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + indicator));
    }

    /** The figures of one indicator for all units shown, in the order of the units. */
    public List<Figure> unitFigures(String indicator) {
        Set<Unit> shown = Set.copyOf(geography.units());
        return figures.stream()
                .filter(f -> f.indicator().id().equals(indicator) && shown.contains(f.unit()))
                .toList();
    }

    public SortedMap<Integer, Figure> trend(String indicator) {
        return history.getOrDefault(indicator, new TreeMap<>());
    }

    /** The same of a former province, over its end, or of a unit. */
    public SortedMap<Integer, Figure> trend(String indicator, Unit unit) {
        return trend(indicator + "." + unit.code());
    }
}
