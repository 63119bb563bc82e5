package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import thidua.core.report.RunLine;
import thidua.core.report.RunLine.End;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Starts jobs so that Spring Batch's rules never reach an analyst: a finished instance is run again
 * under the next revision, an interrupted one is recovered and goes on.
 *
 * <p>The caller holds the locks of the years, so an execution that still says it is running has
 * lost its process.
 */
@Component
public final class JobRuns {
    /** An older instance that was taken up again only now is not looked for. */
    private static final int RECENT = 50;

    private final JobOperator operator;
    private final JobRepository repository;
    private final StopSign stop;

    JobRuns(JobOperator operator, JobRepository repository, StopSign stop) {
        this.operator = operator;
        this.repository = repository;
        this.stop = stop;
    }

    /** A job did not end well. */
    public static final class JobFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JobFailed(String job, BatchStatus status, Throwable cause) {
            super(job + " ended " + status, cause);
        }
    }

    /**
     * Runs a job to its end.
     *
     * @param identifying what makes the run this run; the revision is added
     * @throws PackProof.Differs when a gate refused what the job made
     * @throws StopSign.Stopped when it stopped on request
     */
    public void run(Job job, JobParameters identifying) {
        stop.check();
        try (LogMarks marks = LogMarks.of(job, identifying)) {
            JobExecution execution = operator.start(job, next(job.getName(), identifying));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                Throwable cause = cause(execution);
                if (execution.getStatus() == BatchStatus.STOPPED) {
                    throw new StopSign.Stopped();
                }
                if (cause instanceof PackProof.Differs gate) {
                    throw gate;
                }
                throw new JobFailed(job.getName(), execution.getStatus(), cause);
            }
        } catch (JobExecutionException e) {
            throw new JobFailed(job.getName(), BatchStatus.FAILED, e);
        }
    }

    /** The last runs of all jobs, the latest first. */
    List<RunLine> last(int count) {
        return repository.getJobNames().stream()
                .flatMap(job -> repository.getJobInstances(job, 0, RECENT).stream())
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted(Comparator.comparing(JobExecution::getId).reversed())
                .limit(count)
                .map(JobRuns::line)
                .toList();
    }

    private static RunLine line(JobExecution execution) {
        Long year = execution.getJobParameters().getLong("year");
        End end =
                switch (execution.getStatus()) {
                    case COMPLETED -> End.COMPLETED;
                    case FAILED, ABANDONED -> End.FAILED;
                    case STOPPED -> End.STOPPED;
                    default -> End.OPEN;
                };
        String said = execution.getExitStatus().getExitDescription();
        return new RunLine(
                execution.getJobInstance().getJobName(),
                year == null ? null : year.intValue(),
                instant(execution.getStartTime()),
                instant(execution.getEndTime()),
                end,
                said.lines().findFirst().orElse(""));
    }

    /** Spring Batch keeps the time of the machine's zone. */
    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
    }

    private JobParameters next(String job, JobParameters identifying) {
        for (long revision = 1; ; revision++) {
            JobParameters parameters =
                    new JobParametersBuilder(identifying)
                            .addLong("revision", revision)
                            .toJobParameters();
            JobExecution last = repository.getLastJobExecution(job, parameters);
            if (last == null) {
                if (repository.getJobInstance(job, parameters) == null) {
                    return parameters;
                }
                continue; // killed before it had an execution: Spring Batch starts nothing of it
            }
            if (last.isRunning()) {
                last = operator.recover(last);
            } else if (endSteps(last)) {
                last = repository.getLastJobExecution(job, parameters);
            }
            if (last != null && isRestartable(last)) {
                return parameters;
            }
        }
    }

    /**
     * Ends the steps that still run of an execution that has ended: partitions in other hands, when
     * whoever gave them away had lost database or broker. Spring Batch would start nothing beside
     * them, and what somebody still does of them is refused from here on.
     *
     * @return whether there were any
     */
    private boolean endSteps(JobExecution ended) {
        List<StepExecution> open =
                ended.getStepExecutions().stream()
                        .filter(step -> step.getStatus().isRunning())
                        .toList();
        for (StepExecution each : open) {
            StepExecution step = each;
            while (step != null && step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(LocalDateTime.now());
                try {
                    repository.update(step);
                } catch (OptimisticLockingFailureException e) {
                    step = repository.getStepExecution(each.getId()); // it moved meanwhile
                }
            }
        }
        return !open.isEmpty();
    }

    /**
     * Whether an execution can go on. Of one whose end nobody knows, or of whose steps nobody knows
     * it, Spring Batch takes up nothing any more: the next revision does the work, which changes
     * nothing that is done already.
     */
    private static boolean isRestartable(JobExecution last) {
        BatchStatus status = last.getStatus();
        return (status == BatchStatus.FAILED || status == BatchStatus.STOPPED)
                && last.getStepExecutions().stream()
                        .noneMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
    }

    /**
     * Marks as failed what still says that it runs for a year whose lock we hold: its owner lost
     * the lock with its session, so it is gone.
     *
     * @return whether there was anything of the kind
     */
    boolean recover(int year) {
        List<JobExecution> dead =
                repository.getJobNames().stream()
                        .flatMap(job -> repository.findRunningJobExecutions(job).stream())
                        .filter(
                                execution ->
                                        Long.valueOf(year)
                                                .equals(
                                                        execution
                                                                .getJobParameters()
                                                                .getLong("year")))
                        .toList();
        dead.forEach(operator::recover);
        return !dead.isEmpty();
    }

    private static Throwable cause(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException(describe(execution.getExitStatus())));
    }

    private static String describe(ExitStatus status) {
        return status.getExitCode() + " " + status.getExitDescription();
    }
}
