package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Where the letters of a piece of text stand. Digits of a footnote are kept apart from those of a
 * number: 10 with a raised 1 is {@code 10¹}, never 101.
 */
public enum Raised {
    NONE(""),
    ABOVE("\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"),
    BELOW("\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089");

    /** The digits from 0 to 9 as they look there; none where they look as usual. */
    private final String digits;

    Raised(String digits) {
        this.digits = digits;
    }

    /**
     * @param said {@code superscript} or {@code subscript}; anything else is neither
     */
    public static Raised of(@Nullable String said) {
        return switch (said) {
            case "superscript" -> ABOVE;
            case "subscript" -> BELOW;
            case null, default -> NONE;
        };
    }

    /** The letters with digits of their own kind; in brackets they are no part of a number. */
    public String letters(String letters) {
        if (digits.isEmpty() || letters.indexOf('(') >= 0) {
            return letters;
        }
        StringBuilder raised = new StringBuilder(letters);
        for (int i = 0; i < raised.length(); i++) {
            char letter = raised.charAt(i);
            if (letter >= '0' && letter <= '9') {
                raised.setCharAt(i, digits.charAt(letter - '0'));
            }
        }
        return raised.toString();
    }
}
