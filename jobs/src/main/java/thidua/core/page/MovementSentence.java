package thidua.core.page;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** In how many units the new models rose and fell, and where they rose most. */
final class MovementSentence {
    private static final String INDICATOR = "models-new";
    private static final int MOST_NAMES = 3;

    private MovementSentence() {}

    /** Of the province, when it and each of its units may be compared. */
    static List<Printed> of(Scope scope, Teller teller) {
        List<Figure> figures = comparable(scope);
        boolean whole =
                scope.isProvince()
                        && figures.size() > 1
                        && figures.size() == scope.units().size()
                        && teller.stated(INDICATOR, scope.unit())
                                .filter(f -> f.comparability() == Comparability.COMPARABLE)
                                .isPresent();
        if (!whole || figures.stream().allMatch(f -> sign(f) == 0)) {
            return List.of();
        }
        List<List<Printed>> parts = new ArrayList<>();
        for (int sign : new int[] {1, -1, 0}) {
            int count = (int) figures.stream().filter(f -> sign(f) == sign).count();
            if (count > 0) {
                String key = sign == 0 ? "same" : sign > 0 ? "up" : "down";
                parts.add(teller.say("movement." + key, teller.count(count)));
            }
        }
        List<Printed> said = new ArrayList<>(teller.say("movement", Teller.joined(parts, ", ")));
        said.addAll(most(figures, teller));
        said.addAll(teller.say("stop"));
        return said;
    }

    private static List<Figure> comparable(Scope scope) {
        Set<Unit> units = Set.copyOf(scope.units());
        return scope.edition().unitFigures(INDICATOR).stream()
                .filter(f -> units.contains(f.unit()))
                .filter(f -> f.comparability() == Comparability.COMPARABLE)
                .toList();
    }

    private static int sign(Figure figure) {
        BigDecimal change = figure.change();
        return change == null ? 0 : change.signum();
    }

    private static List<Printed> most(List<Figure> figures, Teller teller) {
        BigDecimal most = BigDecimal.ZERO;
        List<Figure> first = new ArrayList<>();
        for (Figure figure : figures) {
            BigDecimal change = figure.change();
            if (change != null && change.compareTo(most) >= 0 && change.signum() > 0) {
                if (change.compareTo(most) > 0) {
                    first.clear();
                }
                most = change;
                first.add(figure);
            }
        }
        if (first.isEmpty() || first.size() > MOST_NAMES) {
            return List.of();
        }
        return teller.say(
                first.size() == 1 ? "movement.most" : "movement.most.several",
                teller.names(first.stream().map(Figure::unit).toList(), MOST_NAMES),
                teller.change(first.getFirst()));
    }
}
