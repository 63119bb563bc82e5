package thidua.core.unit;

import org.jspecify.annotations.Nullable;

import thidua.core.text.Remembered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every unit with the time in which it was so, and the changes between them. Names and codes mean
 * something only together with a day.
 */
public final class Units {
    private static final Comparator<Unit> BY_CODE_AND_TIME =
            Comparator.comparing(Unit::code).thenComparing(u -> u.validity().from());

    /** Days that are remembered: files come by years. */
    private static final int DAYS = 16;

    private final List<Unit> all;
    private final List<UnitChange> changes;
    private final String home;
    private final Map<String, List<Unit>> byCode;
    private final UnitNames names;
    private final Remembered<LocalDate, List<Unit>> reporters;

    private Units(List<Unit> all, List<UnitChange> changes, String home) {
        this.all = all;
        this.changes = changes;
        this.home = home;
        this.byCode = all.stream().collect(Collectors.groupingBy(Unit::code));
        this.names = new UnitNames(this);
        this.reporters =
                new Remembered<>(
                        DAYS,
                        day -> reporting(day).filter(u -> u.level() != Level.REPORTER).toList());
    }

    /**
     * @param home the code of the province whose office runs this, as it was when it first did
     */
    public static Units of(List<Unit> all, List<UnitChange> changes, String home) {
        return new Units(
                all.stream().sorted(BY_CODE_AND_TIME).toList(), List.copyOf(changes), home);
    }

    /** The same with these special reporters in place of all others. */
    public Units with(List<Unit> reporters) {
        Stream<Unit> standing = all.stream().filter(u -> u.level() != Level.REPORTER);
        return of(Stream.concat(standing, reporters.stream()).toList(), changes, home);
    }

    /**
     * The first day on which the units are known: at the end of the year before the first change.
     */
    public LocalDate knownSince() {
        return changes.stream()
                .map(UnitChange::effective)
                .min(Comparator.naturalOrder())
                .map(first -> LocalDate.of(first.getYear() - 1, 12, 31))
                .orElse(LocalDate.MIN);
    }

    /** In order of code, then of time. */
    public List<Unit> all() {
        return all;
    }

    public List<UnitChange> changes() {
        return changes;
    }

    public List<Unit> on(LocalDate day, Level level) {
        return all.stream().filter(u -> u.level() == level && u.validity().holdsOn(day)).toList();
    }

