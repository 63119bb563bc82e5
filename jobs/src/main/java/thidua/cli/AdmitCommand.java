package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.edge.delimited.Admissions;
import thidua.edge.delimited.Admissions.Admission;
import thidua.job.Settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/** {@code thidua admit 2021/nam-truc.xlsx --table awards --reason "…"}. */
@Command(
        name = "admit",
        description = "Admits a refused submission without its bad rows, from the next run on.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AdmitCommand implements Callable<Integer> {
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

    @Mixin Deciding deciding = new Deciding();

    @Mixin InputOptions options = new InputOptions();

    @Override
    public Integer call() throws Exception {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        Path received = settings.input().resolve(file);
        if (!Files.isRegularFile(received)) {
            console.say("admit.no-file", received.toString());
            return ExitCode.USAGE;
        }
        if (!deciding.isExplained()
                || !(table.isEmpty() || table.equals("models") || table.equals("awards"))) {
            console.say("admit.usage");
            return ExitCode.USAGE;
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(received));
        Admissions register =
                Admissions.open(settings.input().resolve("reference").resolve("admissions.csv"));
        register.add(
                new Admission(
                        file,
                        HexFormat.of().formatHex(hash),
                        unit,
                        table,
                        Deciding.today(),
                        deciding.person(),
                        deciding.reason()));
        console.say("admit.done", file, deciding.person());
        return ExitCode.OK;
    }
}
