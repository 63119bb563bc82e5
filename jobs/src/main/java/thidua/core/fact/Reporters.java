package thidua.core.fact;

import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The special reporters, in the order of their register. */
public record Reporters(List<Reporter> all) {
    public static final Reporters NONE = new Reporters(List.of());

    public Reporters {
        all = List.copyOf(all);
    }

    public List<Unit> units() {
        return all.stream().map(Reporter::unit).toList();
    }

    /** The line that speaks of a unit; none where the unit is no special reporter. */
    public Optional<Reporter> of(Unit unit) {
        return all.stream().filter(reporter -> reporter.unit().equals(unit)).findFirst();
    }

    /** Whether a table is expected of a unit: both of every other, some of a special reporter. */
    public boolean owes(Unit unit, FactTable table) {
        return unit.level() != Level.REPORTER || of(unit).filter(r -> r.owes(table)).isPresent();
    }

    /** The lines on which it rests that a code is read as that of a unit. */
    public List<Reporter> coded(String code) {
        return all.stream().filter(reporter -> reporter.unit().code().equals(code)).toList();
    }

    /** Those that have a part in what was stated for the years up to one. */
    public List<Reporter> upTo(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return all.stream().filter(r -> !r.unit().validity().from().isAfter(last)).toList();
    }

    /** Those that have a part in what was stated for a year. */
    public List<Reporter> ofYear(int year) {
        return all.stream().filter(r -> r.unit().validity().touches(year)).toList();
    }

    /** Those that were known on a day. */
    public Reporters knownOn(LocalDate day) {
        return new Reporters(all.stream().filter(r -> !r.knownOn().isAfter(day)).toList());
    }

    /** Those that were known before a day. */
    public Reporters before(LocalDate day) {
        return new Reporters(all.stream().filter(r -> r.knownOn().isBefore(day)).toList());
    }
}
