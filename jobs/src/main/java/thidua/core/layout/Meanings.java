package thidua.core.layout;

import thidua.core.reference.Aliases;
import thidua.core.reference.Aliases.Kind;
import thidua.core.reference.ModelFields;
import thidua.core.reference.Reference;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.Optional;

/** What a spelling means already, so that nobody decides it once more or otherwise. */
public final class Meanings {
    private final Reference reference;
    private final Aliases aliases;

    public Meanings(Reference reference, Aliases aliases) {
        this.reference = reference;
        this.aliases = aliases;
    }

    /**
     * The name of what a spelling is read as in the place of something with a code; empty when
     * nobody knows. A bare form of award, whose authority stands elsewhere, is known as such.
     */
    public Optional<String> of(Kind kind, String text, String code) {
        return switch (kind) {
            case UNIT -> unit(text, code);
            case AWARD_FORM ->
                    FormWords.isBare(text)
                            ? Optional.of(text)
                            : aliases.extend(reference.forms()).named(text).map(f -> f.nameVi());
            case MODEL_FIELD ->
                    aliases.extend(reference.fields()).find(text)
                                    instanceof ModelFields.Found.Known(var field)
                            ? Optional.of(field.nameVi())
                            : Optional.empty();
        };
    }

    /** While the unit with the code stands, at the end of its last year. */
    private Optional<String> unit(String text, String code) {
        Terms terms = new Terms(reference, aliases, SigningWindow.DEFAULT);
        for (Unit unit : reference.units().all()) {
            LocalDate day = unit.validity().until().minusDays(1);
            if (unit.code().equals(code)
                    && terms.unit(text, day, unit.level()) instanceof Resolved.Known(var known)) {
                return Optional.of(known.name());
            }
        }
        return Optional.empty();
    }

    /** The name of what has a code, as it is or was last. */
    public String name(Kind kind, String code) {
        return switch (kind) {
            case UNIT ->
                    reference.units().all().stream()
                            .filter(unit -> unit.code().equals(code))
                            .reduce((older, newer) -> newer)
                            .map(Unit::name)
                            .orElse(code);
            case AWARD_FORM -> reference.forms().byCode(code).map(f -> f.nameVi()).orElse(code);
            case MODEL_FIELD -> reference.fields().byCode(code).map(f -> f.nameVi()).orElse(code);
        };
    }
}
