package thidua.core.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell stands.
 *
 * @param sheet the name of the sheet; empty for delimited text
 * @param row from 1, as spreadsheets count; for delimited text the record's number
 * @param column from 1; 0 when the whole row is meant, and row 0 when the whole sheet is
 */
public record CellAddress(String sheet, int row, int column) {
    private static final Pattern A1 = Pattern.compile("([A-Z]{0,4})(\\d{0,9})");

    public static CellAddress wholeSheet(String sheet) {
        return new CellAddress(sheet, 0, 0);
    }

    /**
     * The address as a spreadsheet writes it: {@code D7}; {@code 7} for a row; empty for a sheet.
     */
    public String a1() {
        return letters(column) + (row == 0 ? "" : Integer.toString(row));
    }

    /**
     * The place that {@link #a1} wrote.
     *
     * @throws IllegalArgumentException when it wrote no such thing
     */
    public static CellAddress of(String sheet, String a1) {
        Matcher matcher = A1.matcher(a1);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no address: " + a1);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        String row = matcher.group(2);
        return new CellAddress(sheet, row.isEmpty() ? 0 : Integer.parseInt(row), column);
    }

    /** The letters of a column: 1 is {@code A}, 27 is {@code AA}, 0 is empty. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
