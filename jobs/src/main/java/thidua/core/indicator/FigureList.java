package thidua.core.indicator;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** Figures in their order, each of which is found at once, however many units there are. */
final class FigureList extends AbstractList<Figure> implements RandomAccess {
    private final List<Figure> all;
    private final Map<String, Map<String, Figure>> byUnit = new HashMap<>();

    private FigureList(List<Figure> all) {
        this.all = List.copyOf(all);
        for (Figure figure : this.all) {
            byUnit.computeIfAbsent(figure.unit().code(), code -> new HashMap<>())
                    .putIfAbsent(figure.indicator().id(), figure);
        }
    }

    static FigureList of(List<Figure> figures) {
        return figures instanceof FigureList known ? known : new FigureList(figures);
    }

    /** The first of an indicator and unit. */
    Optional<Figure> find(String indicator, String unitCode) {
        return Optional.ofNullable(byUnit.getOrDefault(unitCode, Map.of()).get(indicator));
    }

    @Override
    public Figure get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
