package thidua.core.dialect;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a cell looks like. */
enum Kind {
    BLANK,
    NUMBER,
    DATE,
    TIME,
    LINK,
    CODE,
    TEXT;

    private static final int LONGEST = 120;

    /** What a letter or sign of a cell is; what may make it more than words is unusual. */
    private static final byte[] SEEN = new byte[0x250];

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte BLANKS = 4;
    private static final byte SIGN = 8;

    /** Signs of codes. */
    private static final byte OF_CODE = 16;

    private static final byte UNUSUAL = 32;

    /** The letters that only Vietnamese needs. */
    private static final char VIETNAMESE = '\u1EA0';

    private static final char OTHERS = '\u1F00';

    /** Below it all digits are those of ASCII. */
    private static final char OTHER_DIGITS = '\u0660';

    private static final Pattern NUMBERS =
            Pattern.compile("[-+(]?[$€£₫]? ?\\d[\\d.,\u00A0]*(?: ?\\d{3})*\\)? ?[%₫]?");
    private static final String OF_NUMBERS = "-+($€£₫ .,\u00A0)%";
    private static final Pattern DATES =
            Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern TIMES = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?");
    private static final Pattern LINKS =
            Pattern.compile("(?:https?|ftp)://\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    static {
        for (char c = 0; c < SEEN.length; c++) {
            SEEN[c] = Character.isLetter(c) ? LETTER : UNUSUAL;
        }
        Arrays.fill(SEEN, '0', '9' + 1, DIGIT);
        SEEN[' '] = BLANKS;
        for (char c : ",()%&+!?=".toCharArray()) {
            SEEN[c] = SIGN;
        }
        for (char c : "-/._#".toCharArray()) {
            SEEN[c] = OF_CODE;
        }
    }

    static Kind of(String cell) {
        if (cell.isBlank()) {
            return BLANK;
        }
        if (cell.length() > LONGEST) {
            return cell.startsWith("http") && cell.indexOf(' ') < 0 ? LINK : TEXT;
        }
        boolean digits = hasDigit(cell);
        if (digits && mayBeDate(cell) && DATES.matcher(cell).matches()) {
            return DATE;
        }
        if (digits
                && (areDigits(cell)
                        || (isOf(cell, OF_NUMBERS) && NUMBERS.matcher(cell).matches()))) {
            return NUMBER;
        }
        if (digits && cell.indexOf(':') > 0 && TIMES.matcher(cell).matches()) {
            return TIME;
        }
        return isLink(cell) ? LINK : digits && isCode(cell) ? CODE : TEXT;
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= '9' ? c >= '0' : c >= OTHER_DIGITS && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areDigits(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(String cell, String signs) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether its first number ends as that of a date does. */
    private static boolean mayBeDate(String cell) {
        for (int i = 0; i < Math.min(5, cell.length()); i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9') {
                return i > 0 && (c == '-' || c == '/' || c == '.');
            }
        }
        return false;
    }

    private static boolean isLink(String cell) {
        boolean maybe = cell.indexOf("://") >= 0 || cell.indexOf('@') >= 0;
        return maybe && LINKS.matcher(cell).matches();
    }

    private static boolean isCode(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!Character.isLetterOrDigit(c) && "-/._#".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    /** Whether it is a value that no heading would be. */
    boolean isTyped() {
        return this != BLANK && this != TEXT && this != CODE;
    }

    /**
     * How plausible the cell is, from 0 to 1: values and clean words are, remains of quotes and
     * delimiters are not.
     */
    static double plausibility(String cell) {
        Kind kind = of(cell);
        return switch (kind) {
            case BLANK -> cell.isEmpty() ? 0.8 : 0.5;
            case NUMBER, DATE, TIME, LINK -> 1;
            case CODE -> 0.95;
            case TEXT -> text(cell);
        };
    }

    /** As {@link #plausibility(String)}; most cells are told by one look at their letters. */
    static double plausibility(char[] text, int from, int to) {
        int seen = 0;
        for (int i = from; i < to && seen < UNUSUAL; i++) {
            char c = text[i];
            seen |= c < SEEN.length ? SEEN[c] : c >= VIETNAMESE && c < OTHERS ? LETTER : UNUSUAL;
        }
        boolean letters = (seen & LETTER) != 0;
        boolean date = (seen & DIGIT) != 0 && (letters ? mayBeDate(text, from, to) : seen != DIGIT);
        if (seen >= UNUSUAL || to - from > LONGEST || date) {
            return plausibility(new String(text, from, to - from));
        }
        if ((seen & ~BLANKS) == 0) {
            return from == to ? 0.8 : 0.5;
        }
        if (seen == DIGIT) {
            return 1;
        }
        boolean code = (seen & DIGIT) != 0 && (seen & (BLANKS | SIGN)) == 0;
        return code ? 0.95 : text[from] == ' ' ? 0.7 : 0.9;
    }

    /** As {@link #mayBeDate(String)}. */
    private static boolean mayBeDate(char[] text, int from, int to) {
        for (int i = from; i < Math.min(from + 5, to); i++) {
            char c = text[i];
            if (c < '0' || c > '9') {
                return i > from && (c == '-' || c == '/' || c == '.');
            }
        }
        return false;
    }

    private static double text(String cell) {
        char first = cell.charAt(0);
        char last = cell.charAt(cell.length() - 1);
        boolean wrapped = first == '"' || last == '"' || (first == '\'' && last == '\'');
        if (wrapped || isMixed(cell)) {
            return 0.1;
        }
        return first == ' ' ? 0.7 : 0.9;
    }

    /** Whether a delimiter or a quote that is none stands in it. */
    private static boolean isMixed(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\t' || c == ';' || c == '|') {
                return true;
            }
            if (c == '"' || c == '\\') {
                char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
                if (c == '"' ? next == ',' : next == '"' || next == '\'') {
                    return true;
                }
            }
        }
        return false;
    }
}
