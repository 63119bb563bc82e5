package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.DueDates;
import thidua.core.fact.FactTable;
import thidua.core.fact.Reporters;
import thidua.core.fact.Waivers;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.ReadFile.Part;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Calls everybody who should have reported for a year: whether each table came, and when. */
public record RollCall(
        int year, List<ReadFile> files, DueDates due, Reporters reporters, Waivers waivers) {

    /** One line a unit expected and table that it owes. */
    public List<CompletenessLine> of(List<Unit> expected) {
        List<CompletenessLine> lines = new ArrayList<>();
        for (Unit unit : expected) {
            for (FactTable table : FactTable.values()) {
                if (reporters.owes(unit, table)) {
                    CompletenessLine line = line(unit, table);
                    lines.add(waivers.cover(year, unit.code(), table) ? line.waived() : line);
                }
            }
        }
        return lines;
    }

    private CompletenessLine line(Unit unit, FactTable table) {
        LocalDate expectedBy = due.of(year, table);
        List<Came> came = came(unit, table);
        List<Came> standing = came.stream().filter(c -> c.part().verdict().stands()).toList();
        if (standing.isEmpty()) {
            Arrival none = came.isEmpty() ? Arrival.MISSING : Arrival.REFUSED;
            return new CompletenessLine(year, unit, table, expectedBy, last(came), none);
        }
        Came taken = standing.getFirst();
        return new CompletenessLine(
                year, unit, table, expectedBy, taken.on(), arrival(taken, expectedBy));
    }

    private record Came(Part part, @Nullable LocalDate on) {}

    private List<Came> came(Unit unit, FactTable table) {
        List<Came> came = new ArrayList<>();
        for (ReadFile file : files) {
            for (Part part : file.parts()) {
                if (part.unit().equals(unit.code())
                        && part.table() == table
                        && part.year() == year) {
                    came.add(new Came(part, file.receivedOn()));
                }
            }
        }
        return came;
    }

    private static @Nullable LocalDate last(List<Came> came) {
        return came.stream()
                .map(Came::on)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Arrival arrival(Came taken, LocalDate expectedBy) {
        if (taken.part().nil()) {
            return Arrival.NIL;
        }
        if (taken.on() == null) {
            return Arrival.RECEIVED;
        }
        return taken.on().isAfter(expectedBy) ? Arrival.LATE : Arrival.ON_TIME;
    }
}
