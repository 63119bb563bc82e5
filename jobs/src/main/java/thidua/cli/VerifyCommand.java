package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.report.FileProof;
import thidua.core.report.Manifest;
import thidua.core.report.Manifest.Changed;
import thidua.core.report.Manifest.Difference;
import thidua.core.report.Manifest.Extra;
import thidua.core.report.Manifest.Missing;
import thidua.core.text.Language;
import thidua.job.Outcome;
import thidua.job.PackOnDisk;
import thidua.job.PackOnDisk.BrokenManifest;
import thidua.job.PackOnDisk.NoFolder;
import thidua.job.PackOnDisk.NoManifest;
import thidua.job.PackOnDisk.Pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code thidua verify output/2021}: no database, no settings, nothing but the folder. */
@Command(
        name = "verify",
        description =
                "Checks a pack against its manifest: each file that is changed, missing or extra is"
                        + " named.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Parameters(paramLabel = "DIR", description = "The pack: output/2021, or a copy of it.")
    Path folder = Path.of("");

    @Option(
            names = "--manifest",
            paramLabel = "SHA256",
            description =
                    "What the manifest itself must have, as the mail or input/reference/"
                            + "deliveries.csv says (default: it is printed, to be compared).")
    @Nullable String expected;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of messages (default: vi).")
    @Nullable Language language;

    @Override
    public Integer call() {
        InputOptions options = new InputOptions();
        options.language = language;
        Console console = new Console(System.out, Language.of(options.settings().language()));
        if (expected != null && !expected.strip().matches("(?i)[0-9a-f]{64}")) {
            console.say("verify.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(console, () -> verify(console));
    }

    private Outcome verify(Console console) throws IOException {
        return switch (PackOnDisk.read(folder)) {
            case NoFolder none -> {
                console.say("verify.no-folder", folder.toString());
                yield Outcome.NOTHING_READABLE;
            }
            case NoManifest none -> {
                console.say("verify.no-manifest", folder.toString());
                yield Outcome.NOTHING_READABLE;
            }
            case BrokenManifest broken -> {
                console.say("verify.broken", folder.toString(), plain(broken.why()));
                console.say("verify.manifest", broken.sha256());
                yield Outcome.FAILED;
            }
            case Pack pack -> verify(pack, console);
        };
    }

    private Outcome verify(Pack pack, Console console) {
        Manifest manifest = pack.manifest();
        console.say(
                pack.isWhole() ? "verify.whole" : "verify.damaged",
                Integer.toString(manifest.year()),
                DAY.format(manifest.knownOn()),
                Integer.toString(
                        pack.isWhole()
                                ? manifest.files().size()
                                : pack.differences().size() + pack.strange().size()),
                folder.toString());
        for (Difference difference : pack.differences()) {
            say(pack, difference, console);
        }
        pack.strange().forEach(path -> console.say("verify.strange", plain(path)));
        return proves(pack.sha256(), console) && pack.isWhole() ? Outcome.DONE : Outcome.FAILED;
    }

    private static void say(Pack pack, Difference difference, Console console) {
        String path = plain(difference.path());
        switch (difference) {
            case Changed(var same, FileProof published, FileProof found) -> {
                console.say("verify.changed", path);
                say("verify.published", published, console);
                say("verify.found", found, console);
            }
            case Missing missing -> {
                console.say("verify.missing", path);
                FileProof published = pack.manifest().files().get(missing.path());
                if (published != null) {
                    say("verify.published", published, console);
                }
            }
            case Extra(var same, FileProof found) -> {
                console.say("verify.extra", path);
                say("verify.found", found, console);
            }
        }
    }

    private static void say(String key, FileProof proof, Console console) {
        console.say(key, Long.toString(proof.bytes()), plain(proof.sha256()));
    }

    /** Says what the manifest has, and whether that is what it must have. */
    private boolean proves(String sha256, Console console) {
        boolean same = expected == null || expected.strip().equalsIgnoreCase(sha256);
        String key =
                expected == null
                        ? "verify.manifest"
                        : same ? "verify.manifest.same" : "verify.manifest.other";
        console.say(key, sha256, String.valueOf(expected));
        return same;
    }

    /** Names come from anywhere; what would steer a terminal is not printed. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
