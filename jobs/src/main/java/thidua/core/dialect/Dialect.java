package thidua.core.dialect;

/**
 * How cells are told apart.
 *
 * @param delimiter between two cells; 0 where a row is one cell
 * @param blankAfter whether a blank behind each delimiter belongs to it
 * @param quote around a cell that holds delimiters; 0 for none
 * @param backslash whether a quote in a quoted cell is escaped by a backslash, not doubled
 */
public record Dialect(char delimiter, boolean blankAfter, char quote, boolean backslash) {
    public static final char NONE = 0;

    /** One cell a row. */
    public static final Dialect SINGLE = new Dialect(NONE, false, '"', false);

    static Dialect of(char delimiter, char quote) {
        return new Dialect(delimiter, false, quote, false);
    }

    Dialect with(char other) {
        return new Dialect(other, false, quote, backslash);
    }

    boolean isDelimiter(char c) {
        return c == delimiter && c != NONE;
    }

    boolean isQuote(char c) {
        return c == quote && c != NONE;
    }

    /** For people: {@code delimiter ";", quote """, escape doubled}. */
    public String describe() {
        return "delimiter "
                + switch (delimiter) {
                    case NONE -> "none";
                    case '\t' -> "tab";
                    case ' ' -> "blank";
                    default -> delimiter + (blankAfter ? " + blank" : "");
                }
                + ", quote "
                + (quote == NONE ? "none" : String.valueOf(quote))
                + ", escape "
                + (backslash ? "backslash" : "doubled");
    }
}
