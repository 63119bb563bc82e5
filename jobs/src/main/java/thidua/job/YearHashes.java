package thidua.job;

import thidua.core.fact.Verdict;
import thidua.core.fact.Waivers;
import thidua.core.reference.Reference;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.Lives;
import thidua.edge.delimited.Closings;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.ReadFiles;

import java.time.LocalDate;
import java.util.SortedMap;

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
                year, computations.standingHashes(year, year, knownOn()).getOrDefault(year, ""));
    }

    private String facts(int year, String standing) {
        Fingerprint fingerprint =
                new Fingerprint()
                        .add(rules.reading())
                        .add(settings.smallBase())
                        .add(year)
                        .add(standing);
        facts.revocations(year, knownOn()).forEach(fingerprint::add);
        waivers.ofYear(year).forEach(fingerprint::add);
        reference.reporters().ofYear(year).forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** The same of each year up to one in which something stands. */
    SortedMap<Integer, String> factsUpTo(int year) {
        SortedMap<Integer, String> hashes = computations.standingHashes(0, year, knownOn());
        hashes.replaceAll(this::facts);
        return hashes;
    }

    /** Everything that the pack of a year is made from. */
    String edition(int year, LocalDate dated) {
        return new Fingerprint()
                .add(rules.all())
                .add(inputs(year, dated))
                .add(closings.isClosed(year, knownOn()))
                .hex();
    }

    /**
     * All submissions that stand in the years up to one, and all files of that year.
     *
     * @param dated the day that the pack bears
     */
    String inputs(int year, LocalDate dated) {
        Fingerprint fingerprint = new Fingerprint().add(year).add(dated);
        factsUpTo(year).values().forEach(fingerprint::add);
        files.ofYear(year, knownOn()).forEach(fingerprint::add);
        Lives.of(files.seen(year, knownOn())).stream()
                .filter(kept -> kept.life() != Life.NEW)
                .forEach(fingerprint::add);
        facts.revokedNothing(year, knownOn()).forEach(fingerprint::add);
        lastChange.told(year).forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** Everything received and decided for the years up to one, whatever the program. */
    String received(int year) {
        Fingerprint fingerprint = new Fingerprint().add(files.present(year));
        for (int y : computations.years(year, knownOn())) {
            computations
                    .standing(y, knownOn())
                    .forEach(
                            s ->
                                    fingerprint
                                            .add(s.unit())
                                            .add(s.table())
                                            .add(s.sha256())
                                            .add(s.receivedOn())
                                            .add(s.decisions())
                                            .add(s.verdict().equals(Verdict.PARTIAL.id())));
            fingerprint.add(facts.revocations(y, knownOn())).add(waivers.ofYear(y));
            reference.reporters().ofYear(y).forEach(fingerprint::add);
        }
        return fingerprint.hex();
    }
}
