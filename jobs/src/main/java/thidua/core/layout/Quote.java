package thidua.core.layout;

import thidua.core.sheet.CellAddress;

/**
 * A cell that says something of a row.
 *
 * @param meaning the id of its column's meaning, {@code status}; {@link #HEADING} for the header of
 *     a column that counts a form of award, {@link #SECTION} for a row that heads a section, {@link
 *     #COUNT} for a count below a form of award
 * @param word what to call its column
 * @param text as it stands, tidied. Personal data below {@link Column#RECIPIENT}, unless masked
 * @param isMasked whether only first letters are left of a name, or nothing when it is erased
 */
public record Quote(String meaning, String word, CellAddress cell, String text, boolean isMasked) {
    public static final String HEADING = "heading";
    public static final String SECTION = "section";
    public static final String COUNT = "count";

    Quote(String meaning, String word, CellAddress cell, String text) {
        this(meaning, word, cell, text, false);
    }

    /** Whether its text may name a person. */
    public boolean isPersonal() {
        return meaning.equals(Column.RECIPIENT.id());
    }

    /** The same with no more of a name than its first letters. */
    public Quote masked() {
        return text.isEmpty() ? this : new Quote(meaning, word, cell, Masked.initials(text), true);
    }

    /** The same with nothing of a name. */
    public Quote erased() {
        return new Quote(meaning, word, cell, "", true);
    }

    /** A cell whose name is erased; nobody can read any more what stood around it. */
    public static Quote erased(CellAddress cell) {
        return new Quote(Column.RECIPIENT.id(), Column.RECIPIENT.word(), cell, "", true);
    }

    public boolean isErased() {
        return isMasked && text.isEmpty();
    }

    /** Without the text, which may name a person. */
    @Override
    public String toString() {
        return "Quote[" + meaning + " " + cell.a1() + "]";
    }
}
