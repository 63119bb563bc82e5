package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.job.EraseRun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** {@code thidua erase --reason "…"}, then the name; or {@code thidua erase FILE CELL …}. */
@Command(
        name = "erase",
        description =
                "Erases the name of a person who was honoured, and the original files that hold it;"
                        + " every number stays. The name is typed when asked for, or comes from"
                        + " standard input, never on the command line.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EraseCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "In place of a name: the file that holds it, by its path below the input folder"
                            + " or its SHA-256,")
    @Nullable String file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CELL",
            description = "and the cell: 'Khen thưởng!B7', or B7 in delimited text.")
    @Nullable String cell;

    @Option(
            names = "--same-name",
            description = "With FILE and CELL: also every other cell with the same name.")
    boolean everywhere;

    @Option(names = "--yes", description = "Do not ask, once the cells are listed.")
    boolean yes;

    @Mixin Deciding deciding = new Deciding();

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(System.out, Language.of(common.settings().language()));
        boolean paired = (file == null) == (cell == null) && !(file == null && everywhere);
        if (!deciding.isExplained() || !paired) {
            console.say("erase.usage");
            return ExitCode.USAGE;
        }
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Failures.guard(
                console,
                () -> {
                    EraseRun.Request request = request(console, typed);
                    try (Context context = Context.start(common.properties())) {
                        return context.get(EraseRun.class)
                                .erase(request, () -> yes || agrees(console, typed), console);
                    }
                });
    }

    private EraseRun.Request request(Console console, BufferedReader typed) {
        return new EraseRun.Request(
                file == null ? asked(console, typed, "erase.prompt") : "",
                file,
                cell == null ? "" : cell,
                everywhere,
                Deciding.today(),
                deciding.person(),
                deciding.reason());
    }

    private static boolean agrees(Console console, BufferedReader typed) {
        String answer = asked(console, typed, "erase.ask").strip();
        return answer.equalsIgnoreCase("y")
                || answer.equalsIgnoreCase("yes")
                || answer.equalsIgnoreCase("c")
                || answer.equalsIgnoreCase("có");
    }

    /** The next line that somebody types or sends. */
    private static String asked(Console console, BufferedReader typed, String key) {
        console.say(key);
        try {
            String line = typed.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
