package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a heading says that there are no results of a year below it: they were planned, proposed
 * or refused, are of another year, or are counted in hundreds. It is heard only where a part of the
 * heading begins with it: "Đề nghị khen thưởng", "Cá nhân (dự kiến)", but neither "theo đề nghị của
 * Công an tỉnh" nor "từ năm 2024 chuyển sang".
 *
 * @param word empty where nothing says so, whatever the year
 * @param years that a part of the heading begins or ends with
 */
record Proviso(String word, Set<Integer> years) {
    /** Longer texts are no headings. */
    private static final int LONGEST = 200;

    private static final Proviso NONE = new Proviso("", Set.of());

    private static final Pattern PART = Pattern.compile("[()\n;]| - ");

    /** What is planned, proposed or refused may stand before the word that says so. */
    private static final Pattern OF_WHAT =
            Pattern.compile(
                    "(?:(?:số lượng|số|danh sách|các|những|tập thể|cá nhân|hộ gia đình|trường hợp"
                            + "|mô hình(?: mới)?|khen thưởng)(?:[ ,]+|$))*+");

    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "(?:đề nghị(?! (?:ghi|các|đơn vị|gửi|liên hệ|xem|của|cho biết))|đề cử|dự kiến"
                            + "|(?:đề xuất|đăng ký)(?!,)|phấn đấu|kế hoạch(?! ?(?:số|\\d|công tác))"
                            + "|chỉ tiêu (?:được )?giao|chỉ tiêu kế hoạch|giao chỉ tiêu"
                            + "|cùng kỳ|kỳ trước|năm trước|năm ngoái"
                            + "|không đủ|không đạt|không được (?:tặng|khen|công nhận)"
                            + "|thu hồi (?:bằng|giấy|gk|bk|cờ|khen|danh hiệu|quyết định)"
                            + "|hủy bỏ|hồ sơ trình|(?:đang|chờ) (?:trình|xét|duyệt)"
                            + "|chưa (?:được |có )?(?:tặng|khen|quyết định|trao)"
                            + "|trình (?:duyệt|tặng|khen|công nhận)"
                            + "|(?:đvt ?:? ?)?(?:chục|trăm|nghìn|ngàn) (?:người|thành viên|hội viên"
                            + "|hộ|lượt))(?!\\p{L})");

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:^(?:năm )?|(?<!từ )(?<!với )(?<!trước )(?<!đến )(?<!sau )(?<!tổng kết"
                        + " )(?<!công tác )năm )((?:19|20)\\d{2})$|^năm ((?:19|20)\\d{2})(?!\\d)");

    Proviso {
        years = Set.copyOf(years);
    }

    static Proviso of(String text) {
        if (text.isBlank() || text.length() > LONGEST || isNote(text)) {
            return NONE;
        }
        Set<Integer> years = new TreeSet<>();
        String word = "";
        for (String part : PART.split(text)) {
            String key = VietnameseText.key(part);
            years.addAll(years(key));
            word = word.isEmpty() ? word(key) : word;
        }
        return word.isEmpty() && years.isEmpty() ? NONE : new Proviso(word, years);
    }

    /** What to write in a column of notes is no heading. */
    private static boolean isNote(String text) {
        return VietnameseText.plain(text).startsWith("ghi chu");
    }

    private static String word(String key) {
        Matcher what = OF_WHAT.matcher(key);
        Matcher word =
                NOT_DONE.matcher(key).region(what.lookingAt() ? what.end() : 0, key.length());
        return word.lookingAt() ? word.group() : "";
    }

    private static List<Integer> years(String key) {
        return YEAR.matcher(key)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(Integer::valueOf)
                .toList();
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

    /** The word against results of any year. */
    Optional<String> always() {
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
}
