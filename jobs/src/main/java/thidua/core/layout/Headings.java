package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A header row as understood: the layout it belongs to and the column of each meaning.
 *
 * @param columns from 1
 * @param twice headed columns whose meaning an earlier column has already
 * @param unknown headed columns that mean nothing to the layout
 */
public record Headings(
        Layout layout, Map<Column, Integer> columns, List<Integer> twice, List<Integer> unknown) {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** A header of ours has at least so many columns that we know. */
    private static final int FEWEST = 2;

    /** Longer texts are no header words, so they need not be folded to see it. */
    private static final int LONGEST = 80;

    private static final Map<Layout, Map<String, Column>> WORDS = new HashMap<>();
    private static final Set<String> ALL_WORDS = new HashSet<>();

    static {
        for (Layout layout : Layouts.ALL) {
            Map<String, Column> words = new HashMap<>();
            for (Column column : layout.columns()) {
                column.words().forEach(word -> words.put(VietnameseText.plain(word), column));
            }
            WORDS.put(layout, words);
            ALL_WORDS.addAll(words.keySet());
        }
    }

    /** The headings in a row, of the layout that knows most of them; empty for any other row. */
    public static Optional<Headings> of(Row row) {
        if (!mayBegin(row)) {
            return Optional.empty();
        }
        List<String> words = row.cells().stream().map(Headings::fold).toList();
        return Layouts.ALL.stream()
                .map(layout -> match(layout, words))
                .filter(h -> h.layout.claims(h.columns.keySet()) && h.columns.size() >= FEWEST)
                .max(Comparator.comparingInt(h -> h.columns.size()));
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The column's number, 0 when there is none. */
    public int at(Column column) {
        return columns.getOrDefault(column, 0);
    }

    /** Whether another row says the same, as headers repeated on each printed page do. */
    boolean isRepeatedBy(Headings other) {
        return layout == other.layout && columns.equals(other.columns);
    }

    /** Headers begin with a header word: one cell tells most other rows apart. */
    private static boolean mayBegin(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell instanceof Cell.Text text
                        && text.shown().length() <= LONGEST
                        && (ALL_WORDS.contains(fold(cell)) || isShort(row));
            }
        }
        return false;
    }

    /** The first column may have a header that we do not know; then the others decide. */
    private static boolean isShort(Row row) {
        return row.cells().stream()
                .allMatch(c -> c.isBlank() || (c instanceof Cell.Text && !hasDigit(c.shown())));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String fold(Cell cell) {
        if (!(cell instanceof Cell.Text) || cell.shown().length() > LONGEST * 3) {
            return "";
        }
        String bare = VietnameseText.plain(IN_BRACKETS.matcher(cell.shown()).replaceAll(" "));
        return bare.isEmpty() ? VietnameseText.plain(cell.shown()) : bare;
    }

    private static Headings match(Layout layout, List<String> words) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Integer> twice = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        Map<String, Column> known = WORDS.getOrDefault(layout, Map.of());
        for (int i = 0; i < words.size(); i++) {
            Column column = known.get(words.get(i));
            if (column == null) {
                (words.get(i).isEmpty() ? new ArrayList<Integer>() : unknown).add(i + 1);
            } else if (columns.putIfAbsent(column, i + 1) != null && column != Column.UNUSED) {
                twice.add(i + 1);
            }
        }
        return new Headings(layout, columns, twice, unknown);
    }
}
