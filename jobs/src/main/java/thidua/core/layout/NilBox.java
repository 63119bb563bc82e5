package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The box above a table in which a unit says that it has nothing to report. Its label ends with a
 * colon; what is ticked stands behind that or in the next cell that is not blank.
 */
public final class NilBox {
    /** What templates write before the box, and what they offer to choose in it. */
    public static final String LABEL = "Không phát sinh";

    public static final String TICK = "không phát sinh";

    private static final int LONGEST = 200;

    private static final Pattern BOX =
            Pattern.compile("không phát sinh ?(?:\\([^)]*\\) ?)?: ?(.*)");

    private NilBox() {}

    /** Whether the row holds a box, ticked or not. */
    static boolean stands(Row row) {
        return row.cells().stream().anyMatch(c -> box(c).matches());
    }

    /** A "không" behind such a label may mean either, so it is no tick. */
    static boolean isTicked(Row row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            Matcher box = box(row.cell(column));
            if (box.matches()) {
                String behind = VietnameseText.key(String.valueOf(box.group(1)));
                return isTick(behind.isEmpty() ? next(row, column) : behind);
            }
        }
        return false;
    }

    /** Folded keys have no colon at their end. */
    private static Matcher box(Cell cell) {
        String shown = cell.shown().length() < LONGEST ? cell.shown() : "";
        return BOX.matcher(VietnameseText.tidy(shown).toLowerCase(Locale.ROOT));
    }

    private static String next(Row row, int column) {
        return row.cells().stream()
                .skip(column)
                .filter(c -> !c.isBlank())
                .findFirst()
                .map(c -> VietnameseText.key(c.shown()))
                .orElse("");
    }

    private static boolean isTick(String answer) {
        return answer.equals(TICK) || Line.YES_OR_NO.find(answer).orElse(false);
    }
}
