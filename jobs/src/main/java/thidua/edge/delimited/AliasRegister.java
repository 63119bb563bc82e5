package thidua.edge.delimited;

import thidua.core.reference.Aliases;
import thidua.core.reference.Aliases.Alias;
import thidua.core.reference.Aliases.Kind;
import thidua.core.reference.Entry;
import thidua.core.reference.Reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code input/reference/aliases.csv}: spellings of units, forms of award and fields of which a
 * person decided what they mean.
 */
public final class AliasRegister {
    private static final List<String> COLUMNS =
            List.of("kind", "text", "code", "known_on", "by", "reason");

    private final Register register;
    private final List<Alias> all = new ArrayList<>();

    private AliasRegister(Register register) {
        this.register = register;
    }

    /** Its place below the input folder. */
    public static Path in(Path input) {
        return input.resolve("reference").resolve("aliases.csv");
    }

    /**
     * Opens the register; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, a kind or code is unknown or a day no
     *     date
     */
    public static AliasRegister open(Path file, Reference reference) {
        AliasRegister aliases = new AliasRegister(new Register(file, COLUMNS));
        for (Entry entry : aliases.register.entries()) {
            Alias alias =
                    new Alias(
                            kind(entry),
                            entry.text("text"),
                            entry.text("code"),
                            Register.day(entry, "known_on"));
            if (alias.text().isBlank() || !alias.kind().has(reference, alias.code())) {
                throw new UnreadableRecords(
                        "%s line %d: \"%s\" stands for \"%s\", which is no code of this kind"
                                .formatted(entry.file(), entry.line(), alias.text(), alias.code()),
                        null);
            }
            aliases.all.add(alias);
        }
        return aliases;
    }

    private static Kind kind(Entry entry) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.id().equals(entry.text("kind")))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnreadableRecords(
                                        "%s line %d: kind \"%s\" is none of %s"
                                                .formatted(
                                                        entry.file(),
                                                        entry.line(),
                                                        entry.text("kind"),
                                                        Arrays.stream(Kind.values())
                                                                .map(Kind::id)
                                                                .toList()),
                                        null));
    }

    public Aliases aliases() {
        return new Aliases(all);
    }

    public void add(Alias alias, String by, String reason) throws IOException {
        register.append(
                List.of(
                        alias.kind().id(),
                        alias.text(),
                        alias.code(),
                        alias.knownOn().toString(),
                        by,
                        reason));
        all.add(alias);
    }
}
