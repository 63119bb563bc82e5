package thidua.core.page;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.LinkedHashSet;
import java.util.Set;

/** Why two years are not set against each other, as the end of a sentence. */
record Hindrances(Words words) {
    String of(Figure figure) {
        String before = Integer.toString(figure.year() - 1);
        if (figure.comparability() == Comparability.NOT_COMPARABLE) {
            if (figure.reasons().contains("unit-changed")) {
                return words.say("why.unit-changed");
            }
            if (!figure.previous().isStated()) {
                return words.say("why.previous-missing", before);
            }
            if (figure.reasons().contains("not-all-reported")) {
                return words.say("why.not-all-reported");
            }
        }
        Set<String> notes = new LinkedHashSet<>();
        for (Break known : figure.breaks()) {
            notes.add(known.note(words.language() == Language.EN));
        }
        return String.join("; ", notes);
    }
}
