package thidua.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.List;

/**
 * Facts to indicator values, one year after the other.
 *
 * <pre>compute</pre>
 */
@Component
final class ComputeJob {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StopSign stop;

    ComputeJob(JobRepository repository, PlatformTransactionManager transactions, StopSign stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.stop = stop;
    }

    Job job(Years years, List<Integer> stale) {
        return new JobBuilder("compute", repository)
                .start(
                        new StepBuilder("compute", repository)
                                .tasklet(
                                        (contribution, context) -> {
                                            for (int year : stale) {
                                                stop.check();
                                                years.compute(year);
                                            }
                                            contribution.incrementWriteCount(stale.size());
                                            return RepeatStatus.FINISHED;
                                        },
                                        transactions)
                                .allowStartIfComplete(true)
                                .build())
                .build();
    }
}
