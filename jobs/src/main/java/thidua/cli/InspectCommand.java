package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.dialect.FoundTable;
import thidua.core.text.Language;
import thidua.edge.delimited.PlainCsv;
import thidua.edge.workbook.Limits;
import thidua.job.Inspection;
import thidua.job.Outcome;
import thidua.job.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code thidua inspect FILE… [--csv DIR]}: no database, any table of anyone. */
@Command(
        name = "inspect",
        description = "Says how files are read, without loading them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file or a folder of files.")
    List<Path> files = List.of();

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description = "Write each table found as clean CSV.")
    @Nullable Path csv;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of messages (default: vi).")
    @Nullable Language language;

    private Limits limits = Limits.DEFAULT;

    @Override
    public Integer call() {
        InputOptions options = new InputOptions();
        options.language = language;
        Settings settings = options.settings();
        limits = settings.limits().limits();
        Console console = new Console(System.out, Language.of(settings.language()));
        return Failures.guard(console, () -> inspect(console));
    }

    private Outcome inspect(Console console) throws IOException {
        if (csv != null) {
            Files.createDirectories(csv);
        }
        boolean any = false;
        for (Path file : expanded()) {
            Signals.stop().check();
            any |= inspect(console, file);
        }
        return any ? Outcome.DONE : Outcome.NOTHING_READABLE;
    }

    private boolean inspect(Console console, Path file) throws IOException {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            console.say("inspect.unreadable", file.toString());
            return false;
        }
        Inspection inspection = Inspection.of(Files.readAllBytes(file), limits);
        InspectionReport.say(console, file.toString(), inspection);
        if (csv != null && inspection.isReadable()) {
            write(csv, file.getFileName().toString(), inspection.tables());
        }
        return inspection.isReadable();
    }

    /** An empty table is an empty file, so that every file that was read has one. */
    private static void write(Path folder, String name, List<FoundTable> tables)
            throws IOException {
        Files.write(
                folder.resolve(name + ".csv"),
                tables.isEmpty() ? new byte[0] : PlainCsv.write(tables.getFirst().cells()));
        for (int i = 1; i < tables.size(); i++) {
            Files.write(
                    folder.resolve(name + "-" + (i + 1) + ".csv"),
                    PlainCsv.write(tables.get(i).cells()));
        }
    }

    private List<Path> expanded() {
        List<Path> expanded = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> below = Files.walk(file)) {
                    below.filter(Files::isRegularFile).sorted().forEach(expanded::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                expanded.add(file);
            }
        }
        return expanded;
    }
}
