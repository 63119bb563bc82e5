package thidua.core.layout;

import thidua.core.fact.Decision;
import thidua.core.fact.Reporter;
import thidua.core.fact.Submission;
import thidua.core.reference.Aliases;
import thidua.core.reference.Aliases.Kind;
import thidua.core.reference.Aliases.Spelling;
import thidua.core.reference.ModelFields;
import thidua.core.reference.Reference;
import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What reference data, and decisions on spellings, say that the words of a sheet mean; indexed
 * once, then used by every file. It is used through a view of its own for each file, which notes on
 * which decisions the reading rests.
 */
public final class Terms {
    /** Texts of fields that are remembered. */
    private static final int FIELDS = 256;

    private final Reference reference;
    private final Aliases aliases;
    private final SigningWindow window;
    private final ModelFields modelFields;
    private final Remembered<String, ModelFields.Found> fields;
    private final FormWords forms;
    private final UnitMentions mentions;
    private final HeaderSearch search;
    private final Witness witness;
    private final Set<Spelling> used = new HashSet<>();

    public Terms(Reference reference) {
        this(reference, Aliases.NONE, SigningWindow.DEFAULT);
    }

    public Terms(Reference reference, Aliases aliases, SigningWindow window) {
        this(reference, aliases, window, HeaderWords.ALL);
    }

    /**
     * @param layouts in which tables are looked for
     */
    public Terms(Reference reference, Aliases aliases, SigningWindow window, List<Layout> layouts) {
        this(reference, aliases, window, new HeaderWords(layouts));
    }

    private Terms(
            Reference reference, Aliases aliases, SigningWindow window, HeaderWords headerWords) {
        this.reference = reference;
        this.window = window;
        this.aliases = aliases;
        this.modelFields = aliases.extend(reference.fields());
        this.fields = new Remembered<>(FIELDS, modelFields::find);
        this.forms = new FormWords(aliases.extend(reference.forms()), Givers.of(reference.units()));
        this.search = new HeaderSearch(headerWords, new FormColumns(forms));
        this.mentions = new UnitMentions(reference.units());
        this.witness = Witness.NOBODY;
    }

    private Terms(Terms shared, int year, Witness witness) {
        this.witness = witness;
        this.reference = shared.reference;
        this.aliases = shared.aliases;
        this.window = shared.window;
        this.modelFields = shared.modelFields;
        this.fields = shared.fields;
        this.forms = shared.forms.telling(year, key -> noteKey(Kind.AWARD_FORM, key));
        this.mentions = shared.mentions;
        this.search = shared.search.asking(forms, aliases.all().isEmpty());
    }

    /**
     * @param year for which the file reports
     */
    Terms ofOneFile(int year, Witness seeing) {
        return new Terms(this, year, seeing);
    }

    Witness witness() {
        return witness;
    }

    SigningWindow window() {
        return window;
    }

    Units units() {
        return reference.units();
    }

    HeaderSearch search() {
        return search;
    }

    FormWords forms() {
        return forms;
    }

    UnitMentions mentions() {
        return mentions;
    }

    /**
     * Which unit of a level a text means on a day; where names do not decide, what a person decided
     * of the spelling.
     */
    Resolved unit(String text, LocalDate day, Level level) {
        Resolved resolved = units().resolve(text, day, level, null);
        return switch (resolved) {
            case Resolved.Known _, Resolved.AtAnotherTime _ -> resolved;
            case Resolved.Ambiguous _, Resolved.Unknown _ -> {
                Optional<Unit> decided =
                        aliases.unit(text)
                                .flatMap(code -> units().find(code, day))
                                .filter(unit -> unit.level().isAmong(level));
                note(Kind.UNIT, text);
                yield decided.<Resolved>map(Resolved.Known::new).orElse(resolved);
            }
        };
    }

    /** Whether a person decided which unit a spelling means. */
    boolean isDecided(String text) {
        return aliases.unit(text).isPresent();
    }

    ModelFields.Found field(String text) {
        note(Kind.MODEL_FIELD, text);
        return fields.of(text);
    }

    /** Whether a text is the name of a field; cheap, for it looks for no suggestions. */
    boolean isField(String text) {
        note(Kind.MODEL_FIELD, text);
        return modelFields.named(text).isPresent();
    }

    private void note(Kind kind, String text) {
        if (!aliases.all().isEmpty()) {
            noteKey(kind, VietnameseText.key(text));
        }
    }

    private void noteKey(Kind kind, String key) {
        Spelling spelling = new Spelling(kind, key);
        if (aliases.knows(spelling)) {
            used.add(spelling);
        }
    }

    /**
     * The decisions on which the reading of the file rests, in the order of their days.
     *
     * @param submissions that were read in it
     */
    List<Decision> decisions(List<Submission> submissions) {
        Aliases about = used.isEmpty() ? Aliases.NONE : aliases.about(used::contains);
        Stream<Decision> reporters =
                submissions.stream()
                        .map(Submission::unit)
                        .distinct()
                        .flatMap(unit -> reference.reporters().coded(unit).stream())
                        .map(Reporter::decision);
        return Stream.concat(about.decisions().stream(), reporters)
                .sorted(Comparator.comparing(Decision::knownOn))
                .toList();
    }
}
