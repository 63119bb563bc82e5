package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

import thidua.core.reference.Reference;
import thidua.core.report.Pack;
import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReceivedFiles.Vanished;
import thidua.edge.warehouse.ReferenceTables;
import thidua.edge.warehouse.YearLocks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import javax.sql.DataSource;

/**
 * {@code run --year Y}: ingests what is new or changed in the years up to Y, computes, publishes Y,
 * and publishes again every other published year whose figures change.
 */
@Component
public final class YearRun {
    private final Settings settings;
    private final DataSource source;
    private final JobRuns runs;
    private final IngestJob ingest;
    private final Calculation calculation;
    private final PublishJob publish;
    private final ReferenceTables referenceTables;
    private final ReceivedFiles received;
    private final Chronicle chronicle;
    private final Published published;
    private final SendBack sendBack;
    private final PackProof proof;
    private final Build build = Build.current();

    YearRun(
            Settings settings,
            DataSource source,
            JobRuns runs,
            IngestJob ingest,
            Calculation calculation,
            PublishJob publish,
            ReferenceTables referenceTables,
            ReceivedFiles received,
            Chronicle chronicle,
            Published published,
            SendBack sendBack,
            PackProof proof) {
        this.settings = settings;
        this.source = source;
        this.runs = runs;
        this.ingest = ingest;
        this.calculation = calculation;
        this.publish = publish;
        this.referenceTables = referenceTables;
        this.received = received;
        this.chronicle = chronicle;
        this.published = published;
        this.sendBack = sendBack;
        this.proof = proof;
    }

    /**
     * What is asked for.
     *
     * @param today the day to note for files that come without one
     * @param reason why the year is to be run again although nothing changed; null otherwise
     */
    public record Request(int year, LocalDate today, @Nullable String reason) {
        boolean again() {
            return reason != null;
        }
    }

    /** Runs a year and says what it does. */
    public Outcome run(Request request, Progress progress) throws IOException, SQLException {
        ReferenceData data = ReferenceData.load(settings);
        InputFolder input = new InputFolder(settings.input());
        Path file = settings.input().resolve("reference/received.csv");
        ReceivedRegister register = ReceivedRegister.open(file);
        Look look = Look.at(input, request.year(), register, request.today());
        TreeSet<Integer> years = new TreeSet<>(published.years());
        years.add(request.year());
        look.seen().forEach(seen -> years.add(seen.sent().year()));
        try (YearLocks locks = YearLocks.take(source, years, holder(request))) {
            return locked(request, data, look, progress);
        } catch (YearLocks.Held e) {
            progress.say("held", Integer.toString(e.year()), e.holder());
            return Outcome.HELD;
        }
    }

    /** As another run names us when it finds a year held. */
    private static String holder(Request request) {
        return "thidua run --year %d (process %d)"
                .formatted(request.year(), ProcessHandle.current().pid());
    }

    private Outcome locked(Request request, ReferenceData data, Look look, Progress progress)
            throws IOException {
        referenceTables.load(data.reference(), data.tablesSha256());
        Registers registers = Registers.open(settings.input(), data.reference());
        chronicle.revoke(registers.revocations());
        Years years = chronicle.today(data, registers);
        look.skipped().forEach(path -> progress.say("skipped", path));
        boolean changed = ingest(request, data.reference(), registers, years, look, progress);
        List<Vanished> vanished = received.vanished(request.year());
        Tidings.vanished(vanished, progress);
        List<Outcome> outcomes = new ArrayList<>();
        TreeSet<Integer> targets = new TreeSet<>(published.years());
        targets.add(request.year());
        for (int year : targets) {
            boolean asked = year == request.year();
            boolean lacking = vanished.stream().anyMatch(file -> file.year() <= year);
            outcomes.add(
                    settle(
                            year,
                            asked ? request.reason() : null,
                            asked,
                            lacking,
                            changed,
                            years,
                            progress));
        }
        return Outcome.of(outcomes);
    }

