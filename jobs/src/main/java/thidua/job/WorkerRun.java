package thidua.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import thidua.edge.broker.Part;
import thidua.edge.broker.PartQueue;
import thidua.edge.warehouse.LeftOrders;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReceivedFiles.Stretch;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A worker: takes partitions that coordinators put into the queue, and reads them, until it is to
 * stop. It needs the database and the broker, and nobody's input folder.
 *
 * <p>A partition belongs to who last wrote into its step execution: whoever was overtaken cannot
 * commit any more, since each parcel is committed together with it. So it may be taken twice, by
 * whomever, and what it did is there once.
 */
@Component
@Profile("cluster")
public final class WorkerRun {
    /** The step that workers know. */
    static final String STEP = "read";

    private static final Logger LOG = LoggerFactory.getLogger(WorkerRun.class);
    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Duration BREATH = Duration.ofSeconds(2);

    private final JobRepository repository;
    private final Settings settings;
    private final PartQueue queue;
    private final LeftOrders orders;
    private final ReceivedFiles files;
    private final ReadStep reading;
    private final StopSign stop;
    private @Nullable Known known;

    /** An order that was made of texts; the same texts are not read twice. */
    private record Known(String sha256, int year, ReadOrder order) {}

    WorkerRun(
            JobRepository repository,
            Settings settings,
            PartQueue queue,
            LeftOrders orders,
            ReceivedFiles files,
            ReadStep reading,
            StopSign stop) {
        this.repository = repository;
        this.settings = settings;
        this.queue = queue;
        this.orders = orders;
        this.files = files;
        this.reading = reading;
        this.stop = stop;
    }

    /** A partition is for somebody else, or for later. */
    static final class GivenBack extends Exception {
        private static final long serialVersionUID = 1L;

        GivenBack(String part) {
            super(part);
        }
    }

    /**
     * Works until it is to stop.
     *
     * @throws StopSign.Stopped then, when what was in hand is finished or given back
     */
    public void run(Progress progress) throws InterruptedException {
        Set<String> others = new HashSet<>();
        queue.waiting(); // a broker that is not there is said at once; later, its return is awaited
        String build = Build.current().sources();
        try (PartQueue.Taking taking =
                queue.take(build, settings.threads(), (part, delivery) -> take(part, delivery))) {
            progress.say(
                    "worker-ready",
                    queue.address().toString(),
                    Integer.toString(settings.threads()),
                    Build.current().id());
            while (true) {
                tellOfOthers(others, build, progress);
                stop.sleep(LOOK);
            }
        }
    }

    /** Says once of each other build that partitions wait for it. */
    private void tellOfOthers(Set<String> told, String build, Progress progress) {
        try {
            for (Part part : queue.waiting()) {
                if (!part.build().equals(build) && told.add(part.build())) {
                    progress.say("worker-other-build", part.build(), Build.current().id());
                }
            }
        } catch (RuntimeException e) {
            LOG.debug("the queue cannot be looked into", e);
        }
    }

    /** Reads a partition, as often as it is handed out. */
    void take(Part part, int delivery) throws Exception {
        StepExecution asked = repository.getStepExecution(part.execution());
        if (asked == null
                || !asked.getStatus().isRunning()
                || !asked.getJobExecution().getStatus().isRunning()) {
            LOG.info("partition {} is over", part.execution());
            return;
        }
        Step step;
        try {
            step = step(asked.getExecutionContext(), delivery);
        } catch (LeftOrder.NotOurs e) {
            Thread.sleep(BREATH);
            throw e;
        }
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(name -> step);
        StepExecution done = handler.handle(new StepExecutionRequest(STEP, part.execution()));
        StepExecution kept = repository.getStepExecution(part.execution());
        boolean same = kept != null && Objects.equals(kept.getVersion(), done.getVersion());
        if (kept == null || !same && !broke(done)) {
            LOG.info("{} was overtaken", done.getStepName());
            return;
        }
        LOG.info("{} {} with {} files", kept.getStepName(), kept.getStatus(), kept.getWriteCount());
        if (kept.getStatus().isRunning()) {
            if (!stop.isRaised()) {
                LOG.warn("{} given back", done.getStepName(), cause(done));
                Thread.sleep(BREATH);
            }
            throw new GivenBack(done.getStepName());
        }
    }

    /**
     * Whether something else went wrong than that somebody overtook it. When the database went away
     * in a commit, nobody knows whether it was made, and the version says nothing.
     */
    private static boolean broke(StepExecution done) {
        return done.getFailureExceptions().stream().anyMatch(each -> !isOvertaken(each));
    }

    private static boolean isOvertaken(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OptimisticLockingFailureException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable cause(StepExecution done) {
        return done.getFailureExceptions().stream().findFirst().orElse(null);
    }

    private Step step(ExecutionContext partition, int delivery) throws IOException {
        int year = partition.getInt(ReadStep.YEAR);
        ReadOrder order = order(year, partition.getString(ReadStep.RULESET));
        Step step = reading.of(order, ReadStep.NOBODY);
        if (step instanceof AbstractStep listened) {
            listened.registerStepExecutionListener(new Ending(order, delivery));
        }
        return step;
    }

    private synchronized ReadOrder order(int year, String ruleset) throws IOException {
        LeftOrder left = new LeftOrder(orders.of(year));
        String sha256 = left.sha256();
        Known last = known;
        if (last != null
                && last.year() == year
                && last.sha256().equals(sha256)
                && last.order().ruleset().equals(ruleset)) {
            return last.order();
        }
        ReadOrder order = left.order(year, ruleset);
        known = new Known(sha256, year, order);
        return order;
    }

    /**
     * Lets a partition go on running that was left off, so that nobody takes it for read: what was
     * to stop here, or broke here, is for another to try.
     */
    private final class Ending implements StepExecutionListener {
        private final ReadOrder order;
        private final int delivery;

        Ending(ReadOrder order, int delivery) {
            this.order = order;
            this.delivery = delivery;
        }

        @Override
        public void beforeStep(StepExecution execution) {
            execution.setExitStatus(
                    ExitStatus.EXECUTING); // who had it before may have left another
        }

        @Override
        public ExitStatus afterStep(StepExecution execution) {
            // a commit of which nobody knows whether it was made ends a step too, and is no order
            boolean unknown = execution.getStatus() == BatchStatus.UNKNOWN;
            if (execution.isTerminateOnly() && !unknown) {
                return execution.getExitStatus();
            }
            boolean broke =
                    execution.getStatus() != BatchStatus.COMPLETED
                            && delivery < settings.cluster().attempts();
            if (broke || stop.isRaised() && isUnread(execution)) {
                execution.setStatus(BatchStatus.STARTED);
            }
            return execution.getExitStatus();
        }

        private boolean isUnread(StepExecution execution) {
            ExecutionContext part = execution.getExecutionContext();
            Stretch all = new Stretch(part.getLong(ReadStep.FIRST), part.getLong(ReadStep.LAST));
            return !files.waiting(order.year(), order.ruleset(), all, 1).isEmpty();
        }
    }
}
