package thidua.job;

import thidua.core.indicator.ProvinceYear;
import thidua.core.reference.Populations;
import thidua.core.reference.Reference;
import thidua.core.text.SortKey;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who should report for a year, and who did though nobody expected it, as known on a day. */
record ProvinceYears(Reference reference, Computations computations, LocalDate knownOn) {

    /** In Vietnamese order of their names. */
    static final Comparator<Unit> BY_NAME =
            Comparator.comparing((Unit unit) -> key(unit.name())).thenComparing(Unit::code);

    /** Of each name once: a year is put in order many times a run. */
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private static String key(String name) {
        return KEYS.computeIfAbsent(name, SortKey::of);
    }

    /** With everybody who stated something by the day. */
    ProvinceYear of(int year) {
        return of(year, computations.stating(year, knownOn));
    }

    /** With these who stated something. */
    ProvinceYear of(int year, Collection<String> stating) {
        List<Unit> ranked = reference.units().reporters(year).stream().sorted(BY_NAME).toList();
        List<Unit> expected =
                Stream.concat(
                                ranked.stream(),
                                reference.units().specialReporters(year).stream().sorted(BY_NAME))
                        .toList();
        Set<String> codes = expected.stream().map(Unit::code).collect(Collectors.toSet());
        List<Unit> others = new ArrayList<>();
        stating.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> others.add(lastKnown(code, year)));
        var basis = reference.populations().basisFor(ranked, year);
        return new ProvinceYear(
                year,
                reference.units().province(year),
                expected,
                others,
                reference.units().area(year).stream().toList(),
                basis.map(Populations.Basis::residents).orElse(Map.of()),
                basis.map(Populations.Basis::name).orElse(""));
    }

    /** A unit that ended during the year, as it was when it ended. */
    private Unit lastKnown(String code, int year) {
        return reference.units().bearing(code).stream()
                .filter(unit -> unit.validity().touches(year))
                .max(Comparator.comparing(unit -> unit.validity().from()))
                .orElseThrow(() -> new IllegalStateException("no unit " + code + " in " + year));
    }
}
