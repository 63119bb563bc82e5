package thidua.core.template;

import thidua.core.text.Likeness;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a template is for: a unit that reports for the year, or why the code names none. */
public sealed interface Addressee {
    /** The units of the year in the order of their codes, with the names of their files. */
    static Map<Unit, String> all(Units units, int year) {
        return FileNames.of(expected(units, year));
    }

    private static List<Unit> expected(Units units, int year) {
        return Stream.concat(units.reporters(year).stream(), units.specialReporters(year).stream())
                .toList();
    }

    record Reporter(Unit unit) implements Addressee {}

    /**
     * No unit has the code.
     *
     * @param nearest that report for the year, the best first
     */
    record Nobody(List<Unit> nearest) implements Addressee {}

    /**
     * A unit has or had the code, but does not report for the year.
     *
     * @param instead who does for it; empty for the province itself and for strangers
     */
    record Silent(Unit unit, List<Unit> instead) implements Addressee {}

    static Addressee of(String code, Units units, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        List<Unit> reporters = expected(units, year);
        Optional<Unit> reporter = reporters.stream().filter(u -> u.code().equals(code)).findFirst();
        if (reporter.isPresent()) {
            return new Reporter(reporter.get());
        }
        List<Unit> bearers = units.all().stream().filter(u -> u.code().equals(code)).toList();
        if (bearers.isEmpty()) {
            return new Nobody(nearest(code, units, reporters, day));
        }
        Unit bearer = units.find(code, day).orElse(bearers.getLast());
        return new Silent(bearer, units.reportersFor(bearer, year));
    }

    /** Somebody may have typed a name, or a slip into a code. */
    private static List<Unit> nearest(
            String text, Units units, List<Unit> reporters, LocalDate day) {
        Set<Unit> nearest = new LinkedHashSet<>();
        Level level = reporters.isEmpty() ? Level.DISTRICT : reporters.getFirst().level();
        nearest.addAll(
                switch (units.resolve(text, day, level, null)) {
                    case Resolved.Known(var unit) -> List.of(unit);
                    case Resolved.Ambiguous(var candidates) -> candidates;
                    case Resolved.AtAnotherTime(var _, var _, var instead) -> instead;
                    case Resolved.Unknown(var near) -> near;
                });
        nearest.addAll(Likeness.of(reporters, Unit::code).nearest(text, 3));
        nearest.retainAll(reporters);
        return nearest.stream().limit(5).toList();
    }
}
