package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.job.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Options of every command that reads the input folder, with a database or without. */
final class InputOptions {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "What units send (default: input).")
    @Nullable Path input;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of messages and pages (default: vi).")
    @Nullable Language language;

    /** As Spring Boot reads them. */
    List<String> properties() {
        List<String> properties = new ArrayList<>();
        add(properties, "input", input);
        add(properties, "language", language == null ? null : language.id());
        return properties;
    }

    /** What the configuration and these options say together. */
    Settings settings() {
        return Configuration.settings(properties());
    }

    static void add(List<String> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.add("--thidua." + name + "=" + value);
        }
    }
}
