package thidua.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.SimpleJob;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;

import java.util.Map;

/** While a job runs, each line of the log says of which job, year and step it is. */
final class LogMarks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("thidua.run");
    private static final String JOB = "job";
    private static final String YEAR = "year";
    private static final String STEP = "step";

    private LogMarks() {}

    static LogMarks of(Job job, JobParameters parameters) {
        MDC.put(JOB, job.getName());
        Long year = parameters.getLong(YEAR);
        if (year != null) {
            MDC.put(YEAR, year.toString());
        }
        if (job instanceof SimpleJob steps) {
            for (String name : steps.getStepNames()) {
                if (steps.getStep(name) instanceof AbstractStep step) {
                    step.registerStepExecutionListener(new OfStep());
                }
            }
        }
        return new LogMarks();
    }

    /** The same marks in another thread that works for this one. */
    static Runnable carried(Runnable work) {
        Map<String, String> marks = MDC.getCopyOfContextMap();
        return () -> {
            if (marks != null) {
                MDC.setContextMap(marks);
            }
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }

    @Override
    public void close() {
        MDC.remove(JOB);
        MDC.remove(YEAR);
        MDC.remove(STEP);
    }

    private static final class OfStep implements StepExecutionListener {
        @Override
        public void beforeStep(StepExecution execution) {
            MDC.put(STEP, execution.getStepName());
        }

        @Override
        public ExitStatus afterStep(StepExecution execution) {
            LOG.atInfo()
                    .addKeyValue("event.action", "step-ended")
                    .addKeyValue("status", execution.getStatus())
                    .addKeyValue("items_read", execution.getReadCount())
                    .addKeyValue("items_written", execution.getWriteCount())
                    .log("step {} ended {}", execution.getStepName(), execution.getStatus());
            MDC.remove(STEP);
            return execution.getExitStatus();
        }
    }
}
