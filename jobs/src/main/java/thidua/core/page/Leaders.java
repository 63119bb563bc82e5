package thidua.core.page;

import thidua.core.indicator.Figure;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who has the most of an indicator, and who has none of it.
 *
 * @param first all of the first rank, in the order of the units
 * @param some those that stated more than nothing
 * @param none those that stated nothing of it
 */
record Leaders(List<Figure> first, List<Unit> some, List<Unit> none) {

    static Leaders of(String indicator, Scope scope) {
        Set<Unit> units = Set.copyOf(scope.units());
        List<Figure> first = new ArrayList<>();
        List<Unit> some = new ArrayList<>();
        List<Unit> none = new ArrayList<>();
        for (Figure figure : scope.edition().unitFigures(indicator)) {
            if (units.contains(figure.unit()) && figure.value().isStated()) {
                (Teller.isPositive(figure) ? some : none).add(figure.unit());
                Integer rank = figure.rank();
                if (rank != null && rank == 1 && Teller.isPositive(figure)) {
                    first.add(figure);
                }
            }
        }
        return new Leaders(first, some, none);
    }

    int stated() {
        return some.size() + none.size();
    }
}
