package thidua.edge.workbook.xlsx;

import thidua.core.sheet.Area;

/** Places in a sheet as text, {@code B7} and {@code B7:C9}. */
final class Reference {
    private static final int MOST_LETTERS = 4;
    private static final int MOST_DIGITS = 12;

    private Reference() {}

    /** The column of a place, from 1; 0 where none is named. */
    static int column(String place) {
        int column = 0;
        for (int i = 0; i < Math.min(place.length(), MOST_LETTERS); i++) {
            char letter = place.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column;
    }

    /** The row of a place, from 1; 0 where none is named. */
    static int row(String place) {
        int row = 0;
        for (int i = 0; i < Math.min(place.length(), MOST_DIGITS); i++) {
            char letter = place.charAt(i);
            if (letter >= '0' && letter <= '9' && row < 100_000_000) {
                row = row * 10 + letter - '0';
            }
        }
        return row;
    }

    /** An area by its corners; that of a place has one cell. */
    static Area area(String places) {
        String[] ends = places.split(":", -1);
        String last = ends[ends.length - 1];
        return new Area(row(ends[0]), column(ends[0]), row(last), column(last));
    }
}
