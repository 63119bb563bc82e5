package thidua.core.page;

import thidua.core.indicator.Figure;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who leads: up to three units by name, more of them by their number. */
final class LeaderSentence {
    private static final int MOST_NAMES = 3;

    private LeaderSentence() {}

    static List<Printed> of(String indicator, String key, Scope scope, Teller teller) {
        List<Printed> said = said(indicator, key, scope, teller);
        return scope.edition().isProvisional() && !said.isEmpty()
                ? teller.say("leaders.provisional.of", begun(said))
                : said;
    }

    /** The same as the rest of a sentence, whose first letter is small. */
    private static List<Printed> begun(List<Printed> sentence) {
        Printed first = sentence.getFirst();
        if (first.isFigure()) {
            return sentence;
        }
        List<Printed> rest = new ArrayList<>(sentence);
        rest.set(
                0,
                Printed.text(
                        first.text().substring(0, 1).toLowerCase(Locale.ROOT)
                                + first.text().substring(1)));
        return rest;
    }

    private static List<Printed> said(String indicator, String key, Scope scope, Teller teller) {
        Leaders leaders = Leaders.of(indicator, scope);
        List<Figure> first = leaders.first();
        if (first.isEmpty() || leaders.stated() < 2) {
            return List.of();
        }
        List<Printed> each = teller.value(first.getFirst());
        if (first.size() == leaders.stated()) {
            return teller.say(key + ".all", each);
        }
        List<Unit> units = first.stream().map(Figure::unit).toList();
        if (first.size() == 1) {
            return teller.say(key, teller.names(units, 1), each);
        }
        return first.size() <= MOST_NAMES
                ? teller.say(key + ".several", teller.names(units, MOST_NAMES), each)
                : teller.say(key + ".many", teller.count(first.size()), each);
    }
}
