package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.layout.Meanings;
import thidua.core.layout.Unresolved;
import thidua.core.reference.Aliases.Alias;
import thidua.core.reference.Aliases.Kind;
import thidua.core.reference.Reference;
import thidua.core.text.Language;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.AliasRegister;
import thidua.job.Outcome;
import thidua.job.Settings;
import thidua.job.Spellings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code thidua alias}: which spellings nobody knows; {@code thidua alias TEXT CODE}: decides. */
@Command(
        name = "alias",
        description =
                "Lists spellings of units, award forms and fields that are not understood; with"
                        + " TEXT and CODE, records what one means, from the next run on.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AliasCommand implements Callable<Integer> {
    private static final int NEAREST = 4;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TEXT",
            description = "The spelling, as it stands in the cell.")
    @Nullable String text;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CODE",
            description = "What it means: code of a unit, an award form or a field.")
    @Nullable String code;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "List only this year's (default: all).")
    @Nullable Integer year;

    @Mixin Deciding deciding = new Deciding();

    @Mixin InputOptions options = new InputOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (text != null && (code == null || text.isBlank() || !deciding.isExplained())) {
            console.say("alias.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(
                console,
                () -> {
                    Spellings spellings = Spellings.of(settings);
                    return text == null || code == null
                            ? list(console, spellings)
                            : decide(console, spellings, settings, text.strip(), code.strip());
                });
    }

    private Outcome list(Console console, Spellings spellings) throws IOException {
        List<Unresolved> open = spellings.unresolved(year);
        open.forEach(spelling -> say(console, spelling));
        console.say(open.isEmpty() ? "alias.none" : "alias.how", Integer.toString(open.size()));
        return Outcome.DONE;
    }

    private static void say(Console console, Unresolved spelling) {
        String sheet = spelling.place().sheet();
        String cell = spelling.place().a1();
        String place = sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
        console.say(
                "alias.open." + spelling.kind().id(),
                spelling.text(),
                Integer.toString(spelling.times()),
                spelling.path() + (place.isEmpty() ? "" : " › " + place));
        spelling.nearest().stream()
                .limit(NEAREST)
                .forEach(near -> console.say("alias.nearest", near.code(), near.name()));
    }

    private Outcome decide(
            Console console, Spellings spellings, Settings settings, String text, String code)
            throws IOException {
        Reference reference = spellings.reference();
        Optional<Kind> kind =
                Arrays.stream(Kind.values()).filter(k -> k.has(reference, code)).findFirst();
        if (kind.isEmpty()) {
            console.say("alias.no-code", code);
            return Outcome.MISUSED;
        }
        Meanings meanings = spellings.meanings();
        Optional<String> known = meanings.of(kind.get(), text, code);
        if (known.isPresent()) {
            console.say("alias.known", text, known.get());
            return Outcome.MISUSED;
        }
        AliasRegister register = AliasRegister.open(AliasRegister.in(settings.input()), reference);
        register.add(
                new Alias(kind.get(), VietnameseText.tidy(text), code, Deciding.today()),
                deciding.person(),
                deciding.reason());
        console.say("alias.done", text, code, meanings.name(kind.get(), code), deciding.person());
        return Outcome.DONE;
    }
}
