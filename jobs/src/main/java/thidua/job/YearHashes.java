package thidua.job;

import thidua.core.fact.Waivers;
import thidua.core.indicator.Edition;
import thidua.core.reference.Reference;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.Lives;
import thidua.edge.delimited.Closings;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.Published.Made;
import thidua.edge.warehouse.ReadFiles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntFunction;

/**
 * What figures and packs are made from, as it stood on a day, in a few characters: two that are
 * alike are made from the same. The warehouse is asked each time, since others may write to it.
 */
record YearHashes(
        Rules rules,
        Reference reference,
        Settings settings,
        Waivers waivers,
        Closings closings,
        Facts facts,
        ReadFiles files,
        Computations computations,
        LastChange lastChange) {

    private LocalDate knownOn() {
        return lastChange.knownOn();
    }

    /** Everything that the values of a year are computed from. */
    String facts(int year) {
        return facts(
                year,
                computations.standingHashes(year, year, knownOn()).getOrDefault(year, ""),
                facts.revocations(year, knownOn()));
    }

    private String facts(int year, String standing, List<String> revocations) {
        Fingerprint fingerprint =
                new Fingerprint()
                        .add(rules.reading())
                        .add(settings.smallBase())
                        .add(year)
                        .add(standing);
        revocations.forEach(fingerprint::add);
        waivers.ofYear(year).forEach(fingerprint::add);
        reference.reporters().ofYear(year).forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** The same of a year of a state. */
    String facts(int year, YearState state) {
        String known = state.facts().get(year);
        return known == null ? facts(year) : known;
    }

    /** The same of each year up to one in which something stands. */
    SortedMap<Integer, String> factsUpTo(int year) {
        SortedMap<Integer, String> hashes = computations.standingHashes(0, year, knownOn());
        var revoked = revocations();
        hashes.replaceAll((y, standing) -> facts(y, standing, revoked.apply(y)));
        return hashes;
    }

    /** Of each year; most have none, and nobody asks for each of them. */
    private IntFunction<List<String>> revocations() {
        Set<Integer> revoked = facts.yearsOfRevocations(knownOn());
        return year -> revoked.contains(year) ? facts.revocations(year, knownOn()) : List.of();
    }

    /**
     * Everything that the pack of a year is made from.
     *
     * @param dated the day that the pack bears
     */
    YearState state(int year, LocalDate dated) {
        SortedMap<Integer, String> facts = factsUpTo(year);
        String inputs = inputs(year, dated, facts.values());
        String edition =
                new Fingerprint()
                        .add(rules.all())
                        .add(inputs)
                        .add(closings.isClosed(year, knownOn()))
                        .hex();
        return new YearState(facts, inputs, edition);
    }

    private String inputs(int year, LocalDate dated, Collection<String> factsUpToIt) {
        Fingerprint fingerprint = new Fingerprint().add(year).add(dated);
        factsUpToIt.forEach(fingerprint::add);
        files.ofYear(year, knownOn()).forEach(fingerprint::add);
        Lives.of(files.seen(year, knownOn())).stream()
                .filter(kept -> kept.life() != Life.NEW)
                .forEach(fingerprint::add);
        facts.revokedNothing(year, knownOn()).forEach(fingerprint::add);
        lastChange.told(year).forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /**
     * What an edition that is made from a state is, to be noted.
     *
     * @param received as {@link #received} says it
     */
    Made made(Edition edition, YearState state, String received) {
        int year = edition.year();
        return new Made(
                year,
                state.edition(),
                edition.knownOn(),
                edition.isProvisional(),
                received,
                edition.closed(),
                facts(year, state),
                rules.unitMap(),
                rules.others());
    }

    /** Everything received and decided for the years up to one, whatever the program. */
    String received(int year) {
        Fingerprint fingerprint = new Fingerprint().add(files.present(year));
        var revoked = revocations();
        computations
                .received(0, year, knownOn())
                .forEach(
                        (y, standing) -> {
                            fingerprint.addMeasured(standing);
                            fingerprint.add(revoked.apply(y)).add(waivers.ofYear(y));
                            reference.reporters().ofYear(y).forEach(fingerprint::add);
                        });
        return fingerprint.hex();
    }
}
