package thidua.core.layout;

import thidua.core.sheet.Row;

/** Whether a row outside a table says enough to be one of its rows all the same. */
record Fullness(Headings headings, Setting setting) {
    /**
     * Names below a signature may stand in any column, so there the row's number must be there too.
     *
     * @param signed whether the row stands below a signature
     */
    boolean isFull(Row row, boolean signed) {
        Layout layout = headings.layout();
        boolean numbered =
                !headings.has(Column.ROW_NO) || !row.cell(headings.at(Column.ROW_NO)).isBlank();
        boolean counts =
                !layout.isCounted()
                        || headings.summed().stream().anyMatch(c -> !row.cell(c).isBlank());
        return layout.needed(setting, headings).stream()
                        .noneMatch(c -> headings.has(c) && row.cell(headings.at(c)).isBlank())
                && counts
                && (!signed || (numbered && said(row) > 2));
    }

    /** Whether the row is full, has a number and fills most columns: no title does. */
    boolean isNumbered(Row row) {
        return RowKind.isNumbered(row, headings)
                && said(row) * 2 > headings.known()
                && isFull(row, false);
    }

    private static long said(Row row) {
        return row.cells().stream().filter(c -> !c.isBlank()).count();
    }
}
