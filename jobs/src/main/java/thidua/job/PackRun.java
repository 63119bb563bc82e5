package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

import thidua.core.report.Pack;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.YearLocks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * {@code pack --year Y --as-of DATE}: the pack of a year as it was known on a day, beside the one
 * that stands. Nothing is read; what was received later is as if it had not come yet.
 */
@Component
public final class PackRun {
    private final Settings settings;
    private final DataSource source;
    private final JobRuns runs;
    private final Calculation calculation;
    private final PublishJob publish;
    private final Chronicle chronicle;
    private final Computations computations;
    private final Published published;
    private final Build build = Build.current();

    PackRun(
            Settings settings,
            DataSource source,
            JobRuns runs,
            Calculation calculation,
            PublishJob publish,
            Chronicle chronicle,
            Computations computations,
            Published published) {
        this.settings = settings;
        this.source = source;
        this.runs = runs;
        this.calculation = calculation;
        this.publish = publish;
        this.chronicle = chronicle;
        this.computations = computations;
        this.published = published;
    }

    /**
     * Draws a pack and says where it is.
     *
     * @param asOf null for the day of the edition that stands
     */
    public Outcome draw(int year, @Nullable LocalDate asOf, Progress progress) throws SQLException {
        Optional<LocalDate> first = computations.firstKnown(year);
        if (first.isEmpty()) {
            progress.say("pack.nothing", Integer.toString(year));
            return Outcome.NOTHING_READABLE;
        }
        LocalDate day =
                asOf == null ? published.lastReceived(year, Facts.NOW).orElse(first.get()) : asOf;
        try (YearLocks locks =
                YearLocks.take(
                        source,
                        List.of(year),
                        "thidua pack --year %d (process %d)"
                                .formatted(year, ProcessHandle.current().pid()))) {
            return draw(year, day, first.get(), progress);
        } catch (YearLocks.Held e) {
            progress.say("held", Integer.toString(e.year()), e.holder());
            return Outcome.HELD;
        }
    }

    private Outcome draw(int year, LocalDate day, LocalDate first, Progress progress) {
        ReferenceData data = ReferenceData.load(settings);
        Registers registers = Registers.open(settings.input(), data.reference());
        Years years = chronicle.asOf(data, registers, day);
        if (!years.stands(year)) {
            progress.say(
                    "pack.too-early", Integer.toString(year), day.toString(), first.toString());
            return Outcome.MISUSED;
        }
        calculation.bring(year, null, years, progress);
        Pack pack = years.pack(year);
        String hash = years.editionHash(year);
        String name = year + "@" + day;
        PackFolder folder =
                new PackFolder(pack, settings, build, years.inputsHash(year), years.settingsHash());
        runs.run(
                publish.beside(settings.output(), name, hash, folder),
                new JobParametersBuilder()
                        .addString("name", name)
                        .addString("edition", hash)
                        .toJobParameters());
        Path link = settings.output().resolve(name);
        progress.say("pack.drawn", Integer.toString(year), day.toString(), link.toString());
        return Outcome.DONE;
    }
}
