package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import thidua.core.overview.Shown.ShownYear;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.RunLine;
import thidua.core.report.YearStatus;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.LastWritten;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.ReadFiles;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code status [--year Y]}: where the years stand, and how the last runs ended. */
@Component
public final class StatusQuery {
    private static final int LATEST = 2100;
    private static final int RUNS = 5;

    private final Settings settings;
    private final Chronicle chronicle;
    private final Computations computations;
    private final Published published;
    private final ReadFiles files;
    private final LastWritten written;
    private final JobRuns runs;

    StatusQuery(
            Settings settings,
            Chronicle chronicle,
            Computations computations,
            Published published,
            ReadFiles files,
            LastWritten written,
            JobRuns runs) {
        this.settings = settings;
        this.chronicle = chronicle;
        this.computations = computations;
        this.published = published;
        this.files = files;
        this.written = written;
        this.runs = runs;
    }

    /**
     * The years of which anything was received, as the last run left them.
     *
     * @param year null for all
     */
    public List<YearStatus> years(@Nullable Integer year) {
        Years years = now();
        return (year == null ? all() : List.of(year)).stream().map(years::status).toList();
    }

    /**
     * The same years as the page over all of them shows them.
     *
     * @param book which has what it showed last
     */
    public List<ShownYear> shown(LastRuns book) throws IOException {
        ReferenceData data = ReferenceData.load(settings);
        Registers registers = Registers.open(settings.input(), data.reference());
        Years years = chronicle.today(data, registers);
        String rules = Stillness.rules(settings, years.rules(), registers.ruleset(years.rules()));
        SortedMap<Integer, List<String>> rows = written.byYear();
        SortedMap<Integer, String> states = new TreeMap<>();
        for (int year : all()) {
            Fingerprint state = new Fingerprint().add(rules).add(year);
            rows.headMap(year + 1).forEach((y, of) -> state.add(y).add(of));
            states.put(year, state.hex());
        }
        return book.show(states, years::works);
    }

    /** The files of a year, as the last run left them. */
    public List<String> files(int year) {
        return now().reception(year).files().stream().map(FileLine::file).distinct().toList();
    }

    /** What was found in them and is not mended. */
    public List<FindingLine> open(int year) {
        return now().work(year).open();
    }

    private Years now() {
        ReferenceData data = ReferenceData.load(settings);
        return chronicle.today(data, Registers.open(settings.input(), data.reference()));
    }

    private Collection<Integer> all() {
        TreeSet<Integer> all = new TreeSet<>(files.years());
        all.addAll(published.years());
        all.addAll(computations.years(LATEST, Facts.NOW));
        return all;
    }

    /** The last runs, the latest first. */
    public List<RunLine> runs() {
        return runs.last(RUNS);
    }
}
