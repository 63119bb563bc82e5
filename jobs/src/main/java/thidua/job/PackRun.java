package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

import thidua.core.report.Pack;
import thidua.core.unit.Units;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.YearLocks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

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
    private final Drafts drafts;
    private final PublishJob publish;
    private final Chronicle chronicle;
    private final Computations computations;
    private final Published published;
    private final PackProof proof;
    private final Build build = Build.current();

    PackRun(
            Settings settings,
            DataSource source,
            JobRuns runs,
            Drafts drafts,
            PublishJob publish,
            Chronicle chronicle,
            Computations computations,
            Published published,
            PackProof proof) {
        this.settings = settings;
        this.source = source;
        this.runs = runs;
        this.drafts = drafts;
        this.publish = publish;
        this.chronicle = chronicle;
        this.computations = computations;
        this.published = published;
        this.proof = proof;
    }

    /**
     * Draws a pack and says where it is.
     *
     * @param asOf null for the day of the edition that stands, or for today where the units are
     *     those of another day
     * @param unitsOf the day whose units are shown; null for those that report
     */
    public Outcome draw(
            int year, @Nullable LocalDate asOf, @Nullable LocalDate unitsOf, Progress progress)
            throws SQLException {
        ReferenceData data = ReferenceData.load(settings);
        Units units = data.reference().units();
        LocalDate end = LocalDate.of(year, 12, 31);
        if (end.isBefore(units.knownSince()) || units.reporters(year).isEmpty()) {
            progress.say("pack.nobody", Integer.toString(year), units.knownSince().toString());
            return Outcome.NOTHING_READABLE;
        }
        LocalDate first = computations.firstKnown(year).orElse(null);
        View view = new View(year, dayOf(year, asOf, unitsOf, end), unitsOf);
        try (YearLocks locks =
                YearLocks.take(
                        source,
                        List.of(year),
                        "thidua pack --year %d (process %d)"
                                .formatted(year, ProcessHandle.current().pid()))) {
            return draw(view, data, first, progress);
        } catch (YearLocks.Held e) {
            progress.say("held", Integer.toString(e.year()), e.holder());
            return Outcome.HELD;
        } catch (PackProof.Differs e) {
            progress.say("gate.figures", Integer.toString(year), e.where());
            return Outcome.GATE_REFUSED;
        }
    }

    private LocalDate dayOf(
            int year, @Nullable LocalDate asOf, @Nullable LocalDate unitsOf, LocalDate end) {
        if (asOf != null) {
            return asOf;
        }
        return unitsOf == null ? published.lastReceived(year, Facts.NOW).orElse(end) : Facts.NOW;
    }

    /** Which pack is asked for. */
    private record View(int year, LocalDate day, @Nullable LocalDate unitsOf) {

        /** {@code 2021@2022-01-15~2024-12-31}: its folder below the output. */
        String name() {
            String known = day.equals(Facts.NOW) ? "" : "@" + day;
            return year + known + (unitsOf == null ? "" : "~" + unitsOf);
        }
    }

    /** A pack, and what it is made from. */
    private record Draft(Pack pack, YearState state) {}

    /**
     * @param first the day on which something of the year was known; null where nothing ever was:
     *     then all of it is drawn as missing
     */
    private Outcome draw(
            View view, ReferenceData data, @Nullable LocalDate first, Progress progress) {
        int year = view.year();
        LocalDate day = view.day();
        LocalDate unitsOf = view.unitsOf();
        LocalDate known = data.reference().units().knownSince();
        if (unitsOf != null && unitsOf.isBefore(known)) {
            progress.say("pack.units-unknown", unitsOf.toString(), known.toString());
            return Outcome.MISUSED;
        }
        Registers registers = Registers.open(settings.input(), data.reference());
        Years years = chronicle.asOf(data, registers, day);
        if (first != null && !years.stands(year)) {
            progress.say(
                    "pack.too-early", Integer.toString(year), day.toString(), first.toString());
            return Outcome.MISUSED;
        }
        Draft draft =
                drafts.drawn(
                        new Drafts.Wanted(year, null, unitsOf),
                        years.state(year),
                        years,
                        (state, gathering) ->
                                new Draft(years.pack(year, state, unitsOf, gathering), state),
                        progress);
        String hash = draft.state().edition();
        String name = view.name();
        PackFolder folder =
                new PackFolder(
                        draft.pack(),
                        settings,
                        build,
                        draft.state().inputs(),
                        years.rules().all(),
                        proof,
                        settings.output().resolve(Integer.toString(year)));
        runs.run(
                publish.beside(settings.output(), name, hash, folder),
                new JobParametersBuilder()
                        .addLong("year", (long) year)
                        .addString("name", name)
                        .addString("edition", hash)
                        .toJobParameters());
        Path link = settings.output().resolve(name);
        if (first == null) {
            progress.say("pack.gaps", Integer.toString(year));
        }
        if (unitsOf == null) {
            progress.say("pack.drawn", Integer.toString(year), day.toString(), link.toString());
        } else {
            progress.say(
                    "pack.recast", Integer.toString(year), unitsOf.toString(), link.toString());
        }
        return Outcome.DONE;
    }
}
