package thidua.core.layout;

import thidua.core.finding.Rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges the cell that names a model. A row is one model, so it names one: neither none nor
 * several. Numbers are in many names: {@code Mô hình 3 không}, {@code Camera an ninh 24/7}.
 */
final class ModelName {
    private static final Pattern NONE =
            Pattern.compile(
                    "x|mô hình|(?:không|ko|chưa)(?: (?:có|phát sinh|xây dựng|thành lập)(?: gì)?)?"
                            + "(?: (?:mô hình|số liệu|trường hợp)(?:[ ,(].*)?)?"
                            + "|(?:không|chưa|đang) (?:triển khai|thực hiện|xây dựng|cập nhật"
                            + "|tổng hợp|rà soát)"
                            + "|trong (?:năm|kỳ) (?:không|chưa) (?:có|phát sinh|xây dựng)(?: mô"
                            + " hình(?: .*)?)?");

    /** Figures to compare with, which stand among the rows of some tables. */
    private static final Pattern COMPARISON =
            Pattern.compile(
                    "(?:so (?:với )?)?cùng kỳ(?: (?:năm"
                        + " )?(?:trước|ngoái|\\d{4}))?(?:\\(.*\\))?|(?:(?:thực hiện|kết quả|số"
                        + " liệu) )?năm (?:trước|\\d{4})(?: so với .*)?|kỳ trước|lũy kế(?:"
                        + " .*)?|(?:chỉ tiêu|kế hoạch|ct|kh)(?: (?:được |tỉnh |huyện |cấp trên"
                        + " )?giao)?(?: (?:cả )?năm(?: \\d{4})?)?|tỷ lệ(?: ?\\(?%\\)?| đạt| hoàn"
                        + " thành)*|(?:tăng|giảm|tăng[,/]giảm|tăng\\(\\+\\)[,/]giảm\\(-\\)|chênh"
                        + " lệch|so sánh)(?: so với .*)?");

    private static final String MANY =
            "(?:0*(?:[2-9]|[1-9]\\d{1,3}) ?|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )";
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:(?:gồm|có|tổng số|tổng) )?"
                            + MANY
                            + "(?:mô hình|mh)(?:[ (:,-].*)?"
                            + "|(?:số )?mô hình[:(=]"
                            + MANY
                            + "\\)?");
    private static final Pattern COUNTED_BEHIND =
            Pattern.compile(".*[(:,;-](?:gồm |có |với |tổng số )?" + MANY + "mô hình(?:[ ,;)].*)?");

    /** Words that what no model is called begins with, as the patterns above do. */
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "x", "mô", "không", "ko", "chưa", "đang", "trong", "so", "cùng", "thực", "kết",
                    "số", "năm", "kỳ", "lũy", "chỉ", "kế", "ct", "kh", "tỷ", "tăng", "giảm",
                    "chênh", "gồm", "có", "tổng", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín",
                    "mười");

    private ModelName() {}

    /**
     * @param text of the cell, tidy; not empty
     * @param key the same, folded
     */
    static void judge(Line line, String text, String key) {
        if (NoName.judgeDitto(line, Column.MODEL_NAME, text)
                || NoName.judgeExample(line, Column.MODEL_NAME, key)) {
            return;
        }
        boolean mayBeNone = NoName.beginsWith(BEGINNINGS, key);
        if (mayBeNone && namesNone(text, key)) {
            line.find(Rule.NOT_A_MODEL, Column.MODEL_NAME);
        } else if ((mayBeNone && COUNTED.matcher(key).matches())
                || areSeveral(
                        Enumerated.beginning(line.cell(Column.MODEL_NAME).shown()),
                        Enumerated.beginning(key))) {
            line.find(Rule.SEVERAL_MODELS, Column.MODEL_NAME);
        }
    }

    private static boolean namesNone(String text, String key) {
        return isFigure(text) || NONE.matcher(key).matches() || COMPARISON.matcher(key).matches();
    }

    /** A bare number or signs alone; {@code 1+1} may be a name. */
    private static boolean isFigure(String text) {
        if (Character.isLetter(text.charAt(0)) || !NoName.hasNoLetter(text)) {
            return false;
        }
        int digits = Digits.count(text, 0);
        return digits == text.length() || text.chars().noneMatch(Character::isDigit);
    }

    private static boolean areSeveral(String shown, String key) {
        boolean lines = shown.indexOf('\n') >= 0 || shown.indexOf('\r') >= 0;
        if (!lines && shown.indexOf(')') < 0 && shown.chars().noneMatch(Character::isDigit)) {
            return false; // as nearly all names
        }
        List<String> said = Enumerated.lines(shown);
        return Enumerated.isIn(said) || COUNTED_BEHIND.matcher(key).matches();
    }
}
