package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;
import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges the cell that names who got an award. A row is one award, so it names one: neither nobody
 * nor several. Where a careful reader could take it for one, it is one.
 */
final class RecipientName {
    private static final Pattern NONE =
            Pattern.compile(
                    "x|tập thể|cá nhân|hộ|hộ gia đình|(?:không|ko|chưa)(?: (?:có|phát sinh|xác"
                        + " định|rõ))?(?: (?:ai|khen thưởng|tập thể|cá nhân|đơn vị|trường hợp|phát"
                        + " sinh|số liệu)(?:[ ,].*)?)?");

    private static final String NOUN =
            "(?:tập thể|cá nhân|đồng chí|đ[/.]?c|người|cán bộ|chiến sĩ|hội viên|đoàn viên|quần"
                    + " chúng|công dân|công an viên|trưởng thôn|học sinh|cháu|em|đơn vị"
                    + "|hộ(?: gia đình)?(?! liên gia)|gia đình)(?![\\p{L}\\p{M}])";
    private static final String MANY = "0*(?:[2-9]|[1-9]\\d{1,3})";
    private static final String WORD = "(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";

    /** "02 tổ" counts, "2 tổ" may be the second of a list. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:(?:gồm|tổng số|tổng cộng):? ?)?(?:"
                            + ("(?:" + MANY + " ?|" + WORD + " )" + NOUN)
                            + "|0[2-9] (?:tổ|đội|nhóm|câu lạc bộ|clb|thôn|xóm|khu|xã|phường|trường)"
                            + "(?: .*|$)).*");

    /** Who they are stands elsewhere: {@code (có danh sách kèm theo)}. */
    private static final Pattern LIST_ELSEWHERE =
            Pattern.compile("\\(?(?:(?:có|theo|xem) )?(?:bảng )?danh sách(?:[ )].*)?");

    private static final Pattern COUNTED_TWICE =
            Pattern.compile("\\d{1,4} ?" + NOUN + ".*(?:,|;|\\+|&| và )\\d{1,4} ?" + NOUN + ".*");
    private static final Pattern COUNTED_BEHIND =
            Pattern.compile(
                    "(?:tập thể|cá nhân|đồng chí|hộ|hộ gia đình) ?[:(=] ?" + MANY + "(?!\\d).*");
    private static final Pattern AND_MORE =
            Pattern.compile(
                    ".*(?:[ (]và |[ (]cùng (?:với )?|\\+|&)(?:\\d{1,4} ?|"
                            + WORD
                            + " )"
                            + NOUN
                            + ".*");
    private static final Pattern AND_OTHERS =
            Pattern.compile(
                    ".*[ (,;](?:\\d{1,4}|"
                            + WORD
                            + "|các|những|một số|nhiều|mấy) ?"
                            + NOUN
                            + " khác(?:[ (),.].*)?");

