package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.job.Settings;

import java.nio.file.Path;

/** Options of commands that read the input folder and need no database. */
final class InputOptions {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "What units send (default: input).")
    @Nullable Path input;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of messages (default: vi).")
    @Nullable Language language;

    /** What the configuration and these options say together. */
    Settings settings() {
        CommonOptions common = new CommonOptions();
        common.input = input;
        common.language = language;
        return common.settings();
    }
}
