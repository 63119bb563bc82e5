package thidua.core.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a table look like, learnt from its rows of the right width. */
final class Profile {
    private static final int SAMPLE = 400;

    /** So large a part of a column must look alike to be called regular. */
    private static final double REGULAR = 0.8;

    private final List<Map<Kind, Integer>> kinds = new ArrayList<>();
    private final List<Map<String, Integer>> shapes = new ArrayList<>();
    private int rows;

    static Profile of(List<TextRow> body, int width) {
        Profile profile = new Profile();
        for (int i = 0; i < width; i++) {
            profile.kinds.add(new HashMap<>());
            profile.shapes.add(new HashMap<>());
        }
        for (TextRow row : body) {
            if (profile.rows == SAMPLE) {
                break;
            }
            if (row.width() == width) {
                profile.learn(row.cells());
            }
        }
        return profile;
    }

    private void learn(List<String> cells) {
        rows++;
        for (int i = 0; i < cells.size(); i++) {
            kinds.get(i).merge(Kind.of(cells.get(i)), 1, Integer::sum);
            shapes.get(i).merge(shape(cells.get(i)), 1, Integer::sum);
        }
    }

    int width() {
        return kinds.size();
    }

    /** Whether the filled cells of a column are values, at least two and nearly all. */
    boolean isTyped(int column) {
        int typed = 0;
        int filled = 0;
        for (Map.Entry<Kind, Integer> each : kinds.get(column).entrySet()) {
            filled += each.getKey() == Kind.BLANK ? 0 : each.getValue();
            typed += each.getKey().isTyped() ? each.getValue() : 0;
        }
        return typed > 0 && typed >= REGULAR * filled;
    }

    /** How well a cell stands in a column: the part of the column's cells of its kind. */
    private double fit(int column, String cell) {
        double kind = kinds.get(column).getOrDefault(Kind.of(cell), 0);
        double shape = shapes.get(column).getOrDefault(shape(cell), 0);
        return rows == 0 ? 0 : (kind + shape / 2) / rows;
    }

    /**
     * How well the cells stand in their columns when one of them is left out, for each of them: the
     * sum of those before it, and of those behind it one column to the left.
     */
    double[] fitsWithoutOne(List<String> cells) {
        double[] behind = new double[cells.size() + 1];
        for (int i = Math.min(width(), cells.size() - 1) - 1; i >= 0; i--) {
            behind[i] = behind[i + 1] + fit(i, cells.get(i + 1));
        }
        double[] fits = new double[cells.size()];
        double before = 0;
        for (int i = 0; i < cells.size(); i++) {
            fits[i] = before + behind[i];
            before += i < width() ? fit(i, cells.get(i)) : 0;
        }
        return fits;
    }

    /** Whether the values among the columns, at least one, stand where values are due. */
    boolean admits(List<String> cells) {
        int typed = 0;
        for (int i = 0; i < width(); i++) {
            if (isTyped(i)) {
                typed++;
                Kind kind = Kind.of(cells.get(i));
                if (kind != Kind.BLANK && !kinds.get(i).containsKey(kind)) {
                    return false;
                }
            }
        }
        return typed > 0;
    }

    /** Whether a cell has the shape that a regular column is made of. */
    boolean isShaped(int column, String cell) {
        return rows > 2 && shapes.get(column).getOrDefault(shape(cell), 0) >= shapeNeeded(cell);
    }

    /** Whether a column is regular enough for any cell to have its shape. */
    boolean hasShape(int column) {
        return rows > 2
                && shapes.get(column).values().stream()
                        .anyMatch(times -> times >= Math.max(2, rows * 0.25));
    }

    private double shapeNeeded(String cell) {
        return cell.length() > 40 ? Double.MAX_VALUE : Math.max(2, rows * 0.25);
    }

    /** Digits are 9, capitals A, small letters a, each run of letters one; signs stay. */
    static String shape(String cell) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < Math.min(cell.length(), 40); i++) {
            char c = cell.charAt(i);
            char sign =
                    Character.isDigit(c)
                            ? '9'
                            : Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c;
            boolean run =
                    sign == 'a' && !shape.isEmpty() && shape.charAt(shape.length() - 1) == 'a';
            if (!run) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }
}
