package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.SortedMap;

/** Runs the job that computes, for the years that need it. */
@Component
final class Calculation {
    private final JobRuns runs;
    private final ComputeJob compute;

    Calculation(JobRuns runs, ComputeJob compute) {
        this.runs = runs;
        this.compute = compute;
    }

    /**
     * What has no values yet, of a year and those before it, with what they are computed from. Of a
     * year of which nothing was received each value is missing.
     *
     * @param state of the year
     * @param reason why the year itself is computed although it has them; null otherwise
     */
    SortedMap<Integer, String> stale(
            int year, YearState state, @Nullable String reason, Years years) {
        SortedMap<Integer, String> stale = years.uncomputed(year, state);
        if (reason != null) {
            stale.computeIfAbsent(year, years::factsHash);
        }
        return stale;
    }

    /** Computes these years, for a year that needs them. */
    void bring(
            int year,
            SortedMap<Integer, String> stale,
            @Nullable String reason,
            Years years,
            Progress progress) {
        if (stale.isEmpty()) {
            return;
        }
        progress.say(
                "computing",
                String.join(", ", stale.keySet().stream().map(String::valueOf).toList()));
        JobParametersBuilder parameters = new JobParametersBuilder().addLong("year", (long) year);
        stale.forEach((y, facts) -> parameters.addString("facts." + y, facts));
        runs.run(compute.job(years, List.copyOf(stale.keySet())), explained(parameters, reason));
    }

    /** With the reason, which does not make another run of it. */
    static JobParameters explained(JobParametersBuilder parameters, @Nullable String reason) {
        return (reason == null ? parameters : parameters.addString("reason", reason, false))
                .toJobParameters();
    }
}
