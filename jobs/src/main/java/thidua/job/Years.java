package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Waivers;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Stated;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.core.report.Pack;
import thidua.core.report.ReadFile;
import thidua.core.report.UnitStatus;
import thidua.core.report.YearStatus;
import thidua.core.report.YearWork;
import thidua.edge.delimited.Closings;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.Published.Made;
import thidua.edge.warehouse.ReadFiles;
import thidua.job.Computing.Computed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The report years as they stood on a day: their hashes, their values, the pack that is made of
 * them.
 */
final class Years {
    private final Reference reference;
    private final Settings settings;
    private final Rules rules;
    private final Facts facts;
    private final ReadFiles files;
    private final Computations computations;
    private final Published published;
    private final LocalDate knownOn;
    private final LastChange lastChange;
    private final Waivers waivers;
    private final Closings closings;
    private final ProvinceYears provinces;
    private final Reporting reporting;
    private final Indicators catalogue;
    private final KnownValues values;
    private final YearHashes hashes;
    private final LastReceptions last;
    private final Computing computing;
    private final Receptions receptions;

    /**
     * @param lastChange up to the day as of which everything is said
     * @param last of packs that were made in this run
     */
    Years(
            ReferenceData data,
            Settings settings,
            Build build,
            Facts facts,
            ReadFiles files,
            Computations computations,
            Published published,
            Registers registers,
            LastChange lastChange,
            LastReceptions last) {
        this.knownOn = lastChange.knownOn();
        this.lastChange = lastChange;
        this.waivers = registers.waivers().upTo(lastChange.knownOn());
        this.reference =
                data.reference().with(data.reference().reporters().knownOn(lastChange.knownOn()));
        this.settings = settings;
        this.rules = new Rules(data, settings, build);
        this.facts = facts;
        this.files = files;
        this.computations = computations;
        this.published = published;
        this.closings = registers.closings();
        this.provinces = new ProvinceYears(reference, computations, knownOn);
        this.reporting =
                new Reporting(
                        computations, settings.dueDates(), waivers, reference.reporters(), knownOn);
        this.catalogue = Indicators.of(reference.forms().all());
        this.last = last;
        this.receptions = new Receptions(reference, settings, facts, files, knownOn, last);
        this.hashes =
                new YearHashes(
                        rules,
                        reference,
                        settings,
                        waivers,
                        closings,
                        facts,
                        files,
                        computations,
                        lastChange);
        this.computing =
                new Computing(
                        reference,
                        settings,
                        facts,
                        provinces,
                        catalogue,
                        waivers,
                        hashes,
                        new LastStated());
        this.values = new KnownValues(reference, computations, provinces, reporting);
    }

    /** By what everything is read and computed. */
    Rules rules() {
        return rules;
    }

    /**
     * What an edition of a pack is, to be noted.
     *
     * @param state that it is made from
     * @param received everything received and decided for the years up to its own
     */
    Made made(Pack pack, YearState state, String received) {
        return hashes.made(pack.edition(), state, received);
    }

    /** Everything that the values of a year are computed from. */
    String factsHash(int year) {
        return hashes.facts(year);
    }

    /** Everything that the pack of a year is made from, as it stands now. */
    YearState state(int year) {
        return hashes.state(year, dated(year));
    }

    boolean isClosed(int year) {
        return closings.isClosed(year, knownOn);
    }

    /** Everything received and decided for the years up to one, whatever the program. */
    String receivedHash(int year) {
        return hashes.received(year);
    }

    LocalDate dated(int year) {
        return reporting.dated(year, published.lastReceived(year, knownOn));
    }

    /** The years up to one in which something stands. */
    List<Integer> years(int upTo) {
        return computations.years(upTo, knownOn);
    }

    boolean stands(int year) {
        return !computations.stating(year, knownOn).isEmpty();
    }

    /**
     * Of a year, and of each before it in which something stands, what its values are computed
     * from; only of those that have none yet.
     */
    SortedMap<Integer, String> uncomputed(int year, YearState state) {
        SortedMap<Integer, String> facts = new TreeMap<>(state.facts());
        facts.computeIfAbsent(year, this::factsHash);
        facts.entrySet().removeAll(computations.among(facts).entrySet());
        return facts;
    }

