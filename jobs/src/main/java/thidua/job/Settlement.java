package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

import thidua.core.report.Pack;
import thidua.edge.folder.FolderWriter;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.Published.Made;

import java.io.IOException;

/** Brings one year's pack up to date, or says why not. */
@Component
final class Settlement {
    private final Settings settings;
    private final JobRuns runs;
    private final Drafts drafts;
    private final PublishJob publish;
    private final Published published;
    private final SendBack sendBack;
    private final PackProof proof;
    private final Build build = Build.current();

    Settlement(
            Settings settings,
            JobRuns runs,
            Drafts drafts,
            PublishJob publish,
            Published published,
            SendBack sendBack,
            PackProof proof) {
        this.settings = settings;
        this.runs = runs;
        this.drafts = drafts;
        this.publish = publish;
        this.published = published;
        this.sendBack = sendBack;
        this.proof = proof;
    }

    /**
     * What is to be done with a year.
     *
     * @param asked whether it was asked for by name: then it is spoken of in any case
     * @param reason why it is published though nothing changed; null otherwise
     * @param lacking whether something is gone that was published
     * @param ingested whether the run read anything
     */
    record Task(
            int year, boolean asked, @Nullable String reason, boolean lacking, boolean ingested) {}

    /**
     * What became of it.
     *
     * @param edition the hash of what was published now; null when nothing was
     * @param reception null when nobody had to look at it
     */
    record Settled(Outcome outcome, @Nullable String edition, @Nullable Reception reception) {}

    /** Asked before a year is written, and once more before its readers see it. */
    interface Leave {
        /** Whether nobody else writes the year; says who does. */
        boolean toWrite(int year) throws Exception;

        /** That the edition that is made now will be published. */
        void toPublish(int year) throws Exception;

        /** Throws when the run has lost its locks. */
        void toShow() throws Exception;
    }

    Settled settle(Task task, Years years, Leave leave, Progress progress) throws Exception {
        int year = task.year();
        Gates gates = new Gates(years, published);
        String gate = gates.refusing(year, task.lacking());
        if (!gate.isEmpty()) {
            return refused(gate, years, year, leave, progress);
        }
        if (!years.stands(year)) {
            return nothing(year, years, progress);
        }
        YearState state = years.state(year);
        if (task.reason() == null && gates.isStanding(year, state.edition(), settings.pack(year))) {
            return unchanged(task, years, progress);
        }
        if (!leave.toWrite(year)) {
            return new Settled(Outcome.HELD, null, null);
        }
        leave.toPublish(year);
        Draft draft = draft(task, state, years, progress);
        Reception reception = Reception.of(draft.pack());
        try {
            publish(draft, task, years, leave, progress);
        } catch (PackProof.Differs e) {
            progress.say("gate.figures", Integer.toString(year), e.where());
            sendBack.attempted(reception, progress);
            return new Settled(Outcome.GATE_REFUSED, null, reception);
        }
        return new Settled(outcome(reception, true, progress), draft.made().hash(), reception);
    }

    private Settled refused(String gate, Years years, int year, Leave leave, Progress progress)
            throws Exception {
        progress.say(gate, Integer.toString(year));
        Reception reception = years.reception(year);
        if (leave.toWrite(year)) {
            sendBack.attempted(reception, progress);
        }
        return new Settled(Outcome.GATE_REFUSED, null, reception);
    }

    /** The edition that stands is the one that would be made: nothing is made. */
    private Settled unchanged(Task task, Years years, Progress progress) throws IOException {
        if (task.asked()) {
            progress.say(
                    task.ingested() ? "figures-unchanged" : "nothing-changed",
                    Integer.toString(task.year()),
                    settings.pack(task.year()).toString());
        }
        Reception reception = years.reception(task.year());
        return new Settled(outcome(reception, task.asked(), progress), null, reception);
    }

    /** A pack, and what it is made from. */
    private record Draft(Pack pack, Made made, YearState state) {}

    private Draft draft(Task task, YearState asked, Years years, Progress progress) {
        Draft draft =
                drafts.drawn(
                        new Drafts.Wanted(task.year(), task.reason(), null),
                        asked,
                        years,
                        (state, gathering) -> {
                            var received =
                                    gathering
                                            .begin(state)
                                            .besides(() -> years.receivedHash(task.year()));
                            Pack pack = years.pack(task.year(), state, null, gathering);
                            return new Draft(pack, years.made(pack, state, received.get()), state);
                        },
                        progress);
        years.keep(draft.pack(), draft.state());
        return draft;
    }

    private void publish(Draft draft, Task task, Years years, Leave leave, Progress progress) {
        int year = task.year();
        PackFolder drawn =
                new PackFolder(
                        draft.pack(),
                        settings,
                        build,
                        draft.state().inputs(),
                        years.rules().all(),
                        proof,
                        settings.pack(year));
        FolderWriter folder =
                into -> {
                    drawn.writeInto(into);
                    permitted(leave);
                };
        runs.run(
                publish.job(settings.output(), draft.made(), folder),
                Calculation.explained(
                        new JobParametersBuilder()
                                .addLong("year", (long) year)
                                .addString("edition", draft.made().hash()),
                        task.reason()));
        progress.say("published", Integer.toString(year), settings.pack(year).toString());
        var edition = draft.pack().edition();
        if (edition.isProvisional()) {
            progress.say(
                    "provisional",
                    Integer.toString(edition.reported().size()),
                    Integer.toString(edition.units().size()),
                    Integer.toString(year));
        }
    }

    private static void permitted(Leave leave) throws IOException {
        try {
            leave.toShow();
        } catch (RuntimeException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing of the year can be read: what was found wrong is written down, no pack is made. */
    private Settled nothing(int year, Years years, Progress progress) throws IOException {
        Reception reception = years.reception(year);
        if (reception.files().isEmpty()) {
            sendBack.published(reception, false, progress);
            progress.say(
                    "nothing-there", settings.input().resolve(Integer.toString(year)).toString());
        } else {
            Tidings.leftOut(reception, progress);
            sendBack.attempted(reception, progress);
            progress.say(
                    "nothing-readable", Integer.toString(year), sendBack.reports(year).toString());
        }
        return new Settled(Outcome.NOTHING_READABLE, null, reception);
    }

    private Outcome outcome(Reception reception, boolean telling, Progress progress)
            throws IOException {
        boolean leavesOut = Tidings.isSomethingLeftOut(reception);
        if (leavesOut && telling) {
            Tidings.leftOut(reception, progress);
        }
        sendBack.published(reception, telling, progress);
        return leavesOut ? Outcome.DONE_WITH_REFUSALS : Outcome.DONE;
    }
}
