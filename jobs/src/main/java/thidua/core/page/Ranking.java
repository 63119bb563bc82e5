package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;

import java.util.HashMap;
import java.util.Map;

/**
 * How many units have a rank by an indicator, and how many of them each rank.
 *
 * @param at how many units share a rank
 */
record Ranking(int units, Map<Integer, Integer> at) {

    static Ranking of(String indicator, Edition edition) {
        Map<Integer, Integer> at = new HashMap<>();
        int units = 0;
        for (Figure figure : edition.unitFigures(indicator)) {
            Integer rank = figure.rank();
            if (rank != null) {
                at.merge(rank, 1, Integer::sum);
                units++;
            }
        }
        return new Ranking(units, Map.copyOf(at));
    }

    boolean isShared(int rank) {
        return at.getOrDefault(rank, 0) > 1;
    }
}
