package thidua.job;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How work is shared with other machines; it counts in the profile {@code cluster} only.
 *
 * @param partFiles files in one partition
 * @param patienceSeconds without any news, until it is said who waits for what
 * @param giveUpSeconds without any news, until the run fails; 0: it waits as long as it takes
 * @param leaseSeconds for which a partition may be silent until it is handed out once more
 * @param attempts to read a partition, until its failure is that of the run
 */
public record ClusterSettings(
        @DefaultValue("100") int partFiles,
        @DefaultValue("30") int patienceSeconds,
        @DefaultValue("0") int giveUpSeconds,
        @DefaultValue("300") int leaseSeconds,
        @DefaultValue("5") int attempts) {

    Duration patience() {
        return Duration.ofSeconds(patienceSeconds);
    }

    Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }

    /** Whether a run that has heard nothing for so long gives up. */
    boolean isOver(Duration silence) {
        return giveUpSeconds > 0 && silence.toSeconds() >= giveUpSeconds;
    }
}
