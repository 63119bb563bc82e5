package thidua.core.layout;

import thidua.core.reference.ModelFields;
import thidua.core.reference.Reference;
import thidua.core.unit.Units;

/**
 * What reference data say that the words of a sheet mean; indexed once, then used by every file.
 */
public final class Terms {
    private final Reference reference;
    private final FormWords forms;
    private final UnitMentions mentions;

    public Terms(Reference reference) {
        this.reference = reference;
        this.forms = new FormWords(reference.forms());
        this.mentions = new UnitMentions(reference.units());
    }

    Units units() {
        return reference.units();
    }

    ModelFields fields() {
        return reference.fields();
    }

    FormWords forms() {
        return forms;
    }

    UnitMentions mentions() {
        return mentions;
    }
}
