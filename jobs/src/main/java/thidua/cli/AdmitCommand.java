package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.edge.delimited.Admissions;
import thidua.edge.delimited.Admissions.Admission;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/** {@code thidua admit 2021/nam-truc.xlsx --table awards --reason "…"}. */
@Command(
        name = "admit",
        description = "Admits a refused submission without its bad rows, from the next run on.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AdmitCommand implements Callable<Integer> {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Parameters(
            paramLabel = "FILE",
            description = "Its path below the input folder: 2021/nam-truc.xlsx.")
    String file = "";

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = "Only this unit's (default: every unit in the file).")
    String unit = "";

    @Option(
            names = "--table",
            paramLabel = "models|awards",
            description = "Only this table (default: both).")
    String table = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    String reason = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides (default: the system's user).")
    @Nullable String by;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "What units send (default: input).")
    Path input = Path.of("input");

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of messages (default: vi).")
    String language = "vi";

    @Override
    public Integer call() throws Exception {
        Console console = new Console(System.out, Language.of(language));
        Path received = input.resolve(file);
        if (!Files.isRegularFile(received)) {
            console.say("admit.no-file", received.toString());
            return ExitCode.USAGE;
        }
        if (reason.isBlank()
                || !(table.isEmpty() || table.equals("models") || table.equals("awards"))) {
            console.say("admit.usage");
            return ExitCode.USAGE;
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(received));
        Admissions register = Admissions.open(input.resolve("reference").resolve("admissions.csv"));
        String person = by == null ? System.getProperty("user.name", "") : by;
        register.add(
                new Admission(
                        file,
                        HexFormat.of().formatHex(hash),
                        unit,
                        table,
                        LocalDate.now(VIETNAM),
                        person,
                        reason.strip()));
        console.say("admit.done", file, person);
        return ExitCode.OK;
    }
}
