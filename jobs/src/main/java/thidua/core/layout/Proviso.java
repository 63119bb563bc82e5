package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a heading says that there are no results of a year below it: they were planned, proposed
 * or refused, are of another year, or are counted in hundreds.
 *
 * @param word empty where nothing says so, whatever the year
 * @param years that the heading names
 */
record Proviso(String word, Set<Integer> years) {
    /** Longer texts are no headings. */
    private static final int LONGEST = 200;

    private static final Proviso NONE = new Proviso("", Set.of());

    private static final String GIVEN = "(?:tặng|khen|công nhận|ghi nhận|quyết định|trao)";

    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "(?<!\\p{L})(?:đề nghị|đề xuất|đề cử|dự kiến|phấn đấu|chỉ tiêu giao"
                            + "|giao chỉ tiêu|cùng kỳ|kỳ trước|năm trước|năm ngoái|không đủ"
                            + "|không đạt|không được|thu hồi|hủy bỏ|(?<!số )đăng ký"
                            + "|(?<!thực hiện )(?<!theo )(?<!với )kế hoạch(?! ?(?:số|\\d))"
                            + "|(?:đang|hồ sơ|chờ) trình)(?!\\p{L})"
                            + "|(?<!\\p{L})chưa (?:được |có )?(?:tặng|khen|quyết định|trao)"
                            + "|(?<!\\p{L})(?:trình|xét|chờ) (?:duyệt|"
                            + GIVEN
                            + ")"
                            + "|\\((?:đvt ?:? ?)?(?:trăm|nghìn|ngàn|triệu)[^)]*\\)");

    private static final Pattern YEAR = Pattern.compile("(?:năm |^)((?:19|20)\\d{2})(?!\\d)");

    /** Words for what the results of a year are compared with; a title may well name it. */
    private static final Set<String> COMPARED =
            Set.of("cùng kỳ", "kỳ trước", "năm trước", "năm ngoái");

    Proviso {
        years = Set.copyOf(years);
    }

    static Proviso of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return NONE;
        }
        String key = VietnameseText.key(text);
        Matcher word = NOT_DONE.matcher(key);
        Set<Integer> years = new TreeSet<>();
        YEAR.matcher(key).results().forEach(m -> years.add(Integer.valueOf(m.group(1))));
        String found = word.find() ? word.group() : "";
        return found.isEmpty() && years.isEmpty() ? NONE : new Proviso(found, years);
    }

    /** The word against results of a year, or the other year; nothing where they may be below. */
    Optional<String> against(int year) {
        if (!word.isEmpty()) {
            return always();
        }
        return years.isEmpty() || years.contains(year)
                ? Optional.empty()
                : years.stream().sorted().findFirst().map(other -> "năm " + other);
    }

    /** The word in a title by which its table holds no results. */
    static Optional<String> ofTitle(String sentence) {
        return of(sentence).always().filter(word -> !COMPARED.contains(word));
    }

    /** The word against results of any year. */
    Optional<String> always() {
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
}
