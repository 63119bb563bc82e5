package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names of persons by what stands before them, or by the family name that they begin with.
 */
final class Persons {
    /** Family names that begin few names of places. */
    private static final Set<String> FAMILIES =
            Set.of(
                    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng",
                    "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "phùng", "trương",
                    "tạ", "lưu", "vương", "tống", "kiều", "đào");

    private static final String TITLE =
            "(?iu:ông|bà|đồng chí|đ ?/ ?c|đ\\.c|đc|anh|chị|em|cháu|cụ)[.:]? ?";

    /** Titles that are the beginnings of places' names are none. */
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?!(?iu:bà (?:triệu|rịa)|anh sơn)(?![\\p{L}\\p{M}]))" + TITLE + "\\p{Lu}.*");

    /** What may stand before a name, and before a body as well: {@code Đại úy Công an xã}. */
    private static final Pattern RANK =
            Pattern.compile(
                    "^(?iu:(?:đại|thượng|trung|thiếu) (?:tá|úy|uý)|(?:thượng|trung|hạ) (?:sĩ|sỹ))"
                            + " ");

    private static final Pattern HOUSEHOLD =
            Pattern.compile("(?iu:(?:các )?(?:hộ(?: gia đình)?|gia đình|vợ chồng))(?:[ :].*|$)");
    private static final Pattern HOUSEHOLD_OF =
            Pattern.compile("(?iu:hộ(?: gia đình)?|gia đình|vợ chồng) (?:" + TITLE + ")?\\p{Lu}.*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){1,5}");
    private static final Pattern LONG_NAME = Pattern.compile("[^ ]+(?: [^ ]+){2,}");
    private static final Pattern MIDDLE = Pattern.compile(".* (?iu:văn|thị) \\p{Lu}.*");
    private static final Pattern UNFINISHED = Pattern.compile(".* (?iu:văn|thị)");
    private static final Pattern ROLE = Pattern.compile("(?: [-\u2013] |:).*");

    private Persons() {}

    /** Whether a title stands before a name: {@code bà Lê Thị Mẫu}. */
    static boolean isTitled(String text) {
        if (TITLED.matcher(text).matches()) {
            return true;
        }
        String ranked = RANK.matcher(text).replaceFirst("");
        return ranked.length() < text.length() && isNamed(ranked);
    }

    /** Whether a text names a household, or begins to. */
    static boolean isHousehold(String text) {
        return HOUSEHOLD.matcher(text).matches();
    }

    /** Whether a text names one household: {@code gia đình ông Trần Văn Mẫu}. */
    static boolean isHouseholdOf(String text) {
        return HOUSEHOLD_OF.matcher(text).matches();
    }

    /** Whether a text is a person's name, with or without a title; a role may follow it. */
    static boolean isPerson(String text) {
        return isTitled(text) || isNamed(text);
    }

    private static boolean isNamed(String text) {
        String name = ROLE.matcher(text).replaceFirst("");
        int comma = name.indexOf(',');
        if (comma > 0 && LONG_NAME.matcher(name.substring(0, comma)).matches()) {
            name = name.substring(0, comma);
        }
        int blank = name.indexOf(' ');
        return blank > 0
                && FAMILIES.contains(VietnameseText.key(name.substring(0, blank)))
                && NAME.matcher(name).matches()
                && !UNFINISHED.matcher(name).matches();
    }

    /** How many of some texts are; a middle name tells a person from a street most surely. */
    static long many(List<String> texts, boolean surely) {
        return texts.stream()
                .filter(Persons::isPerson)
                .filter(text -> !surely || MIDDLE.matcher(text).matches() || isTitled(text))
                .count();
    }
}
