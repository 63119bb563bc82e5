package thidua.job;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * What is left for those who watch.
 *
 * @param metrics the file of metrics for Prometheus; blank: {@code metrics.prom} in the output
 *     folder; {@code none}: no file
 * @param otlp where metrics are sent over HTTP, too: {@code http://127.0.0.1:4318/v1/metrics};
 *     blank: nowhere
 * @param lineage the file to which events of OpenLineage are added; blank: none
 * @param lineageUrl where they are sent over HTTP; blank: nowhere
 * @param runId by which page, log and listeners know the run; a command sets its own
 */
public record WatchSettings(
        @DefaultValue("") String metrics,
        @DefaultValue("") String otlp,
        @DefaultValue("") String lineage,
        @DefaultValue("") String lineageUrl,
        @DefaultValue("") String runId) {
    private static final String NONE = "none";

    Optional<Path> lineageFile() {
        return lineage.isBlank() ? Optional.empty() : Optional.of(Path.of(lineage));
    }

    UUID id() {
        return runId.isEmpty() ? UUID.randomUUID() : UUID.fromString(runId);
    }

    Optional<Path> metricsFile(Path output) {
        if (metrics.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(metrics.isBlank() ? output.resolve("metrics.prom") : Path.of(metrics));
    }
}