    /** Computes the values of a year; nothing when others wrote to it meanwhile. */
    Optional<Computed> computed(int year) {
        return computing.computed(year);
    }

    /** Who should report for a year, and who did. */
    ProvinceYear province(int year) {
        return provinces.of(year);
    }

    /** Everything that was stated for a year of a state. */
    Stated stated(ProvinceYear province, YearState state) {
        return computing.stated(province, hashes.facts(province.year(), state));
    }

    /** The values of a year that was computed, with who reported. */
    YearValues values(int year, YearState state) {
        return values.of(year, hashes.facts(year, state));
    }

    /** Of these only what the packs of later years show. */
    YearValues outline(int year, YearState state) {
        return values.outline(year, hashes.facts(year, state));
    }

    /** Something was written while a pack was made: nothing that was read for it is kept. */
    void forget() {
        values.forget();
    }

    List<Indicator> indicators() {
        return catalogue.list();
    }

    /**
     * What the pack of a year needs beside its values; nobody asks for it yet.
     *
     * @param unitsOf the day whose units are shown; null for the units that report
     */
    Gathering gathering(int year, @Nullable LocalDate unitsOf) {
        return new Gathering(
                () -> files(year),
                read -> receptions.found(year, read),
                () -> facts.rows().all(year, knownOn),
                state -> {
                    values(year - 1, state);
                    if (unitsOf == null) {
                        // of years before the last one no more is shown than their outline
                        values.readOutlines(state.facts().headMap(year - 1));
                    }
                },
                Crew.asking(settings.threads()));
    }

    /**
     * Everything that the reports, the charts and the page of a year show.
     *
     * @param state of the year, for which everything was computed
     * @param unitsOf the day whose units are shown; null for the units that report
     */
    Pack pack(int year, YearState state, @Nullable LocalDate unitsOf, Gathering gathering) {
        Gathering.Asked asked = gathering.begin(state);
        YearStatus status = status(year, asked.files());
        asked.earlier();
        return new Pack(
                new Compilation(this, state, reference, settings, unitsOf).edition(year, status),
                receptions.lines(asked.findings()),
                receptions.lines(year, asked.files(), asked.findings()),
                status.tables().stream().map(UnitStatus::line).toList(),
                unitsOf == null ? lastChange.of(year) : null,
                asked.rows());
    }

    /** Where a year stands, with what is still to be looked at in it. */
    YearWork work(int year) {
        return work(year, (y, read) -> receptions.of(y, read, this));
    }

    /** The same, to be asked of many years, the earliest first, as they stand now. */
    IntFunction<YearWork> works() {
        Receptions.InOrder inOrder = receptions.inOrder(this);
        return year -> work(year, inOrder);
    }

    private YearWork work(int year, Receptions.InOrder received) {
        List<ReadFile> read = files.ofYear(year, knownOn);
        Reception reception = received.of(year, read);
        return YearWork.of(status(year, read), reception.findings(), reception.files());
    }

    /** What was received for a year and what was found in it, without computing anything. */
    Reception reception(int year) {
        return receptions.of(year, files.ofYear(year, knownOn), this);
    }

    /**
     * That a pack was made from a state, and that the year was in it afterwards: what was found in
     * it need not be looked for again.
     */
    void keep(Pack pack, YearState state) {
        last.keep(Reception.of(pack), state, knownOn);
    }

    /** Where a year stands, whether anything of it is published or not. */
    YearStatus status(int year) {
        return status(year, files.ofYear(year, knownOn));
    }

    private YearStatus status(int year, List<ReadFile> read) {
        return reporting.status(
                provinces.of(year).expected(),
                year,
                read,
                isClosed(year),
                published.edition(year).orElse(null));
    }

    boolean ledgerAddsUp(int year) {
        return files.ledgerAddsUp(year);
    }

    List<ReadFile> files(int year) {
        return files.ofYear(year, knownOn);
    }
}
