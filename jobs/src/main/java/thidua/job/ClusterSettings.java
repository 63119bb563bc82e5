package thidua.job;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * How work is shared with other machines; it counts in the profile {@code cluster} only.
 *
 * @param partFiles files in one partition
 * @param patienceSeconds without any news, until it is said who waits for what
 * @param giveUpSeconds without any news, until the run fails; 0: it waits as long as it takes
 * @param leaseSeconds for which a partition may be silent until it is handed out once more
 * @param attempts to read a partition, until its failure is that of the run
 * @param deadAfterSeconds without a sign of life, until broker and database take a worker for dead
 */
public record ClusterSettings(
        @DefaultValue("50") int partFiles,
        @DefaultValue("30") int patienceSeconds,
        @DefaultValue("0") int giveUpSeconds,
        @DefaultValue("300") int leaseSeconds,
        @DefaultValue("5") int attempts,
        @DefaultValue("30") int deadAfterSeconds) {

    /**
     * What a worker asks of its sessions, as keys of Boot. One that is cut off in a transaction
     * holds rows that whoever has its part next waits for: the server ends its session when the
     * other end answers no more, or when it does nothing for a lease; and it gives up itself.
     */
    public List<String> sessions() {
        int third = Math.max(1, deadAfterSeconds / 3);
        String ends =
                "-c tcp_keepalives_idle=%d -c tcp_keepalives_interval=%d -c tcp_keepalives_count=2"
                        + " -c tcp_user_timeout=%ds -c idle_in_transaction_session_timeout=%ds";
        String keys = "--spring.datasource.hikari.data-source-properties.";
        return List.of(
                keys + "options=" + ends.formatted(third, third, deadAfterSeconds, leaseSeconds),
                keys + "socketTimeout=" + (leaseSeconds + deadAfterSeconds));
    }

    Duration deadAfter() {
        return Duration.ofSeconds(deadAfterSeconds);
    }

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
