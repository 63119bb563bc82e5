package thidua.core.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the dialect of a text: each candidate reads a sample of it, and the one wins under which
 * the records are most regular and the cells most plausible (pattern and type score, as the
 * literature on messy CSV files has them). Equal texts give equal dialects.
 */
public final class Dialects {
    private static final int SAMPLE = 100_000;
    private static final String DELIMITERS = ",;\t|^~§ ";

    /** What is met less often must do better. */
    private static final double[] PRIOR = {1, 0.99, 0.99, 0.98, 0.8, 0.8, 0.8, 0.6};

    /** What a text scores whose records are one cell each. */
    private static final double SINGLE_SCORE = 0.1;

    private record Scored(Dialect dialect, double score, int width) {}

    private Dialects() {}

    public static Detected detect(String text) {
        String sample = sample(text);
        List<Scored> all = new ArrayList<>();
        all.add(new Scored(Dialect.SINGLE, SINGLE_SCORE, 1));
        for (int i = 0; i < DELIMITERS.length(); i++) {
            if (sample.indexOf(DELIMITERS.charAt(i)) >= 0) {
                for (Dialect candidate : candidates(sample, DELIMITERS.charAt(i))) {
                    all.add(score(sample, candidate, PRIOR[i]));
                }
            }
        }
        Scored best = all.getFirst();
        for (Scored each : all) {
            best = each.score > best.score + 1e-9 ? each : best;
        }
        double second = 0;
        for (Scored each : all) {
            if (each.dialect.delimiter() != best.dialect.delimiter()) {
                second = Math.max(second, each.score);
            }
        }
        double ahead = best.score == 0 ? 0 : (best.score - second) / best.score;
        return new Detected(best.dialect, best.width, Math.round((0.5 + ahead / 2) * 100) / 100.0);
    }

    private static List<Dialect> candidates(String sample, char delimiter) {
        List<Dialect> candidates = new ArrayList<>();
        for (char quote : new char[] {'"', '\''}) {
            if (quote == '\'' && !opens(sample, delimiter)) {
                continue;
            }
            Dialect plain = Dialect.of(delimiter, quote);
            candidates.add(plain);
            if (sample.contains("\\" + quote)) {
                candidates.add(new Dialect(delimiter, false, quote, true));
            }
            if (delimiter != ' ' && isFollowedByBlanks(sample, delimiter)) {
                candidates.add(new Dialect(delimiter, true, quote, false));
                if (sample.contains("\\" + quote)) {
                    candidates.add(new Dialect(delimiter, true, quote, true));
                }
            }
        }
        return candidates;
    }

    /** Whether nearly every delimiter has a blank behind it; one here and there is of the cell. */
    private static boolean isFollowedByBlanks(String sample, char delimiter) {
        int all = 0;
        int blanks = 0;
        for (int i = sample.indexOf(delimiter); i >= 0; i = sample.indexOf(delimiter, i + 1)) {
            char next = i + 1 < sample.length() ? sample.charAt(i + 1) : ' ';
            all++;
            blanks += next == ' ' || next == '\r' || next == '\n' ? 1 : 0;
        }
        return blanks > 0.9 * all;
    }

    /** Whether apostrophes stand where quotes do, at the start and the end of cells. */
    private static boolean opens(String sample, char delimiter) {
        return (sample.startsWith("'")
                        || sample.contains(delimiter + "'")
                        || sample.contains(delimiter + " '")
                        || sample.contains("\n'")
                        || sample.contains("\r'"))
                && (sample.contains("'" + delimiter)
                        || sample.contains("'\n")
                        || sample.contains("'\r")
                        || sample.endsWith("'"));
    }

    private static Scored score(String sample, Dialect dialect, double prior) {
        Map<Integer, Integer> widths = new HashMap<>();
        double plausible = 0;
        int cells = 0;
        int rows = 0;
        for (TextRow row : Records.all(sample, dialect, 0)) {
            if (row.isBlank()) {
                continue;
            }
            rows++;
            widths.merge(row.width(), 1, Integer::sum);
            for (String cell : row.cells()) {
                plausible += Kind.plausibility(cell);
                cells++;
            }
        }
        int width = most(widths);
        if (width == 1 && isTableBelow(widths, rows)) {
            Map<Integer, Integer> wide = new HashMap<>(widths);
            wide.remove(1);
            width = most(wide);
        }
        if (rows == 0 || width < 2) {
            return new Scored(dialect, 0, Math.max(1, width));
        }
        if (dialect.delimiter() == ' ' && widths.getOrDefault(width, 0) < 0.8 * rows + 0.2) {
            return new Scored(dialect, 0, width);
        }
        double pattern = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            double share = (double) each.getValue() / rows;
            pattern += share * share * (each.getKey() - 1) / each.getKey();
        }
        double unquoted = dialect.quote() == '"' ? 1 : 0.97;
        return new Scored(dialect, prior * unquoted * pattern * plausible / cells, width);
    }

    /** Whether there are rows of one width of three or more below many titles. */
    private static boolean isTableBelow(Map<Integer, Integer> widths, int rows) {
        return widths.entrySet().stream()
                .anyMatch(e -> e.getKey() > 2 && e.getValue() > 1 && e.getValue() * 4 > rows);
    }

    /** The width met most often; of two the wider. */
    private static int most(Map<Integer, Integer> widths) {
        int most = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            int lead = each.getValue() - widths.getOrDefault(most, 0);
            most = lead > 0 || (lead == 0 && each.getKey() > most) ? each.getKey() : most;
        }
        return most;
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int line = text.lastIndexOf('\n', SAMPLE);
        return text.substring(0, line < SAMPLE / 2 ? SAMPLE : line + 1);
    }
}
