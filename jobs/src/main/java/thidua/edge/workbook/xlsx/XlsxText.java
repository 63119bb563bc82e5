package thidua.edge.workbook.xlsx;

import thidua.core.sheet.Cell;
import thidua.edge.workbook.Values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as such workbooks store them: a letter that markup cannot hold is written as {@code
 * _x000D_} (ECMA-376-1, 22.9.2.19, {@code ST_Xstring}).
 */
final class XlsxText {
    private static final String MARK = "_x";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static Cell cell(String stored) {
        return Values.text(stored.contains(MARK) ? read(stored) : stored);
    }

    /** White space and letters are read; controls and halves of letters stay as they stand. */
    private static String read(String stored) {
        return ESCAPED.matcher(stored)
                .replaceAll(
                        match -> {
                            int letter = Integer.parseInt(match.group(1), 16);
                            boolean isRead =
                                    letter == '\t'
                                            || letter == '\n'
                                            || letter == '\r'
                                            || (letter >= ' '
                                                    && letter < Character.MIN_SURROGATE
                                                    && !Character.isISOControl(letter));
                            return Matcher.quoteReplacement(
                                    isRead ? Character.toString(letter) : match.group());
                        });
    }
}
