package thidua.edge.workbook.xlsx;

import thidua.edge.workbook.Limits;

/** A text that comes in pieces; most come in one, which is not copied. */
final class Pieces {
    private final Limits limits;
    private final StringBuilder more = new StringBuilder();
    private String only = "";

    Pieces(Limits limits) {
        this.limits = limits;
    }

    void clear() {
        only = "";
        more.setLength(0);
    }

    /**
     * Takes one more piece.
     *
     * @throws thidua.core.sheet.BrokenFile when there are more letters than a cell may have
     */
    void add(String piece) {
        if (only.isEmpty()) {
            only = piece;
        } else {
            more.append(more.isEmpty() ? only : "").append(piece);
        }
        Limits.check(Math.max(only.length(), more.length()), limits.cellLetters(), "cell-letters");
    }

    /** All of them. */
    String text() {
        return more.isEmpty() ? only : more.toString();
    }
}
