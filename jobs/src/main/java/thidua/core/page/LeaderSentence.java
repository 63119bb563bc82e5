package thidua.core.page;

import thidua.core.indicator.Figure;
import thidua.core.unit.Unit;

import java.util.List;

/** Who leads: up to three units by name, more of them by their number. */
final class LeaderSentence {
    private static final int MOST_NAMES = 3;

    private LeaderSentence() {}

    static List<Printed> of(String indicator, String key, Scope scope, Teller teller) {
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
