package thidua.core.page;

import thidua.core.finding.Severity;
import thidua.core.indicator.Edition;
import thidua.core.report.CompletenessLine;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.Pack;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is absent, late or refused, and what else weakens the figures. */
record NoticePassage(Pack pack, Teller teller) {
    private static final int MOST_NAMES = 10;

    List<List<Printed>> paragraphs() {
        List<List<Printed>> paragraphs = new ArrayList<>();
        new Paragraph()
                .add(absent())
                .add(partial())
                .add(refused())
                .add(admitted())
                .into(paragraphs);
        new Paragraph().add(waived()).add(late()).add(nil()).into(paragraphs);
        new Paragraph().add(unplaced()).add(findings()).into(paragraphs);
        if (paragraphs.isEmpty()) {
            paragraphs.add(teller.say(isOnTime() ? "notice.none" : "notice.none.days"));
        }
        return paragraphs;
    }

    /** Whether the day of every table is known and was in time. */
    private boolean isOnTime() {
        return !pack.completeness().isEmpty()
                && pack.completeness().stream()
                        .allMatch(
                                line -> {
                                    LocalDate day = line.receivedAt();
                                    return day != null && !day.isAfter(line.expectedBy());
                                });
    }

    private Edition edition() {
        return pack.edition();
    }

    /** Units that lack something: all that have not reported and are not waived. */
    private List<Unit> lacking() {
        Set<Unit> lacking = new LinkedHashSet<>(edition().units());
        lacking.removeAll(Set.copyOf(edition().reported()));
        lacking.removeAll(Set.copyOf(edition().waived()));
        return List.copyOf(lacking);
    }

    /** Units of which at least one table has one of the verdicts. */
    private Set<Unit> with(Arrival... verdicts) {
        Set<Arrival> wanted = Set.of(verdicts);
        Set<Unit> units = new LinkedHashSet<>();
        for (CompletenessLine line : pack.completeness()) {
            if (wanted.contains(line.verdict())) {
                units.add(line.unit());
            }
        }
        return units;
    }

    /** In the order of the edition, which is that of the names. */
    private List<Unit> sorted(Set<Unit> units) {
        return edition().units().stream().filter(units::contains).toList();
    }

    private List<Printed> absent() {
        List<Unit> lacking = lacking();
        if (lacking.isEmpty()) {
            return List.of();
        }
        return lacking.size() == edition().units().size()
                ? teller.say("absent.all", teller.count(lacking.size()))
                : teller.say(
                        "absent", teller.count(lacking.size()), teller.names(lacking, MOST_NAMES));
    }

    /** Those of the absent that sent one of their tables. */
    private List<Printed> partial() {
        Set<Unit> sent = with(Arrival.ON_TIME, Arrival.LATE, Arrival.RECEIVED, Arrival.NIL);
        List<Unit> partial = lacking().stream().filter(sent::contains).toList();
        if (!partial.isEmpty() && partial.equals(lacking())) {
            return teller.say("partial.all", teller.count(partial.size()));
        }
        return partial.isEmpty()
                ? List.of()
                : teller.say(
                        "partial", teller.count(partial.size()), teller.names(partial, MOST_NAMES));
    }

    private List<Printed> refused() {
        List<Unit> refused = sorted(with(Arrival.REFUSED));
        return refused.isEmpty()
                ? List.of()
                : teller.say(
                        "refused", teller.count(refused.size()), teller.names(refused, MOST_NAMES));
    }

    /** Those whose bad rows a person let go. */
    private List<Printed> admitted() {
        Set<Unit> units = new LinkedHashSet<>();
        for (String indicator : List.of("models-new", "awards-total")) {
            edition().unitFigures(indicator).stream()
                    .filter(f -> f.value().reasons().contains("rows-refused"))
                    .forEach(f -> units.add(f.unit()));
        }
        return units.isEmpty()
                ? List.of()
                : teller.say(
                        "admitted",
                        teller.count(units.size()),
                        teller.names(List.copyOf(units), MOST_NAMES));
    }

    private List<Printed> waived() {
        List<Unit> waived = edition().waived();
        return waived.isEmpty()
                ? List.of()
                : teller.say(
                        "waived", teller.count(waived.size()), teller.names(waived, MOST_NAMES));
    }

    /** By name with the day of the later table. */
    private List<Printed> late() {
        Map<Unit, LocalDate> late = new LinkedHashMap<>();
        Set<LocalDate> due = new LinkedHashSet<>();
        for (CompletenessLine line : pack.completeness()) {
            LocalDate day = line.receivedAt();
            if (line.verdict() == Arrival.LATE && day != null) {
                late.merge(line.unit(), day, (a, b) -> a.isAfter(b) ? a : b);
                due.add(line.expectedBy());
            }
        }
        List<Unit> units = sorted(late.keySet());
        if (units.isEmpty()) {
            return List.of();
        }
        List<List<Printed>> named =
                units.stream()
                        .limit(MOST_NAMES)
                        .map(
                                unit ->
                                        teller.say(
                                                "late.unit",
                                                Teller.text(teller.name(unit)),
                                                Teller.text(date(late, unit))))
                        .toList();
        List<Printed> names =
                units.size() <= MOST_NAMES
                        ? teller.list(named)
                        : teller.say(
                                "names.more",
                                Teller.joined(named, ", "),
                                teller.count(units.size() - MOST_NAMES));
        return due.size() == 1
                ? teller.say(
                        "late",
                        teller.count(units.size()),
                        Teller.text(teller.numbers().date(due.iterator().next())),
                        names)
                : teller.say("late.days", teller.count(units.size()), List.of(), names);
    }

    private String date(Map<Unit, LocalDate> late, Unit unit) {
        LocalDate day = late.get(unit);
        return day == null ? "" : teller.numbers().date(day);
    }

    /** Who reported that there was nothing, in both tables. */
    private List<Printed> nil() {
        Set<Unit> other =
                with(
                        Arrival.ON_TIME,
                        Arrival.LATE,
                        Arrival.RECEIVED,
                        Arrival.REFUSED,
                        Arrival.MISSING,
                        Arrival.WAIVED);
        List<Unit> nil =
                sorted(with(Arrival.NIL)).stream().filter(unit -> !other.contains(unit)).toList();
        return nil.isEmpty()
                ? List.of()
                : teller.say("nil", teller.count(nil.size()), teller.names(nil, MOST_NAMES));
    }

    private List<Printed> unplaced() {
        List<List<Printed>> said = new ArrayList<>();
        for (Unit remainder : edition().geography().remainders()) {
            teller.positive("models-active", remainder)
                    .ifPresent(
                            f ->
                                    said.add(
                                            teller.say(
                                                    "remainder",
                                                    Teller.text(remainder.name()),
                                                    teller.value(f))));
        }
        return said.isEmpty() ? List.of() : teller.say("remainders", Teller.joined(said, "; "));
    }

    private List<Printed> findings() {
        int errors = open(Severity.ERROR);
        int warnings = open(Severity.WARNING);
        List<List<Printed>> said = new ArrayList<>();
        if (errors > 0) {
            said.add(teller.say("findings.errors", teller.count(errors)));
        }
        if (warnings > 0) {
            said.add(teller.say("findings.warnings", teller.count(warnings)));
        }
        return said.isEmpty() ? List.of() : teller.say("findings", teller.list(said));
    }

    private int open(Severity severity) {
        return (int)
                pack.findings().stream()
                        .filter(f -> f.state() != Life.FIXED && f.severity() == severity)
                        .count();
    }
}
