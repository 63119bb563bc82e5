package thidua.core.sheet;

/**
 * Where a cell stands.
 *
 * @param sheet the name of the sheet; empty for delimited text
 * @param row from 1, as spreadsheets count; for delimited text the record's number
 * @param column from 1; 0 when the whole row is meant, and row 0 when the whole sheet is
 */
public record CellAddress(String sheet, int row, int column) {
    public static CellAddress wholeSheet(String sheet) {
        return new CellAddress(sheet, 0, 0);
    }

    /**
     * The address as a spreadsheet writes it: {@code D7}; {@code 7} for a row; empty for a sheet.
     */
    public String a1() {
        return letters(column) + (row == 0 ? "" : Integer.toString(row));
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