    /** Reads what is new; says whether anything was. */
    private boolean ingest(
            Request request,
            Reference reference,
            Registers registers,
            Years years,
            Look look,
            Progress progress) {
        String ruleset = registers.ruleset(years);
        if (!request.again() && !received.differs(look.sightings(), request.year(), ruleset)) {
            return false;
        }
        if (request.again()) {
            received.forgetReadings(request.year());
        }
        progress.say("ingesting", Integer.toString(look.seen().size()));
        runs.run(
                ingest.job(
                        look,
                        request.year(),
                        ruleset,
                        new Intake(
                                reference,
                                registers.aliases(),
                                settings.window(),
                                settings.limits().limits()),
                        registers.admissions(),
                        registers.waivers(),
                        progress),
                new JobParametersBuilder()
                        .addLong("year", (long) request.year())
                        .addString("inputs", look.hash())
                        .addString("ruleset", ruleset)
                        .toJobParameters());
        return true;
    }

    /** Brings one year's pack up to date, or says why not. */
    private Outcome settle(
            int year,
            @Nullable String reason,
            boolean asked,
            boolean lacking,
            boolean ingested,
            Years years,
            Progress progress)
            throws IOException {
        Gates gates = new Gates(years, published);
        String gate = gates.refusing(year, lacking);
        if (!gate.isEmpty()) {
            progress.say(gate, Integer.toString(year));
            sendBack.attempted(years.pack(year), progress);
            return Outcome.GATE_REFUSED;
        }
        if (!years.stands(year)) {
            return nothing(year, years, progress);
        }
        String hash = years.editionHash(year);
        if (reason == null && gates.isStanding(year, hash, folder(year))) {
            String news = ingested ? "figures-unchanged" : "nothing-changed";
            if (asked) {
                progress.say(news, Integer.toString(year), folder(year).toString());
            }
            return outcome(years.pack(year), asked, progress);
        }
        calculation.bring(year, reason, years, progress);
        Pack pack = years.pack(year);
        try {
            publish(pack, hash, reason, years, progress);
        } catch (PackProof.Differs e) {
            progress.say("gate.figures", Integer.toString(year), e.where());
            sendBack.attempted(pack, progress);
            return Outcome.GATE_REFUSED;
        }
        return outcome(pack, true, progress);
    }

    private void publish(
            Pack pack, String hash, @Nullable String reason, Years years, Progress progress) {
        int year = pack.edition().year();
        PackFolder folder =
                new PackFolder(
                        pack, settings, build, years.inputsHash(year), years.rules().all(), proof);
        runs.run(
                publish.job(settings.output(), years.made(pack, hash), folder),
                Calculation.explained(
                        new JobParametersBuilder()
                                .addLong("year", (long) year)
                                .addString("edition", hash),
                        reason));
        progress.say("published", Integer.toString(year), folder(year).toString());
        if (pack.edition().isProvisional()) {
            progress.say(
                    "provisional",
                    Integer.toString(pack.edition().reported().size()),
                    Integer.toString(pack.edition().units().size()));
        }
    }

    /** Nothing of the year can be read: what was found wrong is written down, no pack is made. */
    private Outcome nothing(int year, Years years, Progress progress) throws IOException {
        Pack pack = years.pack(year);
        if (pack.files().isEmpty()) {
            sendBack.published(pack, false, progress);
            progress.say(
                    "nothing-there", settings.input().resolve(Integer.toString(year)).toString());
        } else {
            Tidings.leftOut(pack, progress);
            sendBack.attempted(pack, progress);
            progress.say(
                    "nothing-readable", Integer.toString(year), sendBack.reports(year).toString());
        }
        return Outcome.NOTHING_READABLE;
    }

    private Outcome outcome(Pack pack, boolean telling, Progress progress) throws IOException {
        boolean leavesOut = Tidings.isSomethingLeftOut(pack);
        if (leavesOut && telling) {
            Tidings.leftOut(pack, progress);
        }
        sendBack.published(pack, telling, progress);
        return leavesOut ? Outcome.DONE_WITH_REFUSALS : Outcome.DONE;
    }

    private Path folder(int year) {
        return settings.output().resolve(Integer.toString(year));
    }
}
