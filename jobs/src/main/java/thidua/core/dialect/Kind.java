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
    private static final Pattern NUMBERS =
            Pattern.compile("[-+(]?[$€£₫]? ?\\d[\\d.,\u00A0]*(?: ?\\d{3})*\\)? ?[%₫]?");
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
        boolean digits = cell.chars().anyMatch(Character::isDigit);
        if (digits && DATES.matcher(cell).matches()) {
            return DATE;
        }
        if (digits && NUMBERS.matcher(cell).matches()) {
            return NUMBER;
        }
        if (digits && TIMES.matcher(cell).matches()) {
            return TIME;
        }
        return isLink(cell) ? LINK : digits && isCode(cell) ? CODE : TEXT;
    }

    private static boolean isLink(String cell) {
        boolean maybe = cell.indexOf("://") >= 0 || cell.indexOf('@') >= 0;
        return maybe && LINKS.matcher(cell).matches();
    }

    private static boolean isCode(String cell) {
        return cell.indexOf(' ') < 0
                && cell.chars().anyMatch(c -> c >= '0' && c <= '9')
                && cell.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-/._#".indexOf(c) >= 0);
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
        boolean mixed = cell.indexOf('\t') >= 0 || cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0;
        if (wrapped
                || mixed
                || cell.contains("\",")
                || cell.contains("\\\"")
                || cell.contains("\\'")) {
            return 0.1;
        }
        return first == ' ' ? 0.7 : 0.9;
    }
}
