package thidua.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.stereotype.Component;

import thidua.edge.broker.Part;
import thidua.edge.broker.PartQueue;
import thidua.edge.warehouse.LeftOrders;

import java.util.Set;

/**
 * Puts partitions into the broker's queue for workers, and looks into the repository until all are
 * read. No answer comes by the broker: two runs that share a queue would get each other's.
 */
@Component
@Profile("cluster")
final class ReadElsewhere implements Elsewhere {
    /**
     * From one look to the next, for each part that is looked at, since each costs a few questions:
     * a year of few files is over in less than a second, and nobody works until that is seen.
     */
    private static final long LOOK_MILLIS_A_PART = 10;

    private static final long LEAST_MILLIS = 100;
    private static final long MOST_MILLIS = 1000;

    private final JobRepository repository;
    private final Settings settings;
    private final PartQueue queue;
    private final LeftOrders orders;
    private final StopSign stop;

    ReadElsewhere(
            JobRepository repository,
            Settings settings,
            PartQueue queue,
            LeftOrders orders,
            StopSign stop) {
        this.repository = repository;
        this.settings = settings;
        this.queue = queue;
        this.orders = orders;
        this.stop = stop;
    }

    /** A worker could not read a partition, and nobody else could. */
    static final class PartFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PartFailed(StepExecution part) {
            super(
                    part.getStepName()
                            + ": "
                            + part.getExitStatus()
                                    .getExitDescription()
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
    }

    @Override
    public int partFiles() {
        return Math.max(1, settings.cluster().partFiles());
    }

    @Override
    public PartitionHandler read(ReadOrder order, Progress progress) {
        String build = Build.current().sources();
        MessagingTemplate gateway = new MessagingTemplate();
        gateway.setDefaultChannel(
                (message, timeout) -> {
                    StepExecutionRequest asked = (StepExecutionRequest) message.getPayload();
                    queue.offer(part(build, asked.getStepName(), asked.getStepExecutionId()));
                    return true;
                });
        Handing handing = new Handing(order, progress, build);
        handing.setStepName(WorkerRun.STEP);
        handing.setJobRepository(repository);
        handing.setPollInterval(MOST_MILLIS);
        handing.setMessagingOperations(gateway);
        handing.afterPropertiesSet();
        return handing;
    }

    private static long pause(int parts) {
        return Math.clamp(parts * LOOK_MILLIS_A_PART, LEAST_MILLIS, MOST_MILLIS);
    }

    private static Part part(String build, String step, long execution) {
        return new Part(build, step, execution);
    }

    /** Spring Batch's handler, with somebody who watches meanwhile. */
    private final class Handing extends MessageChannelPartitionHandler {
        private final ReadOrder order;
        private final Progress progress;
        private final String build;

        Handing(ReadOrder order, Progress progress, String build) {
            this.order = order;
            this.progress = progress;
            this.build = build;
        }

        @Override
        public void afterPropertiesSet() {
            try {
                super.afterPropertiesSet();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> parts)
                throws Exception {
            if (parts.isEmpty()) {
                return parts;
            }
            LeftOrder left = LeftOrder.of(settings);
            left.order(order.year(), order.ruleset()); // what cannot be read here cannot elsewhere
            orders.leave(order.year(), left.texts());
            try (Vigil vigil =
                    new Vigil(
                            repository,
                            settings.cluster(),
                            manager.getJobExecutionId(),
                            parts,
                            stop,
                            progress,
                            new Again())) {
                setPollInterval(pause(parts.size()));
                Set<StepExecution> ended = super.doHandle(manager, parts);
                vigil.check();
                for (StepExecution part : ended) {
                    if (part.getStatus() != BatchStatus.COMPLETED) {
                        throw new PartFailed(part);
                    }
                }
                return ended;
            } finally {
                orders.clear(order.year());
            }
        }

        /** The queue, for who watches. */
        private final class Again implements Vigil.Queue {
            @Override
            public boolean has(long execution) {
                return queue.waiting().contains(part(build, WorkerRun.STEP, execution));
            }

            @Override
            public void offer(long execution) {
                queue.offer(part(build, WorkerRun.STEP, execution));
            }

            @Override
            public String place() {
                return queue.address().toString();
            }
        }
    }
}
