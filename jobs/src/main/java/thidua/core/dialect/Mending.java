package thidua.core.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of another width than their table's that a reader would put right without a doubt: written
 * with another delimiter, with a delimiter too many beside an empty cell, or with one too few
 * between two cells that can be told by their shapes. Where there is a choice, the row stays as it
 * stands.
 */
final class Mending {
    private static final String OTHERS = ",;\t|";

    /** Signs that also stand in words: believed only where the cells then fit their columns. */
    private static final String WEAK = " :";

    /** With more cells too many nobody slipped: the row is padded, or of another table. */
    private static final int MOST_TOO_MANY = 50;

    /** A row put right, and what was wrong: an id for messages. */
    record Mended(List<String> cells, String what) {}

    private Mending() {}

    static Optional<Mended> mend(TextRow row, Dialect dialect, Profile profile) {
        int width = profile.width();
        if (row.width() == width || width < 2) {
            return Optional.empty();
        }
        Optional<Mended> other = otherDelimiter(row, dialect, profile);
        if (other.isPresent()) {
            return other;
        }
        if (row.width() > width) {
            return tooMany(row, profile);
        }
        return row.width() == width - 1 ? tooFew(row, profile) : Optional.empty();
    }

    private static Optional<Mended> otherDelimiter(TextRow row, Dialect dialect, Profile profile) {
        Optional<List<String>> strong = split(row, dialect, OTHERS, profile.width());
        return strong.or(
                        () ->
                                split(row, dialect, WEAK, profile.width())
                                        .filter(cells -> profile.admits(cells)))
                .map(cells -> new Mended(cells, "other-delimiter"));
    }

    /** The row cut by another delimiter, where that gives exactly the width. */
    static Optional<List<String>> split(TextRow row, Dialect dialect, String others, int width) {
        for (char each : others.toCharArray()) {
            if (each == dialect.delimiter() || row.raw().indexOf(each) < 0 || width < 3) {
                continue;
            }
            Scan scan = Scan.of(row.raw().toCharArray(), 0, dialect.with(each));
            boolean whole = scan.sound() && scan.end() == row.raw().length();
            if (whole && scan.cells().size() == width) {
                return Optional.of(scan.cells());
            }
        }
        return Optional.empty();
    }

    /** The row cut by another strong delimiter. */
    static Optional<List<String>> split(TextRow row, Dialect dialect, int width) {
        return split(row, dialect, OTHERS, width);
    }

    /** A header whose words are parted by blanks, as many as the row below has cells. */
    static boolean isHeaderInBlanks(TextRow row, TextRow below, Dialect dialect, int width) {
        return below.width() == width
                && !Shape.isWords(below)
                && split(row, dialect, " ", width).isPresent();
    }

    private static Optional<Mended> tooMany(TextRow row, Profile profile) {
        if (row.width() - profile.width() > MOST_TOO_MANY) {
            List<String> cells = row.cells().subList(0, profile.width());
            return row.cells().stream().skip(profile.width()).allMatch(String::isBlank)
                    ? Optional.of(new Mended(List.copyOf(cells), "delimiter-too-many"))
                    : Optional.empty();
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() > profile.width()) {
            double[] fits = profile.fitsWithoutOne(cells);
            int best = -1;
            for (int i = cells.size() - 1; i >= 0; i--) {
                boolean better = best < 0 || fits[i] > fits[best] + 1e-9;
                best = cells.get(i).isBlank() && better ? i : best;
            }
            if (best < 0) {
                return Optional.empty();
            }
            cells.remove(best);
        }
        return Optional.of(new Mended(cells, "delimiter-too-many"));
    }

    private static Optional<Mended> tooFew(TextRow row, Profile profile) {
        Set<List<String>> found = new HashSet<>();
        for (int i = 0; i < row.width(); i++) {
            String cell = row.cells().get(i);
            if (!profile.hasShape(i) || !profile.hasShape(i + 1)) {
                continue;
            }
            for (int at = 1; at < Math.min(cell.length(), 80); at++) {
                String left = cell.substring(0, at);
                String right = cell.substring(at);
                if (profile.isShaped(i, left) && profile.isShaped(i + 1, right)) {
                    List<String> cells = new ArrayList<>(row.cells());
                    cells.set(i, left);
                    cells.add(i + 1, right);
                    found.add(cells);
                }
            }
        }
        return found.size() == 1
                ? Optional.of(new Mended(found.iterator().next(), "delimiter-too-few"))
                : Optional.empty();
    }
}
