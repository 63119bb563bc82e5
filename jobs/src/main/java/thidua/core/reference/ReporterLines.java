package thidua.core.reference;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Reporter;
import thidua.core.fact.Reporters;
import thidua.core.reference.Problem.Kind;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From the lines of {@code reporters.csv} to special reporters: all of them, or none.
 *
 * <p>A special reporter is valid on no day on which its province does not stand, so a line without
 * {@code valid_to} ends with the province.
 */
public final class ReporterLines {
    public static final List<String> COLUMNS =
            List.of("code", "name", "table", "valid_from", "valid_to", "known_on", "by", "reason");

    private static final Pattern CODE = Pattern.compile("\\d\\d-[a-z0-9]+(?:-[a-z0-9]+)*");

    /** What stands behind the code of a province for something else. */
    private static final Set<String> TAKEN = Set.of("unplaced", "other");

    private final Units units;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Sourced<Reporter>> reporters = new ArrayList<>();

    private ReporterLines(Units units) {
        this.units = units;
    }

    /**
     * The special reporters, or what is wrong with their lines.
     *
     * @param problems empty when nothing is
     */
    public record Read(Reporters reporters, List<Problem> problems) {}

    public static Read read(List<Entry> entries, Units units) {
        ReporterLines lines = new ReporterLines(units);
        entries.forEach(lines::take);
        return lines.problems.isEmpty()
                ? new Read(
                        new Reporters(lines.reporters.stream().map(Sourced::value).toList()),
                        List.of())
                : new Read(Reporters.NONE, List.copyOf(lines.problems));
    }

    private void take(Entry entry) {
        Columns columns = new Columns(entry, problems);
        String code = columns.required("code");
        String name = columns.required("name");
        String table = columns.optional("table");
        Validity stated = columns.validity();
        LocalDate knownOn = columns.date("known_on");
        if (!List.of("", "models", "awards").contains(table)) {
            problems.add(Problem.of(Kind.NOT_A_VALUE, entry, "table", table, "models, awards"));
        } else if (code != null && name != null && stated != null && knownOn != null) {
            Validity validity = isCode(code, entry) ? within(code, stated, entry) : null;
            if (validity != null) {
                String province = code.substring(0, 2);
                Unit unit = new Unit(code, name, "reporter", Level.REPORTER, province, validity);
                add(new Sourced<>(new Reporter(unit, table, knownOn), entry));
            }
        }
    }

    private boolean isCode(String code, Entry entry) {
        Set<String> homes = homes();
        boolean fits =
                CODE.matcher(code).matches()
                        && homes.contains(code.substring(0, 2))
                        && !TAKEN.contains(code.substring(3));
        if (!fits) {
            String home = homes.stream().sorted().findFirst().orElse("");
            problems.add(Problem.of(Kind.NO_REPORTER_CODE, entry, code, home + "-sgddt"));
        }
        return fits;
    }

    /** The codes that the home province has in the years that can be reported for. */
    private Set<String> homes() {
        return IntStream.rangeClosed(2000, 2100)
                .mapToObj(year -> units.province(year).code())
                .collect(Collectors.toSet());
    }

    /** The days on which its province stands, too; null when there are none. */
    private @Nullable Validity within(String code, Validity stated, Entry entry) {
        List<Validity> standing =
                units.all().stream()
                        .filter(u -> u.level() == Level.PROVINCE)
                        .filter(u -> u.code().equals(code.substring(0, 2)))
                        .map(Unit::validity)
                        .filter(stated::overlaps)
                        .toList();
        if (standing.isEmpty()) {
            problems.add(
                    Problem.of(Kind.REPORTER_WITHOUT_PROVINCE, entry, code, code.substring(0, 2)));
            return null;
        }
        LocalDate from =
                standing.stream().map(Validity::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate until =
                standing.stream().map(Validity::until).max(LocalDate::compareTo).orElseThrow();
        return new Validity(
                stated.from().isAfter(from) ? stated.from() : from,
                stated.until().isBefore(until) ? stated.until() : until);
    }

    /** One code and one name mean one reporter at a time, and no unit. */
    private void add(Sourced<Reporter> line) {
        Unit unit = line.value().unit();
        String key = VietnameseText.key(unit.name());
        units.all().stream()
                .filter(u -> VietnameseText.key(u.name()).equals(key))
                .findFirst()
                .ifPresent(
                        u ->
                                problems.add(
                                        Problem.of(
                                                Kind.REPORTER_CALLED_LIKE_UNIT,
                                                line.entry(),
                                                unit.name(),
                                                u.code())));
        for (Sourced<Reporter> before : reporters) {
            Unit other = before.value().unit();
            boolean same =
                    other.code().equals(unit.code())
                            || VietnameseText.key(other.name()).equals(key);
            if (same && other.validity().overlaps(unit.validity())) {
                problems.add(
                        Problem.of(
                                Kind.REPORTER_TWICE,
                                line.entry(),
                                unit.code(),
                                unit.name(),
                                Integer.toString(before.entry().line())));
            }
        }
        reporters.add(line);
    }
}
