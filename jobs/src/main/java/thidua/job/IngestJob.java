package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import thidua.core.fact.Erasures;
import thidua.core.fact.Reading;
import thidua.core.fact.Version;
import thidua.core.fact.Waivers;
import thidua.core.layout.Source;
import thidua.edge.delimited.Admissions;
import thidua.edge.warehouse.Readings;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReceivedFiles.Waiting;
import thidua.edge.warehouse.Submissions;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/**
 * Input of one year to facts and findings.
 *
 * <pre>survey --> read --> judge</pre>
 *
 * Survey keeps the bytes and where they were seen; read stages what they say, unseen; judge makes
 * submissions known, all in one transaction. Each step does again what it did before without
 * changing it, so a restart needs no position.
 */
@Component
final class IngestJob {
    /** Files in one transaction. */
    private static final int CHUNK = 25;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ReceivedFiles files;
    private final Readings readings;
    private final Submissions submissions;
    private final StopSign stop;

    IngestJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReceivedFiles files,
            Readings readings,
            Submissions submissions,
            StopSign stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.files = files;
        this.readings = readings;
        this.submissions = submissions;
        this.stop = stop;
    }

    /** A file on its way to be read. */
    private record Received(Waiting file, byte[] bytes) {}

    /** A file that was read. */
    private record Read(Waiting file, Reading reading, List<Version> versions) {}

    Job job(
            Look look,
            int year,
            String ruleset,
            Intake intake,
            Admissions admissions,
            Waivers waivers,
            Erasures erasures,
            Progress progress) {
        return new JobBuilder("ingest", repository)
                .start(survey(look, year, erasures, progress))
                .next(read(look, year, ruleset, intake, admissions, erasures, progress))
                .next(judge(year, waivers))
                .build();
    }

    private Step survey(Look look, int year, Erasures erasures, Progress progress) {
        return new StepBuilder("survey", repository)
                .tasklet(
                        (contribution, context) -> {
                            for (Look.Seen seen : look.seen()) {
                                stop.check();
                                see(seen, erasures, progress);
                            }
                            files.forgetAllBut(look.paths(), year);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private void see(Look.Seen seen, Erasures erasures, Progress progress) throws IOException {
        if (!files.knows(seen.sha256())) {
            byte[] bytes;
            try {
                bytes = seen.sent().bytes();
            } catch (NoSuchFileException e) {
                progress.say("gone-meanwhile", seen.sent().path());
                return; // what was at its path before stays there until the next look
            }
            if (!Fingerprint.of(bytes).equals(seen.sha256())) {
                return; // still being copied: the next run sees it whole
            }
            if (erasures.isIn(seen.sha256())) {
                files.keepNone(seen.sha256(), bytes.length, erasures.since(seen.sha256()));
            } else {
                files.keep(seen.sha256(), bytes);
            }
        }
        files.see(seen.sent().year(), seen.sent().path(), seen.sha256(), seen.receivedOn());
    }

    private Step read(
            Look look,
            int year,
            String ruleset,
            Intake intake,
            Admissions admissions,
            Erasures erasures,
            Progress progress) {
        return new StepBuilder("read", repository)
                .<Received, Read>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(waiting(look, year, ruleset, progress))
                .processor(received -> read(received, intake, erasures))
                .writer(
                        chunk ->
                                chunk.forEach(
                                        read ->
                                                readings.save(
                                                        read.file().id(),
                                                        ruleset,
                                                        read.reading(),
                                                        read.versions(),
                                                        said ->
                                                                admissions.of(
                                                                        read.file().path(),
                                                                        read.file().sha256(),
                                                                        said))))
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * The files that wait, found when the first is asked for; the warehouse knows how far we came.
     */
    private ItemReader<Received> waiting(Look look, int year, String ruleset, Progress progress) {
        return new ItemReader<>() {
            private @Nullable List<Waiting> files;
            private int done;

            @Override
            public @Nullable Received read() throws IOException {
                List<Waiting> all =
                        files == null ? IngestJob.this.files.waiting(year, ruleset) : files;
                files = all;
                // what is read is kept; after a stop the next step ends before it judges
                while (done < all.size() && !stop.isRaised()) {
                    Waiting next = all.get(done++);
                    progress.advance("reading", done, all.size());
                    Optional<byte[]> kept = IngestJob.this.files.bytes(next.sha256());
                    Optional<byte[]> bytes = kept.isPresent() ? kept : look.bytes(next.sha256());
                    if (bytes.isPresent()) {
                        return new Received(next, bytes.get());
                    }
                }
                return null;
            }
        };
    }

    private static Read read(Received received, Intake intake, Erasures erasures) {
        Waiting file = received.file();
        Source source = Source.of(file.year(), file.path());
        Reading reading = intake.read(source, received.bytes());
        List<Version> versions = intake.versions(source, received.bytes(), reading);
        return new Read(file, reading, erasures.from(file.sha256(), versions));
    }

    private Step judge(int year, Waivers waivers) {
        return new StepBuilder("judge", repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.check();
                            contribution.incrementWriteCount(submissions.judge(year, waivers));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
