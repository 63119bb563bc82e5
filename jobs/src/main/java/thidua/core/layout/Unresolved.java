package thidua.core.layout;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelField;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.reference.Aliases.Kind;
import thidua.core.reference.AwardForms;
import thidua.core.reference.ModelFields;
import thidua.core.reference.Reference;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A spelling that nobody knows the meaning of, and what it may mean: for a person who decides.
 *
 * @param times in how many cells it was found
 * @param path of the first file, below {@code input}
 * @param place in that file
 * @param nearest what it may mean, the likeliest first; for a name that fits two units, both
 */
public record Unresolved(
        Kind kind,
        String text,
        int times,
        String path,
        CellAddress place,
        List<Suggestion> nearest) {

    /** Something that has a code. */
    public record Suggestion(String code, String name) {}

    /** Gathers the spellings of many files, in the order in which they are met. */
    public static final class Gathering {
        private final Reference reference;
        private final Map<List<Object>, Unresolved> found = new LinkedHashMap<>();

        public Gathering(Reference reference) {
            this.reference = reference;
        }

        public void take(int year, String path, Reading reading) {
            Stream.concat(
                            reading.findings().stream(),
                            reading.submissions().stream().flatMap(s -> s.findings().stream()))
                    .forEach(finding -> take(year, path, finding));
        }

        private void take(int year, String path, Finding finding) {
            kind(finding)
                    .filter(kind -> !finding.value().isBlank())
                    .ifPresent(
                            kind ->
                                    found.merge(
                                            List.of(kind, VietnameseText.key(finding.value())),
                                            new Unresolved(
                                                    kind,
                                                    finding.value(),
                                                    1,
                                                    path,
                                                    finding.place(),
                                                    suggest(
                                                            reference,
                                                            kind,
                                                            finding.value(),
                                                            year)),
                                            (one, other) -> one.again()));
        }

        public Collection<Unresolved> all() {
            return new ArrayList<>(found.values());
        }
    }

    private Unresolved again() {
        return new Unresolved(kind, text, times + 1, path, place, nearest);
    }

    private static Optional<Kind> kind(Finding finding) {
        return switch (finding.rule()) {
            case UNKNOWN_UNIT, UNCLEAR_UNIT, ROW_UNIT_UNKNOWN, ROW_UNIT_UNCLEAR ->
                    Optional.of(Kind.UNIT);
            case UNKNOWN_AWARD_FORM -> Optional.of(Kind.AWARD_FORM);
            case UNKNOWN_FIELD -> Optional.of(Kind.MODEL_FIELD);
            default -> Optional.empty();
        };
    }

    /** What a spelling may mean in a report year. */
    private static List<Suggestion> suggest(Reference reference, Kind kind, String text, int year) {
        return switch (kind) {
            case UNIT -> units(reference, text, year).stream().map(Unresolved::of).toList();
            case AWARD_FORM ->
                    switch (reference.forms().find(text, year)) {
                        case AwardForms.Found.Known(var form) -> List.of(of(form));
                        case AwardForms.Found.NotInForce(var form) -> List.of(of(form));
                        case AwardForms.Found.Unknown(var nearest) ->
                                nearest.stream().map(Unresolved::of).toList();
                    };
            case MODEL_FIELD ->
                    switch (reference.fields().find(text)) {
                        case ModelFields.Found.Known(var field) -> List.of(of(field));
                        case ModelFields.Found.Unknown(var nearest) ->
                                nearest.stream().map(Unresolved::of).toList();
                    };
        };
    }

    private static List<Unit> units(Reference reference, String text, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        var level = Owners.level(reference.units(), year);
        return switch (reference.units().resolve(text, day, level, null)) {
            case Resolved.Known(var unit) -> List.of(unit);
            case Resolved.Ambiguous(var candidates) -> candidates;
            case Resolved.AtAnotherTime(_, _, var instead) -> instead;
            case Resolved.Unknown(var nearest) -> nearest;
        };
    }

    private static Suggestion of(Unit unit) {
        return new Suggestion(unit.code(), unit.name());
    }

    private static Suggestion of(AwardForm form) {
        return new Suggestion(form.code(), form.nameVi());
    }

    private static Suggestion of(ModelField field) {
        return new Suggestion(field.code(), field.nameVi());
    }
}
