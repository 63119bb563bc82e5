package thidua.core.dialect;

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
