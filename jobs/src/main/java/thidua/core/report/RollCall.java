package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.DueDates;
import thidua.core.fact.FactTable;
import thidua.core.fact.Reporters;
import thidua.core.fact.Verdict;
import thidua.core.fact.Waivers;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.ReadFile.Part;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Calls everybody who should have reported for a year: whether each table came, and when.
 *
 * @param files in the order of paths, and at one path of first sight
 */
public record RollCall(
        int year, List<ReadFile> files, DueDates due, Reporters reporters, Waivers waivers) {

    /** One line a unit expected and table that it owes. */
    public List<CompletenessLine> of(List<Unit> expected) {
        return statuses(expected).stream().map(UnitStatus::line).toList();
    }

    /** The same, with what stands in the way. */
    public List<UnitStatus> statuses(List<Unit> expected) {
        Map<Sender, List<Came>> came = came();
        Map<String, List<ReadFile>> unread =
                files.stream()
                        .filter(file -> file.refused() && file.parts().isEmpty())
                        .collect(Collectors.groupingBy(ReadFile::path));
        List<UnitStatus> statuses = new ArrayList<>();
        for (Unit unit : expected) {
            for (FactTable table : FactTable.values()) {
                if (reporters.owes(unit, table)) {
                    Sender sender = new Sender(unit.code(), table);
                    statuses.add(status(unit, table, came.getOrDefault(sender, List.of()), unread));
                }
            }
        }
        return statuses;
    }

    /**
     * @param unread files that were refused as a whole, by path
     */
    private UnitStatus status(
            Unit unit, FactTable table, List<Came> came, Map<String, List<ReadFile>> unread) {
        List<Came> standing = came.stream().filter(c -> c.verdict().stands()).toList();
        boolean waived = waivers.cover(year, unit.code(), table);
        if (standing.isEmpty()) {
            Arrival none = came.isEmpty() ? Arrival.MISSING : Arrival.REFUSED;
            CompletenessLine line =
                    new CompletenessLine(year, unit, table, due.of(year, table), last(came), none);
            return status(waived ? line.waived() : line, false, false, came);
        }
        Came taken = standing.getFirst();
        LocalDate expectedBy = due.of(year, table);
        LocalDate on = taken.file().receivedOn();
        CompletenessLine line =
                new CompletenessLine(year, unit, table, expectedBy, on, arrival(taken, expectedBy));
        List<Came> later = new ArrayList<>(came.stream().filter(c -> isLater(c, taken)).toList());
        unread.getOrDefault(taken.file().path(), List.of()).stream()
                .filter(file -> isNewer(file, taken.file()))
                .forEach(file -> later.add(new Came(file, null)));
        return status(line, taken.verdict() == Verdict.PARTIAL, !later.isEmpty(), later);
    }

    private static UnitStatus status(
            CompletenessLine line, boolean partial, boolean stale, List<Came> untaken) {
        return new UnitStatus(
                line,
                partial,
                stale,
                untaken.stream().anyMatch(c -> c.verdict() == Verdict.CONFLICT),
                untaken.stream().map(c -> c.file().path()).distinct().toList());
    }

    /**
     * A file with something about a table.
     *
     * @param part null when the file as a whole was refused
     */
    private record Came(ReadFile file, @Nullable Part part) {
        Verdict verdict() {
            return part == null ? Verdict.REFUSED : part.verdict();
        }
    }

    /** Whose a part is. */
    private record Sender(String unit, FactTable table) {}

    private Map<Sender, List<Came>> came() {
        Map<Sender, List<Came>> came = new HashMap<>();
        for (ReadFile file : files) {
            for (Part part : file.parts()) {
                if (part.year() == year) {
                    came.computeIfAbsent(
                                    new Sender(part.unit(), part.table()), of -> new ArrayList<>())
                            .add(new Came(file, part));
                }
            }
        }
        return came;
    }

    /** Whether it would have taken the place of another, had it been taken itself. */
    private boolean isLater(Came other, Came taken) {
        return switch (other.verdict()) {
            case CONFLICT -> true;
            case REFUSED ->
                    isNewer(other.file(), taken.file())
                            || day(other.file()).isAfter(day(taken.file()));
            default -> false;
        };
    }

    /** Whether it stands at the path of another, with content that came there after it. */
    private boolean isNewer(ReadFile other, ReadFile taken) {
        return other.path().equals(taken.path()) && files.indexOf(other) > files.indexOf(taken);
    }

    private static LocalDate day(ReadFile file) {
        LocalDate day = file.receivedOn();
        return day == null ? LocalDate.MIN : day;
    }

    private static @Nullable LocalDate last(List<Came> came) {
        return came.stream()
                .map(c -> c.file().receivedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Arrival arrival(Came taken, LocalDate expectedBy) {
        Part part = taken.part();
        LocalDate on = taken.file().receivedOn();
        if (part != null && part.nil()) {
            return Arrival.NIL;
        }
        if (on == null) {
            return Arrival.RECEIVED;
        }
        return on.isAfter(expectedBy) ? Arrival.LATE : Arrival.ON_TIME;
    }
}