    /** Every unit that ever bore the code, in order of time. */
    public List<Unit> bearing(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The one unit that bears the code on the day. */
    public Optional<Unit> find(String code, LocalDate day) {
        return bearing(code).stream().filter(u -> u.validity().holdsOn(day)).findFirst();
    }

    /**
     * Which unit a text means: as written, then folded, then without its kind or with it
     * abbreviated, then with accents left out. A stage decides only when exactly one unit fits.
     *
     * @param within name or code of a unit it lies in; null when the context says nothing
     */
    public Resolved resolve(String text, LocalDate day, Level level, @Nullable String within) {
        return names.resolve(text, day, level, within);
    }

    /** Units that directly follow this one; empty while it stands and when nothing follows. */
    public List<Unit> successors(Unit unit) {
        return changesAfter(unit).stream()
                .map(UnitChange::newCode)
                .flatMap(code -> starting(code, unit.validity().until()))
                .toList();
    }

    /** Units that this one directly follows, itself before the change included. */
    public List<Unit> predecessors(Unit unit) {
        LocalDate day = unit.validity().from();
        return changesBefore(unit).stream()
                .map(UnitChange::oldCode)
                .flatMap(code -> borne(code))
                .filter(u -> u.validity().until().equals(day))
                .toList();
    }

    private Stream<Unit> starting(@Nullable String code, LocalDate day) {
        return borne(code).filter(u -> u.validity().from().equals(day));
    }

    private Stream<Unit> borne(@Nullable String code) {
        return code == null ? Stream.empty() : bearing(code).stream();
    }

    /** The changes that ended the unit. */
    public List<UnitChange> changesAfter(Unit unit) {
        return changes.stream()
                .filter(c -> c.effective().equals(unit.validity().until()))
                .filter(c -> c.oldCode().equals(unit.code()))
                .toList();
    }

    /** The changes that brought the unit. */
    public List<UnitChange> changesBefore(Unit unit) {
        return changes.stream()
                .filter(c -> c.effective().equals(unit.validity().from()))
                .filter(c -> unit.code().equals(c.newCode()))
                .toList();
    }

    /** What stands on the day for a unit of another time, followed through all changes. */
    public List<Unit> standingFor(Unit unit, LocalDate day) {
        if (unit.validity().holdsOn(day)) {
            return List.of(unit);
        }
        boolean past = !unit.validity().until().isAfter(day);
        return (past ? successors(unit) : predecessors(unit))
                .stream()
                        .flatMap(next -> standingFor(next, day).stream())
                        .distinct()
                        .sorted(BY_CODE_AND_TIME)
                        .toList();
    }

    /** The home province as it stands on 31 December of the year. */
    public Unit province(int year) {
        return province(LocalDate.of(year, 12, 31));
    }

    /** The home province as it stands on the day. */
    public Unit province(LocalDate day) {
        List<Unit> standing = standingFor(home(), day);
        if (standing.size() != 1) {
            throw new IllegalStateException(
                    "no province stands for the home code " + home + " on " + day);
        }
        return standing.getFirst();
    }

    /** The province whose office this is, as it was when it first ran this. */
    public Unit home() {
        return bearing(home).stream()
                .filter(u -> u.level() == Level.PROVINCE)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no province has the home code " + home));
    }

    /**
     * The units expected to report for the year: those directly under the home province on 31
     * December, districts to 2024, communes since.
     */
    public List<Unit> reporters(int year) {
        return reporters(LocalDate.of(year, 12, 31));
    }

    /** The units directly under the home province on the day, special reporters left out. */
    public List<Unit> reporters(LocalDate day) {
        return reporters.of(day);
    }

    /** The special reporters expected for the year: valid on 31 December, under the province. */
    public List<Unit> specialReporters(int year) {
        return reporting(LocalDate.of(year, 12, 31))
                .filter(u -> u.level() == Level.REPORTER)
                .toList();
    }

    private Stream<Unit> reporting(LocalDate day) {
        String province = province(day).code();
        return all.stream().filter(u -> province.equals(u.parent()) && u.validity().holdsOn(day));
    }

    /**
     * The territory of the home province where it is a part of a larger one by the end of the year,
     * with those of its units that report; empty while the province stands.
     */
    public Optional<Group> area(int year) {
        return home().equals(province(year)) ? Optional.empty() : Optional.of(area(home(), year));
    }

    private Group area(Unit old, int year) {
        Crosswalk back = new Crosswalk(this, old.validity().until().minusDays(1));
        List<Unit> members = new ArrayList<>(reporters(year));
        members.removeAll(new HashSet<>(back.place(members).outside()));
        Validity since = new Validity(old.validity().until(), LocalDate.MAX);
        Unit area =
                new Unit(
                        old.code(),
                        "Địa bàn " + old.properName() + " cũ",
                        "dia_ban",
                        Level.AREA,
                        province(year).code(),
                        since);
        return new Group(area, List.copyOf(members));
    }

    /**
     * Who reports for a year where a unit of another time stood: what stands for it at the end of
     * the year, or the reporter above that; for a district that nothing followed, what stands for
     * its communes. Nobody for a province.
     */
    public List<Unit> reportersFor(Unit unit, int year) {
        if (unit.level() == Level.PROVINCE) {
            return List.of();
        }
        LocalDate day = LocalDate.of(year, 12, 31);
        List<Unit> reporters = reporters(year);
        LocalDate last = unit.validity().until().minusDays(1);
        Stream<Unit> below =
                all.stream()
                        .filter(u -> unit.code().equals(u.parent()) && u.validity().holdsOn(last));
        List<Unit> standing = standingFor(unit, day);
        return (standing.isEmpty()
                        ? below.flatMap(u -> standingFor(u, day).stream())
                        : standing.stream())
                .flatMap(u -> Stream.concat(Stream.of(u), above(u, day).stream()))
                .filter(reporters::contains)
                .distinct()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    /** The units above, the nearest first, on the day. */
    public List<Unit> above(Unit unit, LocalDate day) {
        Optional<Unit> parent = Optional.ofNullable(unit.parent()).flatMap(p -> find(p, day));
        return parent.map(p -> Stream.concat(Stream.of(p), above(p, day).stream()).toList())
                .orElse(List.of());
    }
}