    private static final String ALL = "(?:các|những|một số|nhiều) ";
    private static final Pattern ALL_PERSONS =
            Pattern.compile(
                    ALL + "(?:đồng chí|đ[/.]?c|ông|bà|cá nhân|cán bộ|anh|chị)(?:[ :,(].*)?");
    private static final Pattern ALL_BODIES =
            Pattern.compile(ALL + "(?:tập thể|đơn vị)(?:[ :,(].*)?");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*(?:\\)|$)");
    private static final Pattern AND =
            Pattern.compile("\n|[;&+]|(?<![đĐ] ?)/|(?iu)(?<= )(?:và|cùng(?: với)?)(?= )");
    private static final Pattern AND_OR_COMMA = Pattern.compile(AND.pattern() + "|,| [-\u2013] ");
    private static final Pattern AND_COLLECTIVE = Pattern.compile("(?isu).* và tập thể .*");
    private static final int LIST = 3;
    private static final int HEAD = 3;

    /** Words that such texts begin with, as the patterns above that do not look behind them. */
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "x", "tập", "cá", "hộ", "không", "ko", "chưa", "gồm", "tổng", "hai", "ba",
                    "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "có", "theo", "xem", "bảng",
                    "danh", "các", "những", "một", "nhiều");

    private RecipientName() {}

    /**
     * @param text of the cell, tidy; not empty
     * @param key the same, folded
     * @param kind null when nothing says it
     */
    static void judge(Line line, String text, String key, @Nullable RecipientKind kind) {
        if (NoName.judgeDitto(line, Column.RECIPIENT, text)
                || NoName.judgeExample(line, Column.RECIPIENT, key)) {
            return;
        }
        boolean odd = NoName.beginsWith(BEGINNINGS, key);
        if (odd && (NONE.matcher(key).matches() || NoName.hasNoLetter(text))) {
            line.find(Rule.RECIPIENT_MISSING, Column.RECIPIENT);
        } else if ((odd && areSome(Enumerated.beginning(key), kind))
                || areSeveral(
                        Enumerated.beginning(line.cell(Column.RECIPIENT).shown()),
                        Enumerated.beginning(key),
                        kind)) {
            line.find(Rule.SEVERAL_RECIPIENTS, Column.RECIPIENT);
        }
    }

    private static boolean areSome(String key, @Nullable RecipientKind kind) {
        return COUNTED.matcher(key).matches()
                || LIST_ELSEWHERE.matcher(key).matches()
                || areAll(key, kind);
    }

    private static boolean areSeveral(String shown, String key, @Nullable RecipientKind kind) {
        if (isPlain(shown) && !mayJoin(key)) {
            return false;
        }
        List<String> lines = Enumerated.lines(shown);
        return isCounted(key)
                || Enumerated.isIn(lines)
                || areNamed(Enumerated.withoutMarks(lines), kind)
                || areCollectives(lines);
    }

    /** Whether it speaks of more than one without a number. */
    private static boolean areAll(String key, @Nullable RecipientKind kind) {
        return ALL_BODIES.matcher(key).matches()
                || (kind == RecipientKind.INDIVIDUAL && ALL_PERSONS.matcher(key).matches());
    }

    /** Most names are letters and blanks, perhaps with a number behind them. */
    private static boolean isPlain(String shown) {
        if (shown.isEmpty() || Character.isDigit(shown.charAt(0))) {
            return false;
        }
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c != ' ' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayJoin(String key) {
        return key.contains(" và ") || key.contains(" cùng ") || key.contains(" khác");
    }

    private static boolean isCounted(String key) {
        return COUNTED_TWICE.matcher(key).matches()
                || COUNTED_BEHIND.matcher(key).matches()
                || (!Persons.isHousehold(key) && AND_MORE.matcher(key).matches())
                || AND_OTHERS.matcher(key).matches();
    }

    private static boolean areNamed(String listed, @Nullable RecipientKind kind) {
        String text = BRACKETS.matcher(listed).replaceAll("");
        List<String> parts = parts(AND_OR_COMMA, text);
        if (parts.stream().filter(Persons::isHouseholdOf).count() > 1) {
            return true;
        }
        if (parts.isEmpty() || kind == RecipientKind.HOUSEHOLD || Persons.isHousehold(text)) {
            return false; // of one household there may be more than one name
        }
        long titled = parts.stream().filter(Persons::isTitled).count();
        boolean person = Persons.isPerson(parts.getFirst());
        if (titled > 1 && (person || kind != RecipientKind.COLLECTIVE)) {
            return true;
        }
        if (person && AND_COLLECTIVE.matcher(text).matches()) {
            return true;
        }
        return person
                && kind != RecipientKind.COLLECTIVE
                && (Persons.many(parts(AND, text), false) > 1
                        || Persons.many(parts, true) > 1
                        || Persons.many(parts, false) >= LIST);
    }

    private static List<String> parts(Pattern border, String text) {
        return border.splitAsStream(text)
                .map(VietnameseText::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether several lines begin as the names of like bodies do: {@code Công an xã …}. */
    private static boolean areCollectives(List<String> lines) {
        Set<List<String>> heads = new HashSet<>();
        for (String line : lines) {
            List<String> words = List.of(VietnameseText.key(line).split(" "));
            if (words.size() > HEAD && !heads.add(words.subList(0, HEAD))) {
                return true;
            }
        }
        return false;
    }
}
