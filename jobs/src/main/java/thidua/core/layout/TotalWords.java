package thidua.core.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that stand in the words of a total or of a section. */
final class TotalWords {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

    private static final Pattern ROWS =
            Pattern.compile(
                    "[:(] ?(\\d{1,4})(?: (?:mô hình|người|cá nhân|tập thể|hộ(?: gia đình)?"
                            + "|đồng chí|trường hợp))? ?\\)?$");

    private static final String SOME = " (?:mới|cũ|duy trì|nhân|thanh|tự|được|xây)";

    private static final Pattern PART = Pattern.compile("\\d mô hình" + SOME);

    /** A number and what it is of; "03 mô hình mới" is of some of the models only. */
    private static final Pattern NUMBER_OF =
            Pattern.compile(
                    "(\\d[\\d.]*) (mô hình|điểm|tổ|thành viên|người)(?!" + SOME + "|\\p{L})");

    private static final Map<String, Column> COLUMNS =
            Map.of(
                    "mô hình", Column.MODEL_NAME,
                    "điểm", Column.SITES,
                    "tổ", Column.TEAMS,
                    "thành viên", Column.MEMBERS,
                    "người", Column.MEMBERS);

    private TotalWords() {}

    /**
     * How many rows a section says that it has.
     *
     * @param text its key
     */
    static OptionalLong rows(String text) {
        Matcher rows = ROWS.matcher(text);
        return rows.find() ? OptionalLong.of(number(rows.group(1))) : OptionalLong.empty();
    }

    /**
     * What the words of a total state of columns; what is stated twice is not told.
     *
     * @param words their key
     * @param subject of the table: its number is that of the rows, and the only one in the words
     */
    static Map<Column, Long> stated(String words, Column subject) {
        List<String> numbers = NUMBER.matcher(words).results().map(MatchResult::group).toList();
        boolean ofParts = numbers.size() > 1 && PART.matcher(words).find();
        if (!ofParts && numbers.stream().distinct().count() == 1) {
            return Map.of(subject, number(numbers.getFirst()));
        }
        Map<Column, Long> stated = new EnumMap<>(Column.class);
        Map<Column, Integer> times = new HashMap<>();
        for (MatchResult found : NUMBER_OF.matcher(words).results().toList()) {
            Column column = COLUMNS.get(found.group(2));
            if (column != null) {
                stated.put(column, number(found.group(1)));
                times.merge(column, 1, Integer::sum);
            }
        }
        stated.keySet().removeIf(column -> times.getOrDefault(column, 0) > 1);
        return stated;
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(".", ""));
    }
}
