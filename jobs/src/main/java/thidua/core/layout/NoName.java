package thidua.core.layout;

import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands where a name belongs and is none: ditto marks, examples, figures, dots. */
final class NoName {
    private static final int LONGEST_DITTO = 24;
    private static final Pattern AROUND_DITTO = Pattern.compile("[\\s()\\-\u2013\u2014]+");
    private static final Pattern DITTO =
            Pattern.compile(
                    "[\"'`\u00B4\u2018-\u201F\u2032\u2033\u3003\uFF02]+|,,|//|n[./]t[.]?"
                            + "|[\"'\u201C\u201D]?(?iu:nt|(?:cũng|xem)?như(?:dòng|hàng|ô)?trên"
                            + "|(?:như|xem)(?:dòng|hàng|ô|số|mục|stt)\\d+)[.\"'\u201C\u201D]?");
    private static final List<String> REPEATS =
            List.of("nt", "n.", "n/", "n ", "như", "cũng", "xem");
    private static final Pattern EXAMPLE =
            Pattern.compile("ví dụ(?:[ :(\\-].*)?|vd(?:[:(].*)?|\\((?:ví dụ|vd)[):].*");

    private NoName() {}

    /** Whether a tidy text only repeats what stands above it. */
    static boolean isDitto(String text) {
        if (text.isEmpty() || text.length() > LONGEST_DITTO) {
            return false;
        }
        return (!Character.isLetter(text.charAt(0)) || mayRepeat(text))
                && DITTO.matcher(AROUND_DITTO.matcher(text).replaceAll("")).matches();
    }

    /** Few names begin as the words for a repetition do. */
    private static boolean mayRepeat(String text) {
        for (String word : REPEATS) {
            if (text.regionMatches(true, 0, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded text, a row's number perhaps, says that the row is an example. */
    static boolean isExample(String key) {
        return (key.startsWith("v") || key.startsWith("(v")) && EXAMPLE.matcher(key).matches();
    }

    /**
     * Whether a folded text begins with one of some words, or with no letter: nearly all names
     * begin otherwise, and need no closer look.
     */
    static boolean beginsWith(Set<String> words, String key) {
        int end = 0;
        while (end < key.length() && Character.isLetter(key.charAt(end))) {
            end++;
        }
        return end == 0 || words.contains(key.substring(0, end));
    }

    /** Whether a text has no letter at all. */
    static boolean hasNoLetter(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** Writes down that a cell repeats the one above it by a mark; whether it does. */
    static boolean judgeDitto(Line line, Column column, String text) {
        boolean ditto = isDitto(text);
        if (ditto) {
            line.find(Rule.DITTO, column, column.word());
        }
        return ditto;
    }

    /** Writes down that the row is an example, by its number or by its name; whether it is. */
    static boolean judgeExample(Line line, Column column, String key) {
        String number = line.cell(Column.ROW_NO).shown();
        if (mayBeExample(number) && isExample(VietnameseText.key(number))) {
            line.find(Rule.EXAMPLE_ROW, Column.ROW_NO);
            return true;
        }
        boolean example = isExample(key);
        if (example) {
            line.find(Rule.EXAMPLE_ROW, column);
        }
        return example;
    }

    /** Most rows have a number of digits. */
    private static boolean mayBeExample(String number) {
        return !number.isEmpty() && !Digits.are(number, 0, 1);
    }
}
