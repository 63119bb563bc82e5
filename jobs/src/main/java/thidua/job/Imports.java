package thidua.job;

import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import thidua.core.layout.Layout;
import thidua.core.layout.Layouts;
import thidua.core.reference.Reference;
import thidua.edge.warehouse.ReceivedFiles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Brings the files of one year into the warehouse. */
@Component
final class Imports {
    private final Settings settings;
    private final JobRuns runs;
    private final IngestJob ingest;
    private final ReceivedFiles received;
    private final List<Layout> layouts;

    @Autowired
    Imports(Settings settings, JobRuns runs, IngestJob ingest, ReceivedFiles received) {
        this(settings, runs, ingest, received, Layouts.ALL);
    }

    /**
     * @param layouts in which tables are looked for
     */
    Imports(
            Settings settings,
            JobRuns runs,
            IngestJob ingest,
            ReceivedFiles received,
            List<Layout> layouts) {
        this.layouts = layouts;
        this.settings = settings;
        this.runs = runs;
        this.ingest = ingest;
        this.received = received;
    }

    /** Whether the warehouse is not yet as the input folder is. */
    boolean isDue(int year, Look look, String ruleset) {
        return !received.unfinished(List.of(year), ruleset).isEmpty() || differs(year, look);
    }

    /**
     * Those of some years of which the warehouse is not yet as the input folder is.
     *
     * @param seen of the same look: where its hash of a year is the warehouse's, nothing differs
     */
    SortedSet<Integer> due(
            Collection<Integer> years, Look look, Look.Outline seen, String ruleset) {
        SortedSet<Integer> due = received.unfinished(years, ruleset);
        Map<Integer, String> present = received.present(years);
        for (int year : years) {
            if (!due.contains(year)
                    && !seen.hash(year).equals(present.get(year))
                    && differs(year, look)) {
                due.add(year);
            }
        }
        return due;
    }

    private boolean differs(int year, Look look) {
        Look of = look.ofYear(year);
        return received.differs(of.sightings(), of.waitingPaths(), year);
    }

    /**
     * How many years may be brought in at once: one takes its place in the warehouse while the next
     * is read. More would only wait for those who read.
     */
    int abreast() {
        return Math.min(2, settings.threads());
    }

    /** How the files of a year are read. */
    ReadOrder order(int year, String ruleset, Reference reference, Registers registers) {
        return ReadOrder.of(year, ruleset, reference, registers, settings, layouts);
    }

    /**
     * Reads what is new in a year.
     *
     * @param again whether all of it is read once more
     * @return the year
     */
    int bring(ReadOrder order, boolean again, Look look, Registers registers, Progress progress) {
        int year = order.year();
        Look of = look.ofYear(year);
        if (again) {
            received.forgetReadings(year);
        }
        runs.run(
                ingest.job(of, order, registers.waivers(), progress),
                new JobParametersBuilder()
                        .addLong("year", (long) year)
                        .addString("inputs", of.hash())
                        .addString("ruleset", order.ruleset())
                        .toJobParameters());
        return year;
    }
}
