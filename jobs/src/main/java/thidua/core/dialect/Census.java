package thidua.core.dialect;

/** What one look at all letters of a text tells of the dialects that it may be written in. */
final class Census {
    static final String DELIMITERS = ",;\t|^~§ ";

    private static final int KNOWN = '§' + 1;
    private static final byte OTHER = -1;

    /** The place of a sign among the delimiters; behind them the apostrophe and the backslash. */
    private static final byte[] SIGN = new byte[KNOWN];

    private static final byte APOSTROPHE = (byte) DELIMITERS.length();
    private static final byte BACKSLASH = (byte) (DELIMITERS.length() + 1);

    static {
        for (char c = 0; c < KNOWN; c++) {
            SIGN[c] = OTHER;
        }
        for (byte i = 0; i < DELIMITERS.length(); i++) {
            SIGN[DELIMITERS.charAt(i)] = i;
        }
        SIGN['\''] = APOSTROPHE;
        SIGN['\\'] = BACKSLASH;
    }

    private final int[] all = new int[DELIMITERS.length()];
    private final int[] blanks = new int[DELIMITERS.length()];
    private boolean apostrophe;
    private boolean escapedQuote;
    private boolean escapedApostrophe;

    Census(char[] letters) {
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < KNOWN && SIGN[c] != OTHER) {
                see(
                        SIGN[c],
                        i + 1 < letters.length ? letters[i + 1] : ' ',
                        i + 1 == letters.length);
            }
        }
    }

    private void see(byte sign, char next, boolean last) {
        if (sign < DELIMITERS.length()) {
            all[sign]++;
            blanks[sign] += next == ' ' || next == '\r' || next == '\n' ? 1 : 0;
        } else if (sign == APOSTROPHE) {
            apostrophe = true;
        } else if (!last) {
            escapedQuote |= next == '"';
            escapedApostrophe |= next == '\'';
        }
    }

    boolean has(int delimiter) {
        return all[delimiter] > 0;
    }

    boolean hasApostrophe() {
        return apostrophe;
    }

    /** Whether a quote stands behind a backslash somewhere. */
    boolean escapes(char quote) {
        return quote == '"' ? escapedQuote : escapedApostrophe;
    }

    /** Whether nearly every delimiter has a blank behind it; one here and there is of the cell. */
    boolean isFollowedByBlanks(int delimiter) {
        return blanks[delimiter] > 0.9 * all[delimiter];
    }
}
