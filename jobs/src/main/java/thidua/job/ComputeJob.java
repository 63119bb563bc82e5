package thidua.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import thidua.edge.warehouse.Computations;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Facts to indicator values: some years at a time are computed beside each other, and kept one
 * after the other.
 *
 * <pre>compute</pre>
 */
@Component
final class ComputeJob {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Computations computations;
    private final Settings settings;
    private final StopSign stop;

    ComputeJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Computations computations,
            Settings settings,
            StopSign stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.computations = computations;
        this.settings = settings;
        this.stop = stop;
    }

    Job job(Years years, List<Integer> stale) {
        return new JobBuilder("compute", repository)
                .start(
                        new StepBuilder("compute", repository)
                                .tasklet(
                                        (contribution, context) -> {
                                            compute(years, stale);
                                            contribution.incrementWriteCount(stale.size());
                                            return RepeatStatus.FINISHED;
                                        },
                                        transactions)
                                .allowStartIfComplete(true)
                                .build())
                .build();
    }

    /**
     * While a year is kept, those behind it are computed; no more than one year beyond the threads
     * waits with its values.
     */
    private void compute(Years years, List<Integer> stale) throws IOException {
        int abreast = Math.min(stale.size(), Crew.asking(settings.threads()));
        try (Crew crew = new Crew(abreast)) {
            Queue<Crew.Piece<Optional<Computing.Computed>>> pieces = new ArrayDeque<>();
            for (int year : stale) {
                stop.check();
                pieces.add(crew.begin(() -> years.computed(year)));
                if (pieces.size() > abreast) {
                    keep(pieces.remove().get());
                }
            }
            for (Crew.Piece<Optional<Computing.Computed>> piece : pieces) {
                keep(piece.get());
            }
        }
    }

    /** What others wrote to meanwhile is not kept: who needs it looks, and computes it again. */
    private void keep(Optional<Computing.Computed> computed) {
        computed.ifPresent(
                of -> computations.save(of.values().year(), of.facts(), of.values().values()));
    }
}
