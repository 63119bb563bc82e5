package thidua.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.StandardEnvironment;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.job.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Options that every command with a database knows. What is not given here comes from the
 * configuration.
 */
final class CommonOptions {
    @Mixin InputOptions reading = new InputOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "What is published (default: output).")
    @Nullable Path output;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The embedded PostgreSQL (default: data).")
    @Nullable Path data;

    private @Nullable StandardEnvironment environment;
    private @Nullable Settings settings;

    /** As Spring Boot reads them. */
    List<String> properties() {
        List<String> properties = new ArrayList<>(reading.properties());
        InputOptions.add(properties, "output", output);
        InputOptions.add(properties, "data", data);
        return properties;
    }

    /** Everything that is configured, read once a command. */
    StandardEnvironment environment() {
        if (environment == null) {
            List<String> properties = properties();
            properties.add(Context.RUN_ID + LogFile.runId());
            environment = Configuration.environment(properties);
        }
        return environment;
    }

    /** What the configuration and these options say together. */
    Settings settings() {
        if (settings == null) {
            settings = Configuration.settings(environment());
        }
        return settings;
    }
}
