package thidua.core.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the dialect of a text: each candidate reads a sample of it, and the one wins under which
 * the records are most regular and the cells most plausible (pattern and type score, as the
 * literature on messy CSV files has them). Equal texts give equal dialects.
 */
public final class Dialects {
    private static final int SAMPLE = 100_000;
    private static final String DELIMITERS = Census.DELIMITERS;

    /** What is met less often must do better. */
    private static final double[] PRIOR = {1, 0.99, 0.99, 0.98, 0.8, 0.8, 0.8, 0.6};

    /** What a text scores whose records are one cell each. */
    private static final double SINGLE_SCORE = 0.1;

    private record Scored(Dialect dialect, double score, int width) {}

    private record Candidate(Dialect dialect, double prior) {}

    private Dialects() {}

    public static Detected detect(String text) {
        return detect(text, text.toCharArray());
    }

    /**
     * The dialect of a text.
     *
     * @param all its letters, which nobody changes meanwhile
     */
    public static Detected detect(String text, char[] all) {
        String sample = sample(text);
        char[] letters = sample.length() == all.length ? all : sample.toCharArray();
        Scored best = new Scored(Dialect.SINGLE, SINGLE_SCORE, 1);
        List<Chance> chances = new ArrayList<>();
        for (Candidate each : candidates(sample, letters)) {
            chances.add(Chance.of(letters, each.dialect, each.prior));
        }
        for (Chance chance : chances) {
            double rival = SINGLE_SCORE;
            for (Chance other : chances) {
                rival = other == chance ? rival : Math.max(rival, other.most());
            }
            if (chance.widths() != null && chance.most() > rival && leads(letters, chance, rival)) {
                return new Detected(chance.dialect(), chance.widths().usual());
            }
        }
        for (Chance chance : chances) {
            if (chance.most() > best.score) {
                Scored each = score(sample, chance.dialect(), chance.prior());
                best = isBetter(each, best) ? each : best;
            }
        }
        return new Detected(best.dialect, best.width);
    }

    /** Whether the first cells alone give it more than any other can have. */
    private static boolean leads(char[] sample, Chance chance, double rival) {
        Widths widths = Objects.requireNonNull(chance.widths());
        double enough = (rival + 1e-6) * widths.cells() / chance.most();
        return Glance.isPlausible(sample, chance.dialect(), enough);
    }

    private static double unquoted(Dialect dialect) {
        return dialect.quote() == '"' ? 1 : 0.97;
    }

    private static boolean isBetter(Scored each, Scored best) {
        return each.score > best.score + 1e-9;
    }

    /** From 0 to 1: how far the dialect of a text is ahead of any other delimiter. */
    public static double confidence(String text) {
        String sample = sample(text);
        List<Scored> all = new ArrayList<>();
        all.add(new Scored(Dialect.SINGLE, SINGLE_SCORE, 1));
        for (Candidate each : candidates(sample, sample.toCharArray())) {
            all.add(score(sample, each.dialect, each.prior));
        }
        Scored best = all.getFirst();
        for (Scored each : all) {
            best = isBetter(each, best) ? each : best;
        }
        double second = 0;
        for (Scored each : all) {
            if (each.dialect.delimiter() != best.dialect.delimiter()) {
                second = Math.max(second, each.score);
            }
        }
        double ahead = best.score == 0 ? 0 : (best.score - second) / best.score;
        return Math.round((0.5 + ahead / 2) * 100) / 100.0;
    }

    private static List<Candidate> candidates(String sample, char[] letters) {
        Census census = new Census(letters);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < DELIMITERS.length(); i++) {
            if (census.has(i)) {
                for (Dialect dialect : candidates(sample, census, i)) {
                    candidates.add(new Candidate(dialect, PRIOR[i] * unquoted(dialect)));
                }
            }
        }
        return candidates;
    }

    private static List<Dialect> candidates(String sample, Census census, int at) {
        char delimiter = DELIMITERS.charAt(at);
        List<Dialect> candidates = new ArrayList<>();
        for (char quote : new char[] {'"', '\''}) {
            if (quote == '\'' && !(census.hasApostrophe() && opens(sample, delimiter))) {
                continue;
            }
            Dialect plain = Dialect.of(delimiter, quote);
            candidates.add(plain);
            if (census.escapes(quote)) {
                candidates.add(new Dialect(delimiter, false, quote, true));
            }
            if (delimiter != ' ' && census.isFollowedByBlanks(at)) {
                candidates.add(new Dialect(delimiter, true, quote, false));
                if (census.escapes(quote)) {
                    candidates.add(new Dialect(delimiter, true, quote, true));
                }
            }
        }
        return candidates;
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
        Widths widths = new Widths();
        double plausible = 0;
        int cells = 0;
        for (TextRow row : Records.all(sample, dialect, 0)) {
            if (row.isBlank()) {
                continue;
            }
            widths.add(row.width());
            for (String cell : row.cells()) {
                plausible += Kind.plausibility(cell);
                cells++;
            }
        }
        int width = widths.usual();
        double pattern = widths.pattern(dialect);
        if (pattern == 0) {
            return new Scored(dialect, 0, Math.max(1, width));
        }
        return new Scored(dialect, prior * pattern * plausible / cells, width);
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int line = text.lastIndexOf('\n', SAMPLE);
        return text.substring(0, line < SAMPLE / 2 ? SAMPLE : line + 1);
    }
}
