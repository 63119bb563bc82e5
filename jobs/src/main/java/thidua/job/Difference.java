package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.change.Cause;
import thidua.core.change.Course;
import thidua.core.change.FigureChange;
import thidua.core.change.Step;
import thidua.core.fact.FactTable;
import thidua.core.fact.Waivers;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Value;
import thidua.core.unit.Group;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.History;
import thidua.edge.warehouse.History.Standing;
import thidua.edge.warehouse.Known;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.Published.Made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a year's figures from one day to another: each file, decision and revocation is
 * let in alone, in the order of their days, and the values are computed after each.
 */
record Difference(
        ProvinceYears provinces,
        Indicators catalogue,
        Settings settings,
        Waivers waivers,
        Facts facts,
        History history,
        Computations computations,
        Published published) {

    private static final int MOST_ALONE = 12;

    /** A unit and table. */
    private record Place(String unit, String table) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::unit).thenComparing(Place::table);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Every figure of the year that changed, with its parts.
     *
     * @param years as they stood on the first day; their rules are those of now
     */
    List<FigureChange> since(Years years, int year, LocalDate from, LocalDate to) {
        Optional<Made> made =
                published
                        .knownBy(year, from)
                        .filter(m -> !m.facts().equals(years.factsHash(year)))
                        .filter(m -> isOf(m, year, from))
                        .filter(m -> computations.has(year, m.facts()));
        Walk walk = new Walk(year, from, to, Integer.MAX_VALUE);
        if (made.isEmpty()) {
            return walk.changes(new Course(walk.values(from)));
        }
        Course course = new Course(computations.values(year, made.get().facts()));
        course.then(new Step(from, cause(made.get(), years), "", null, "", ""), walk.values(from));
        return walk.changes(course);
    }

    /**
     * The same, whatever was published: nothing but what was received and decided. Beyond {@value
     * #MOST_ALONE} files of a day those of one cause are one part: each part costs a computation.
     */
    List<FigureChange> known(int year, LocalDate from, LocalDate to) {
        Walk walk = new Walk(year, from, to, MOST_ALONE);
        return walk.changes(new Course(walk.values(from)));
    }

    private boolean isOf(Made made, int year, LocalDate from) {
        LocalDate day = made.knownOn();
        return day != null && history.days(year, day, from).isEmpty();
    }

    private static Cause cause(Made made, Years years) {
        boolean sameUnits = made.unitMap().equals(years.rules().unitMap());
        boolean sameRules = made.rules().equals(years.rules().others());
        if (sameUnits) {
            return sameRules ? Cause.ENTERED_LATER : Cause.RULE_OR_ALIAS;
        }
        return sameRules ? Cause.UNIT_MAP : Cause.RULE_AND_UNIT_MAP;
    }

    /** From one state of what is known to the next. */
    private final class Walk {
        private final int most;
        private final int year;
        private final LocalDate from;
        private final LocalDate to;
        private final ProvinceYear province;
        private final Map<String, String> names;
        private final Map<Place, Standing> standing = new TreeMap<>();

        /**
         * @param most how many files of a day are let in one by one
         */
        Walk(int year, LocalDate from, LocalDate to, int most) {
            this.most = most;
            this.year = year;
            this.from = from;
            this.to = to;
            Set<String> stating = new TreeSet<>();
            Stream.concat(Stream.of(from), history.days(year, from, to).stream())
                    .forEach(day -> history.on(year, day).forEach(s -> stating.add(s.unit())));
            this.province = provinces.of(year, stating);
            this.names =
                    Stream.concat(province.expected().stream(), province.others().stream())
                            .collect(Collectors.toMap(Unit::code, Unit::name, (a, b) -> a));
        }

        List<FigureChange> changes(Course course) {
            history.on(year, from).forEach(s -> standing.put(place(s), s));
            for (LocalDate day : history.days(year, from, to)) {
                letIn(day, course);
            }
            List<Unit> units = new ArrayList<>();
            units.add(province.province());
            province.areas().stream().map(Group::unit).forEach(units::add);
            units.addAll(province.expected());
            units.addAll(province.others());
            return course.changes(year, catalogue.list(), units);
        }

        /** Submissions first, then revocations: one of a day may take back what came on it. */
        private void letIn(LocalDate day, Course course) {
            Map<Place, Standing> then = new LinkedHashMap<>();
            history.on(year, day).forEach(s -> then.put(place(s), s));
            Set<Place> places = new TreeSet<>(standing.keySet());
            places.addAll(then.keySet());
            places.removeIf(place -> isSame(standing.get(place), then.get(place)));
            if (places.size() > most) {
                together(day, places, then, course);
            } else {
                places.forEach(
                        place -> {
                            Step step = step(day, place, standing.get(place), then.get(place));
                            put(place, then);
                            course.then(step, chosen(day.minusDays(1)));
                        });
            }
            List<String> revoked = history.revoked(year, day);
            if (!revoked.isEmpty()) {
                course.then(
                        new Step(
                                day,
                                Cause.REVOCATION,
                                "",
                                FactTable.AWARDS,
                                "",
                                String.join(", ", revoked)),
                        chosen(day));
            }
        }

        /** Many files of one day, those of one cause at once. */
        private void together(
                LocalDate day, Set<Place> places, Map<Place, Standing> then, Course course) {
            Map<Cause, List<Place>> byCause =
                    places.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            p -> cause(day, standing.get(p), then.get(p)),
                                            TreeMap::new,
                                            Collectors.toList()));
            byCause.forEach(
                    (cause, ofCause) -> {
                        ofCause.forEach(place -> put(place, then));
                        course.then(
                                new Step(day, cause, "", null, "", ""), chosen(day.minusDays(1)));
                    });
        }

        private void put(Place place, Map<Place, Standing> then) {
            standing.compute(place, (key, before) -> then.get(key));
        }

        private static boolean isSame(@Nullable Standing before, @Nullable Standing now) {
            return before == null ? now == null : now != null && before.id() == now.id();
        }

        private Step step(
                LocalDate day, Place place, @Nullable Standing before, @Nullable Standing now) {
            return new Step(
                    day,
                    cause(day, before, now),
                    names.getOrDefault(place.unit(), place.unit()),
                    FactTable.valueOf(place.table().toUpperCase(Locale.ROOT)),
                    before == null ? "" : before.path(),
                    now == null ? "" : now.path());
        }

        private static Cause cause(
                LocalDate day, @Nullable Standing before, @Nullable Standing now) {
            if (now == null) {
                return Cause.WITHDRAWN;
            }
            if (now.isDecidedOn(day) && (before == null || before.sha256().equals(now.sha256()))) {
                return Cause.RULE_OR_ALIAS;
            }
            return before == null ? Cause.LATE_FILE : Cause.SOURCE_CORRECTED;
        }

        private static Place place(Standing standing) {
            return new Place(standing.unit(), standing.table());
        }

        /** As everything stood on a day. */
        Map<String, Map<String, Value>> values(LocalDate day) {
            return values(Known.on(day));
        }

        /** With the submissions let in so far, and the revocations up to a day. */
        private Map<String, Map<String, Value>> chosen(LocalDate day) {
            Set<Long> ids = new HashSet<>();
            standing.values().forEach(s -> ids.add(s.id()));
            return values(new Known(day, ids));
        }

        private Map<String, Map<String, Value>> values(Known known) {
            return province.compute(
                            catalogue,
                            facts.ofYear(year, known, province.areas())
                                    .waiving(waivers.upTo(known.day()), province.expected())
                                    .owing(provinces.reference().reporters(), province.expected()),
                            settings.smallBase())
                    .values();
        }
    }
}
