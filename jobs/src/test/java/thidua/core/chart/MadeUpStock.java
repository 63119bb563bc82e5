package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.chart.MadeUpEdition.Line;

/** The active models of a made-up unit, from its new ones: whole and without contradiction. */
final class MadeUpStock {
    private MadeUpStock() {}

    static @Nullable Integer active(Line line) {
        Integer ended = ended(line);
        return line.models() == null || ended == null
                ? null
                : Integer.valueOf(opening(line) + line.models() - ended);
    }

    static @Nullable Integer activeBefore(Line line) {
        return line.modelsBefore() == null ? null : Integer.valueOf(opening(line));
    }

    static @Nullable Integer ended(Line line) {
        return line.models() == null
                ? null
                : Integer.valueOf(opening(line) > 0 && digit(line) % 3 == 0 ? 1 : 0);
    }

    static @Nullable Integer replicated(Line line) {
        return line.models() == null ? null : Integer.valueOf(opening(line) > 2 ? 1 : 0);
    }

    static @Nullable Integer maintained(Line line) {
        Integer active = active(line);
        Integer replicated = replicated(line);
        return active == null || line.models() == null || replicated == null
                ? null
                : Integer.valueOf(active - line.models() - replicated);
    }

    static @Nullable Integer unknown(Line line) {
        return null;
    }

    private static int opening(Line line) {
        return line.modelsBefore() == null ? 0 : 2 * line.modelsBefore();
    }

    private static int digit(Line line) {
        return line.code().charAt(line.code().length() - 1) - '0';
    }
}
