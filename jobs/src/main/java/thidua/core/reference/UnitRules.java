package thidua.core.reference;

import thidua.core.reference.Problem.Kind;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.UnitChange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be true of units and their changes together. */
final class UnitRules {
    private final List<Sourced<Unit>> units;
    private final List<Sourced<UnitChange>> changes;
    private final Map<String, List<Sourced<Unit>>> byCode;
    private final List<Problem> problems = new ArrayList<>();

    private UnitRules(List<Sourced<Unit>> units, List<Sourced<UnitChange>> changes) {
        this.units = units;
        this.changes = changes;
        this.byCode =
                units.stream()
                        .sorted(Comparator.comparing(u -> u.value().validity().from()))
                        .collect(
                                Collectors.groupingBy(
                                        u -> u.value().code(), TreeMap::new, Collectors.toList()));
    }

    static List<Problem> check(
            List<Sourced<Unit>> units, List<Sourced<UnitChange>> changes, String home) {
        var rules = new UnitRules(units, changes);
        rules.byCode.values().forEach(rules::checkChain);
        units.forEach(rules::checkEnd);
        units.forEach(rules::checkParent);
        changes.forEach(rules::checkChange);
        if (units.stream().noneMatch(u -> isProvince(u.value(), home))) {
            rules.problems.add(new Problem(Kind.NO_HOME_PROVINCE, "units.csv", 0, List.of(home)));
        }
        return rules.problems;
    }

    private static boolean isProvince(Unit unit, String code) {
        return unit.code().equals(code) && unit.level() == Level.PROVINCE;
    }

    /** One code at a time; and whoever bears a code anew has a change that gave it. */
    private void checkChain(List<Sourced<Unit>> chain) {
        for (int i = 1; i < chain.size(); i++) {
            Unit before = chain.get(i - 1).value();
            Unit unit = chain.get(i).value();
            LocalDate from = unit.validity().from();
            if (before.validity().overlaps(unit.validity())) {
                report(
                        Kind.CODE_TWICE_AT_A_TIME,
                        chain.get(i),
                        unit.code(),
                        before.name(),
                        unit.name(),
                        from.toString());
            } else if (changes.stream().noneMatch(c -> begins(c.value(), unit))) {
                report(
                        Kind.GAP_WITHOUT_CHANGE,
                        chain.get(i),
                        unit.code(),
                        unit.name(),
                        from.toString());
            }
        }
    }

    private void checkEnd(Sourced<Unit> sourced) {
        Unit unit = sourced.value();
        LocalDate until = unit.validity().until();
        boolean ends = !until.equals(LocalDate.MAX);
        if (ends && changes.stream().noneMatch(c -> ends(c.value(), unit))) {
            report(Kind.END_WITHOUT_CHANGE, sourced, unit.code(), unit.name(), until.toString());
        }
    }

    private static boolean ends(UnitChange change, Unit unit) {
        return change.oldCode().equals(unit.code())
                && change.effective().equals(unit.validity().until());
    }

    private static boolean begins(UnitChange change, Unit unit) {
        return unit.code().equals(change.newCode())
                && change.effective().equals(unit.validity().from());
    }

    /** The parent exists on each day of the unit, whoever bears its code. */
    private void checkParent(Sourced<Unit> sourced) {
        Unit unit = sourced.value();
        String parent = unit.parent();
        if (parent == null) {
            return;
        }
        LocalDate day = unit.validity().from();
        for (Sourced<Unit> candidate : byCode.getOrDefault(parent, List.of())) {
            if (candidate.value().validity().holdsOn(day)) {
                day = candidate.value().validity().until();
            }
        }
        if (day.isBefore(unit.validity().until())) {
            String since = day.equals(LocalDate.MIN) ? "…" : day.toString();
            report(Kind.UNKNOWN_PARENT, sourced, unit.code(), unit.name(), parent, since);
        }
    }

    private void checkChange(Sourced<UnitChange> sourced) {
        UnitChange change = sourced.value();
        String day = change.effective().toString();
        if (changes.stream().filter(c -> isSame(c.value(), change)).count() > 1) {
            report(Kind.CHANGE_TWICE, sourced, change.oldCode(), day);
        }
        if (units.stream().noneMatch(u -> ends(change, u.value()))) {
            report(Kind.UNKNOWN_PREDECESSOR, sourced, change.oldCode(), day);
        }
        String next = change.newCode();
        if (next != null && units.stream().noneMatch(u -> begins(change, u.value()))) {
            report(Kind.UNKNOWN_SUCCESSOR, sourced, next, day);
        }
    }

    private static boolean isSame(UnitChange one, UnitChange other) {
        return one.oldCode().equals(other.oldCode())
                && Objects.equals(one.newCode(), other.newCode())
                && one.effective().equals(other.effective());
    }

    private void report(Kind kind, Sourced<?> sourced, String... arguments) {
        problems.add(Problem.of(kind, sourced.entry(), arguments));
    }
}
