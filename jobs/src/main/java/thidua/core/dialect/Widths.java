package thidua.core.dialect;

import java.util.HashMap;
import java.util.Map;

/** How many cells the records of a text have, blank ones left aside, and how regular that is. */
final class Widths {
    private final Map<Integer, Integer> rows = new HashMap<>();
    private int all;
    private int cells;

    /** The width of the last records, and how many of them are not among the rows yet. */
    private int last;

    private int alike;

    void add(int width) {
        all++;
        cells += width;
        if (width != last) {
            settle();
            last = width;
        }
        alike++;
    }

    private void settle() {
        if (alike > 0) {
            rows.merge(last, alike, Integer::sum);
            alike = 0;
        }
    }

    /** How many cells there are in all of them. */
    int cells() {
        return cells;
    }

    /** The width met most often; of few tables below many titles, theirs. */
    int usual() {
        settle();
        int width = most(rows);
        if (width == 1 && isTableBelow()) {
            Map<Integer, Integer> wide = new HashMap<>(rows);
            wide.remove(1);
            return most(wide);
        }
        return width;
    }

    /** Below 1, the more of them are alike and wide, the higher; 0 where there is no table. */
    double pattern(Dialect dialect) {
        int width = usual();
        boolean scattered =
                dialect.delimiter() == ' ' && rows.getOrDefault(width, 0) < 0.8 * all + 0.2;
        if (all == 0 || width < 2 || scattered) {
            return 0;
        }
        double pattern = 0;
        for (Map.Entry<Integer, Integer> each : rows.entrySet()) {
            double share = (double) each.getValue() / all;
            pattern += share * share * (each.getKey() - 1) / each.getKey();
        }
        return pattern;
    }

    /** Whether there are rows of one width of three or more below many titles. */
    private boolean isTableBelow() {
        return rows.entrySet().stream()
                .anyMatch(e -> e.getKey() > 2 && e.getValue() > 1 && e.getValue() * 4 > all);
    }

    /** Of two the wider. */
    private static int most(Map<Integer, Integer> widths) {
        int most = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            int lead = each.getValue() - widths.getOrDefault(most, 0);
            most = lead > 0 || (lead == 0 && each.getKey() > most) ? each.getKey() : most;
        }
        return most;
    }
}
