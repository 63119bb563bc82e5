package thidua.core.reference;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Population;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many people live in the units of a level, on one basis for all of them. */
public final class Populations {
    /** Figures whose basis begins with this word were counted; the rest are stated. */
    private static final String CENSUS = "census";

    /**
     * Residents on one basis.
     *
     * @param name stable, {@code census-2019} or {@code stated-2025}: the kind and the year of the
     *     newest figure
     * @param residents by code, one for each unit asked for
     */
    public record Basis(String name, Map<String, Integer> residents) {}

    private final List<Population> all;
    private final Units units;

    public Populations(List<Population> all, Units units) {
        this.all = List.copyOf(all);
        this.units = units;
    }

    public List<Population> all() {
        return all;
    }

    /**
     * The census, summed over mergers, while it covers all of these units as they stand on 31
     * December; else the sizes stated in resolutions; empty when neither covers them all.
     */
    public Optional<Basis> basisFor(List<Unit> wanted, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return censusDays(day).stream()
                .flatMap(census -> counted(wanted, census).stream())
                .findFirst()
                .or(() -> stated(wanted, day));
    }

    /** The days of the censuses up to a day, the newest first. */
    private List<LocalDate> censusDays(LocalDate day) {
        return all.stream()
                .filter(p -> isCensus(p) && !p.asOf().isAfter(day))
                .map(Population::asOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static boolean isCensus(Population population) {
        return population.basis().startsWith(CENSUS);
    }

    private Optional<Basis> counted(List<Unit> wanted, LocalDate census) {
        Map<String, Integer> residents = new TreeMap<>();
        for (Unit unit : wanted) {
            Integer people = countedIn(unit, census);
            if (people == null) {
                return Optional.empty();
            }
            residents.put(unit.code(), people);
        }
        return basis("census-" + census.getYear(), residents);
    }

    /** The census of the unit, or of all that became it; null when one of them was not counted. */
    private @Nullable Integer countedIn(Unit unit, LocalDate census) {
        if (unit.validity().holdsOn(census)) {
            return figure(unit, census);
        }
        int sum = 0;
        List<Unit> parts = units.predecessors(unit);
        for (Unit part : parts) {
            Integer people = isWhole(part) ? countedIn(part, census) : null;
            if (people == null) {
                return null;
            }
            sum += people;
        }
        return parts.isEmpty() ? null : sum;
    }

    /** A unit that was split gives nobody a number: nothing is apportioned silently. */
    private boolean isWhole(Unit part) {
        return units.changesAfter(part).size() == 1;
    }

    private @Nullable Integer figure(Unit unit, LocalDate census) {
        return all.stream()
                .filter(p -> p.unit().equals(unit.code()) && p.asOf().equals(census))
                .filter(Populations::isCensus)
                .map(Population::residents)
                .findFirst()
                .orElse(null);
    }

    private Optional<Basis> stated(List<Unit> wanted, LocalDate day) {
        Map<String, Integer> residents = new TreeMap<>();
        int newest = 0;
        for (Unit unit : wanted) {
            Optional<Population> size = statedSize(unit, day);
            if (size.isEmpty()) {
                return Optional.empty();
            }
            residents.put(unit.code(), size.get().residents());
            newest = Math.max(newest, size.get().asOf().getYear());
        }
        return basis("stated-" + newest, residents);
    }

    private Optional<Population> statedSize(Unit unit, LocalDate day) {
        return all.stream()
                .filter(p -> !isCensus(p) && p.unit().equals(unit.code()))
                .filter(p -> !p.asOf().isAfter(day) && unit.validity().holdsOn(p.asOf()))
                .max(Comparator.comparing(Population::asOf));
    }

    private static Optional<Basis> basis(String name, Map<String, Integer> residents) {
        return residents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Basis(name, Map.copyOf(residents)));
    }
}
