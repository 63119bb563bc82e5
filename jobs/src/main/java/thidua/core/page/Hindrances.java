package thidua.core.page;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why two years are not set against each other, as the end of a sentence. */
record Hindrances(Words words) {
    /** The graver first; what the first says makes the next ones idle. */
    private static final List<String> REASONS =
            List.of("unit-changed", "not-all-reported", "population-basis-changed");

    String of(Figure figure) {
        String before = Integer.toString(figure.year() - 1);
        if (figure.comparability() == Comparability.NOT_COMPARABLE) {
            for (String reason : REASONS) {
                if (figure.reasons().contains(reason)) {
                    return words.say("why." + reason, before);
                }
            }
            if (!figure.previous().isStated()) {
                return words.say("why.previous-missing", before);
            }
        }
        Set<String> notes = new LinkedHashSet<>();
        for (Break known : figure.breaks()) {
            notes.add(known.note(words.language() == Language.EN));
        }
        return String.join("; ", notes);
    }
}
