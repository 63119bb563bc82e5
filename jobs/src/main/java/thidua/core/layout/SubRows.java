package thidua.core.layout;

import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a list that divide the row above them, where that one was counted itself: {@code 1.1}
 * below {@code 1}, {@code a} below {@code 1}, {@code 1} below {@code I}, a dash before the name.
 * What heads a section is no row, so the rows below it divide none.
 */
final class SubRows {
    private static final Set<String> DASHES = Set.of("-", "+", "*", "\u2013", "\u2022");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}(?:[.,-]\\d{1,3})*)[.,)]?");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})*)[.,)]? \\p{L}.*");
    private static final Pattern SMALL = Pattern.compile("[a-hđ][.)]?");
    private static final Pattern LARGE = Pattern.compile("(?:[IVX]+|[A-HĐ])[.)]?");
    private static final Pattern DASHED = Pattern.compile("[-+*\u2013\u2022] ?\\p{L}.*");

    /**
     * How a row is numbered.
     *
     * @param number empty when it has none
     * @param dashed whether a dash stands before its name, or for its number
     */
    private record Ordinal(String number, boolean dashed) {
        boolean isDigits() {
            return !number.isEmpty() && Digits.are(number, 0, 1);
        }
    }

    private static final Ordinal NONE = new Ordinal("", false);

    private int above;
    private Ordinal ofAbove = NONE;
    private int asked;

    /** What the rows say of their recipients: one of another kind divides none. */
    private Cell kindAbove = Cell.BLANK;

    private Cell kindAsked = Cell.BLANK;
    private Ordinal ofAsked = NONE;
    private int divided;

    /** Writes down that a row divides the last one that was counted. */
    void judge(Line line) {
        if (line.headings().layout().isCounted()) {
            return;
        }
        Column subject = line.headings().layout().subject();
        asked = line.number();
        ofAsked = ordinal(line, subject);
        kindAsked = line.cell(Column.RECIPIENT_KIND);
        if (above > 0 && divides() && isOfKindAbove()) {
            divided = asked;
            boolean numbered = !line.cell(Column.ROW_NO).isBlank();
            String parent = Integer.toString(above);
            line.find(Rule.SUB_ROW, numbered ? Column.ROW_NO : subject, parent);
        }
    }

    /** The row judged last was counted; rows below may divide it. */
    void counted() {
        above = asked;
        ofAbove = ofAsked;
        kindAbove = kindAsked;
        divided = 0;
    }

    /** A row was not counted, so that none divides it; others may still divide the one above. */
    void refused(Row row) {
        if (row.number() != divided) {
            begin();
        }
    }

    /** Rows to come divide none that was taken before: another section begins, say. */
    void begin() {
        above = 0;
    }

    private boolean isOfKindAbove() {
        return kindAsked.isBlank()
                || VietnameseText.key(kindAsked.shown())
                        .equals(VietnameseText.key(kindAbove.shown()));
    }

    private boolean divides() {
        String number = ofAsked.number;
        if (number.isEmpty()) {
            return ofAsked.dashed && !ofAbove.dashed;
        }
        if (ofAbove.isDigits()) {
            return ofAsked.isDigits()
                    ? number.indexOf('.') > 0 && number.startsWith(ofAbove.number + ".")
                    : SMALL.matcher(number).matches();
        }
        return LARGE.matcher(ofAbove.number).matches()
                && (ofAsked.isDigits()
                        ? divided > 0 || number.equals("1") || number.equals("1.1")
                        : SMALL.matcher(number).matches());
    }

    /** The row's number stands in a column of its own, or before the name. */
    private static Ordinal ordinal(Line line, Column subject) {
        String own = line.cell(Column.ROW_NO).shown();
        if (!own.isEmpty() && Digits.are(own, 0, own.length())) {
            return new Ordinal(own, isDashed(line.cell(subject).shown())); // as nearly always
        }
        own = VietnameseText.tidy(own);
        String name = VietnameseText.tidy(line.cell(subject).shown());
        boolean dash = DASHES.contains(own);
        if (own.isEmpty() || dash) {
            Matcher number = BEFORE_NAME.matcher(name);
            return !dash && number.matches()
                    ? new Ordinal(plain(number), false)
                    : new Ordinal("", dash || isDashed(name));
        }
        Matcher number = NUMBER.matcher(own);
        return new Ordinal(number.matches() ? plain(number) : own, isDashed(name));
    }

    private static boolean isDashed(String name) {
        return !name.isEmpty()
                && !Character.isLetter(name.charAt(0))
                && DASHED.matcher(VietnameseText.tidy(name)).matches();
    }

    private static String plain(Matcher number) {
        return String.valueOf(number.group(1)).replace(',', '.').replace('-', '.');
    }
}
