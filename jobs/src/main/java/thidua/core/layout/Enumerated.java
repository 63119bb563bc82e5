package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists within one cell: numbered, or a mark before each line. */
final class Enumerated {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern NUMBERED =
            Pattern.compile("(?s)(?:.*\n)?\\(?1 ?([.)/]) ?\\p{L}.*[\n;,. ]\\(?2 ?\\1 ?\\p{L}.*");
    private static final Pattern LETTERED =
            Pattern.compile("(?s)(?:.*\n)?\\(?a ?\\) ?\\p{L}.*[\n;,. ]\\(?b ?\\) ?\\p{L}.*");
    private static final Pattern MARKED = Pattern.compile("[-+*\u2022\u2013] ?\\p{L}.*");

    /** What stands before an item. */
    private static final Pattern MARK =
            Pattern.compile("^(?:\\d{1,2} ?[.)/]|[-+*\u2022\u2013]) ?(?=\\p{L})");

    /** A cell may hold megabytes; whether it is a list is seen long before their end. */
    private static final int LONGEST = 2_000;

    private Enumerated() {}

    /** As much of a text as is looked at. */
    static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The lines of a cell that say something, tidy. */
    static List<String> lines(String shown) {
        return BREAK.splitAsStream(shown)
                .map(VietnameseText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether the lines are several items: numbered from 1, or each with a mark before it. */
    static boolean isIn(List<String> lines) {
        boolean marked = lines.size() > 1;
        for (String line : lines) {
            marked &= MARKED.matcher(line).matches();
        }
        String text = String.join("\n", lines);
        return marked
                || (text.indexOf('2') > 0 && NUMBERED.matcher(text).matches())
                || (text.indexOf("b)") > 0 && LETTERED.matcher(text).matches());
    }

    /** The lines without the marks before them, one text. */
    static String withoutMarks(List<String> lines) {
        return lines.stream()
                .map(line -> MARK.matcher(line).replaceFirst(""))
                .collect(Collectors.joining("\n"));
    }
}
