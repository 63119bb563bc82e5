package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import thidua.core.fact.Waivers;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReceivedFiles.Stretch;
import thidua.edge.warehouse.Staging;
import thidua.edge.warehouse.Submissions;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Input of one year to facts and findings.
 *
 * <pre>survey --> read (in parts, at once) --> judge</pre>
 *
 * Survey keeps the bytes and where they were seen; read stages what they say, aside and unseen;
 * judge puts it in its place and makes submissions known, all in one transaction. Each step does
 * again what it did before without changing it, so a restart needs no position.
 */
@Component
final class IngestJob implements AutoCloseable {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Settings settings;
    private final Survey survey;
    private final ReceivedFiles files;
    private final Staging staging;
    private final Submissions submissions;
    private final ReadStep reading;
    private final ObjectProvider<Elsewhere> elsewhere;
    private final StopSign stop;
    private final TaskExecutor readers;

    IngestJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Settings settings,
            Survey survey,
            ReceivedFiles files,
            Staging staging,
            Submissions submissions,
            ReadStep reading,
            ObjectProvider<Elsewhere> elsewhere,
            StopSign stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.settings = settings;
        this.survey = survey;
        this.files = files;
        this.staging = staging;
        this.submissions = submissions;
        this.reading = reading;
        this.elsewhere = elsewhere;
        this.stop = stop;
        this.readers = readers(settings.threads());
    }

    Job job(Look look, ReadOrder order, Waivers waivers, Progress progress) {
        SimpleJobBuilder job =
                new JobBuilder("ingest", repository).start(survey(look, order, progress));
        elsewhere.ifAvailable(workers -> job.next(readElsewhere(workers, order, progress)));
        return job.next(read(look, order, progress)).next(judge(order.year(), waivers)).build();
    }

    /**
     * What others read. They have no input folder: a file whose bytes the warehouse does not keep
     * is left to the next step, as is whatever else they left.
     */
    private Step readElsewhere(Elsewhere workers, ReadOrder order, Progress progress) {
        Partitioner stretches =
                grid -> {
                    List<Long> waiting = files.waiting(order.year(), order.ruleset());
                    int parts = Math.ceilDiv(waiting.size(), workers.partFiles());
                    return stretches(waiting, Math.min(parts, MOST_PARTS), order);
                };
        return new StepBuilder("read-elsewhere", repository)
                .partitioner("read-elsewhere", stretches)
                .partitionHandler(workers.read(order, progress))
                .allowStartIfComplete(true)
                .build();
    }

    private Step survey(Look look, ReadOrder order, Progress progress) {
        return new StepBuilder("survey", repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.check();
                            survey.take(look, order.year(), order.erasures(), progress);
                            staging.open(order.year(), order.ruleset());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private Step read(Look look, ReadOrder order, Progress progress) {
        Around around = new Around(look, order.year(), progress);
        return new StepBuilder("read", repository)
                .partitioner("read", parts(order, around))
                .step(reading.of(order, around))
                .taskExecutor(readers)
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * Stretches of about as many files, called by the first and the last: each a parcel at least,
     * and none where nothing waits.
     */
    private Partitioner parts(ReadOrder order, Around around) {
        return grid -> {
            List<Long> waiting = files.waiting(order.year(), order.ruleset());
            around.total = waiting.size();
            int parcels = Math.ceilDiv(waiting.size(), ReadStep.PARCEL);
            int count = Math.min(parcels, settings.threads() * PARTS_A_THREAD);
            return stretches(waiting, count, order);
        };
    }

    private static Map<String, ExecutionContext> stretches(
            List<Long> waiting, int count, ReadOrder order) {
        Map<String, ExecutionContext> parts = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Stretch stretch =
                    new Stretch(
                            waiting.get(waiting.size() * i / count),
                            waiting.get(waiting.size() * (i + 1) / count - 1));
            ExecutionContext part = new ExecutionContext();
            part.putLong(ReadStep.FIRST, stretch.first());
            part.putLong(ReadStep.LAST, stretch.last());
            part.putInt(ReadStep.YEAR, order.year());
            part.putString(ReadStep.RULESET, order.ruleset());
            parts.put(stretch.first() + "-" + stretch.last(), part);
        }
        return parts;
    }

    /** More than that make the broker and the repository busy, and nobody faster. */
    private static final int MOST_PARTS = 400;

    /** Files differ in size: who is done with a part takes another. */
    private static final int PARTS_A_THREAD = 2;

    /**
     * Who reads, for all jobs there are: the parts of one year are read before those of a year that
     * came later.
     */
    private static TaskExecutor readers(int count) {
        if (count == 1) {
            return new SyncTaskExecutor();
        }
        ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
        readers.setThreadNamePrefix("read-");
        readers.setDaemon(true);
        readers.setCorePoolSize(count);
        readers.setMaxPoolSize(count);
        readers.setAllowCoreThreadTimeOut(true);
        readers.setTaskDecorator(LogMarks::carried);
        readers.initialize();
        return readers;
    }

    /** Lets the readers go. */
    @Override
    public void close() {
        if (readers instanceof ThreadPoolTaskExecutor threads) {
            threads.shutdown();
        }
    }

    /** The input folder, and the person who waits. */
    private static final class Around implements ReadStep.Around {
        private final Look look;
        private final Progress progress;
        private final String year;
        private final AtomicInteger done = new AtomicInteger();
        private volatile int total;

        Around(Look look, int year, Progress progress) {
            this.look = look;
            this.progress = progress;
            this.year = Integer.toString(year);
        }

        @Override
        public byte @Nullable [] bytes(String sha256) throws IOException {
            return look.bytes(sha256).orElse(null);
        }

        @Override
        public void read() {
            synchronized (progress) {
                progress.advance("reading", done.incrementAndGet(), total, year);
            }
        }
    }

    private Step judge(int year, Waivers waivers) {
        return new StepBuilder("judge", repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.check();
                            staging.place(year);
                            contribution.incrementWriteCount(submissions.judge(year, waivers));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
