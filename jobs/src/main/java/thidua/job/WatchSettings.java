package thidua.job;

import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is left for those who watch.
 *
 * @param metrics the file of metrics for Prometheus; blank: {@code metrics.prom} in the output
 *     folder; {@code none}: no file
 */
public record WatchSettings(@DefaultValue("") String metrics) {
    private static final String NONE = "none";

    Optional<Path> metricsFile(Path output) {
        if (metrics.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(metrics.isBlank() ? output.resolve("metrics.prom") : Path.of(metrics));
    }
}
