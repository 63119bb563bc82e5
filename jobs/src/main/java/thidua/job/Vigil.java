package thidua.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Watches over partitions that are in other hands: says how far they are, says when nobody works,
 * hands a silent one out once more, and ends them all when the run is to stop. What a worker does
 * of a partition that was ended here is refused with its transaction: the version of its step
 * execution is another.
 */
public final class Vigil implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vigil.class);
    private static final long TICK_MILLIS = 1000;

    private final JobRepository repository;
    private final ClusterSettings settings;
    private final long job;
    private final Set<Long> parts;
    private final StopSign stop;
    private final Progress progress;
    private final Queue queue;
    private final Map<Long, Heard> heard = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private long lastNews = System.nanoTime();
    private boolean told;
    private int ended;
    private volatile @Nullable RuntimeException end;

    /** Where partitions wait. */
    interface Queue {
        boolean has(long execution);

        void offer(long execution);

        String place();
    }

    /** For too long no worker was heard of. */
    public static final class NobodyWorks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodyWorks(String place) {
            super(place);
        }
    }

    /** What was last heard of a partition, and how long it may be silent from then on. */
    private record Heard(int version, long at, Duration lease) {}

    Vigil(
            JobRepository repository,
            ClusterSettings settings,
            long job,
            Set<StepExecution> parts,
            StopSign stop,
            Progress progress,
            Queue queue) {
        this.repository = repository;
        this.settings = settings;
        this.job = job;
        this.parts = parts.stream().map(StepExecution::getId).collect(Collectors.toSet());
        this.stop = stop;
        this.progress = progress;
        this.queue = queue;
        this.thread =
                Thread.ofPlatform().daemon().name("vigil").start(LogMarks.carried(this::keep));
    }

    /**
     * Why all were ended before they were read, if they were.
     *
     * @throws StopSign.Stopped because the run was to stop
     * @throws NobodyWorks because nobody did
     */
    void check() {
        RuntimeException why = end;
        if (why != null) {
            throw why;
        }
    }

    private void keep() {
        try {
            while (!closed.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                try {
                    look();
                } catch (RuntimeException e) {
                    // whoever waits for the partitions finds the database gone by himself
                    LOG.debug("not seen", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        JobExecution execution = repository.getJobExecution(job);
        if (execution == null) {
            return;
        }
        List<StepExecution> mine =
                execution.getStepExecutions().stream()
                        .filter(part -> parts.contains(part.getId()))
                        .toList();
        List<StepExecution> open =
                mine.stream().filter(part -> part.getStatus().isRunning()).toList();
        if (stop.isRaised()) {
            end(open, BatchStatus.STOPPED, new StopSign.Stopped());
            return;
        }
        tell(mine.size() - open.size());
        open.forEach(this::listen);
        Duration silence = Duration.ofNanos(System.nanoTime() - lastNews);
        if (!told && !open.isEmpty() && silence.compareTo(settings.patience()) > 0) {
            told = true;
            progress.say(
                    "cluster-waiting",
                    Integer.toString(open.size()),
                    queue.place(),
                    Build.current().id());
        }
        if (settings.isOver(silence)) {
            end(open, BatchStatus.FAILED, new NobodyWorks(queue.place()));
        }
    }

    private void tell(int now) {
        if (now > ended) {
            ended = now;
            news();
            synchronized (progress) {
                progress.advance("reading-elsewhere", now, parts.size());
            }
        }
    }

    private void news() {
        lastNews = System.nanoTime();
        told = false;
    }

    /** Whether a partition moves; one that was silent for its lease goes into the queue again. */
    private void listen(StepExecution part) {
        int version = part.getVersion() == null ? 0 : part.getVersion();
        Heard last = heard.get(part.getId());
        long now = System.nanoTime();
        if (last == null || last.version() != version) {
            if (last != null) {
                news();
            }
            heard.put(part.getId(), new Heard(version, now, settings.lease()));
        } else if (now - last.at() > last.lease().toNanos()) {
            // a slow one would be overtaken for ever: each time it has longer
            heard.put(part.getId(), new Heard(version, now, last.lease().multipliedBy(2)));
            if (!queue.has(part.getId())) {
                LOG.info("{} is silent and handed out again", part.getStepName());
                queue.offer(part.getId());
            }
        }
    }

    private void end(List<StepExecution> open, BatchStatus status, RuntimeException why) {
        end = why;
        for (StepExecution part : open) {
            try {
                part.setStatus(status);
                part.setExitStatus(
                        status == BatchStatus.STOPPED ? ExitStatus.STOPPED : ExitStatus.FAILED);
                part.setEndTime(LocalDateTime.now());
                repository.update(part);
            } catch (RuntimeException e) {
                LOG.debug("moved meanwhile, so once more", e);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
