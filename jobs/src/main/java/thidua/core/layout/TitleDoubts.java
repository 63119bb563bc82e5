package thidua.core.layout;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title says by which the table below it is not what the units report of a year. */
final class TitleDoubts {
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "(?:danh sách|biểu|bảng|tổng hợp|thống kê|báo cáo|số liệu|kết quả|kế hoạch"
                            + "|đăng ký|dự kiến|đề nghị)(?!\\p{L}).*");

    /** Results, whatever else the sentence names: what is planned for the next year, say. */
    private static final Pattern RESULTS =
            Pattern.compile("(?:(?:báo cáo|tổng hợp|biểu|bảng|số liệu) )?(?:kết quả|tình hình).*");

    private static final Pattern PROPOSED =
            Pattern.compile(
                    "(?<!theo )(?<!đã )(?:đề nghị|đề xuất|đề cử|dự kiến|đăng ký)(?: xét)?(?: được)?"
                            + "(?: (?:bộ công an|công an tỉnh|ubnd tỉnh|chủ tịch ubnd \\p{L}+))?"
                            + " (?<what>tặng|khen|danh hiệu|công nhận|xây dựng|nhân rộng|ra mắt"
                            + "|thành lập)"
                            + "|(?:không|chưa) đủ (?:điều kiện|tiêu chuẩn)"
                            + "|thu hồi (?:bằng khen|giấy khen|cờ|danh hiệu|quyết định)"
                            + "|chưa (?:được )?(?:tặng|khen)"
                            + "|^(?:(?:danh sách|biểu|bảng) )?kế hoạch(?! ?(?:số|\\d|công tác))");

    private static final Pattern OF_MODELS =
            Pattern.compile("công nhận|xây dựng|nhân rộng|ra mắt|thành lập");

    private static final Pattern PART_OF_YEAR =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:0?6|0?9|sáu|chín) tháng (?:đầu |cuối )?năm"
                            + "|quý (?:iv|i{1,3}|[1-4]) ?(?:năm|[/.-]|(?:19|20)\\d{2}))");

    private static final Pattern WHOLE_YEAR = Pattern.compile("cả năm|(?:,|và|-) ?năm \\d{4}");

    /** A supplement that says that it is the whole is none. */
    private static final Pattern SUPPLEMENT =
            Pattern.compile(
                    "(?:danh sách|biểu|bảng|báo cáo)(?: (?:các )?(?:mô hình|khen thưởng))? bổ sung"
                            + "(?!.*(?:thay thế|đầy đủ|toàn bộ)).*");

    private static final Pattern SUPPLEMENT_NAME = Pattern.compile("\\bbo sung\\b");

    private TitleDoubts() {}

    /** Whether the name of a file or sheet says that it adds to what was sent before. */
    static boolean isSupplement(String name) {
        return SUPPLEMENT_NAME.matcher(VietnameseText.plain(name)).find();
    }

    static List<Finding> of(Title title, FactTable table) {
        List<Finding> doubts = new ArrayList<>();
        for (Title.Labelled said : title.said()) {
            String key = VietnameseText.key(said.name());
            if (ANNOUNCES.matcher(key).matches()) {
                noResults(key, table)
                        .ifPresent(word -> doubts.add(finding(Rule.NO_RESULTS, said, word)));
                if (SUPPLEMENT.matcher(key).matches()) {
                    doubts.add(finding(Rule.SUPPLEMENT, said));
                }
                if (PART_OF_YEAR.matcher(key).find() && !WHOLE_YEAR.matcher(key).find()) {
                    doubts.add(finding(Rule.PART_OF_YEAR, said));
                }
            }
        }
        return doubts;
    }

    /** Whether a sentence of a title announces what was not done, or not given. */
    static boolean isOfNoResults(String sentence, FactTable table) {
        String key = VietnameseText.key(sentence);
        return ANNOUNCES.matcher(key).matches() && noResults(key, table).isPresent();
    }

    /** The words by which what is in the table is planned, proposed or refused. */
    private static Optional<String> noResults(String key, FactTable table) {
        boolean models = table == FactTable.MODELS;
        String subject = models ? "mô hình" : "";
        if (RESULTS.matcher(key).matches() || !key.contains(subject)) {
            return Optional.empty();
        }
        Matcher proposed = PROPOSED.matcher(key);
        while (proposed.find()) {
            String what = proposed.group("what");
            boolean ofModels = what == null || OF_MODELS.matcher(what).matches();
            boolean ofAwards = what == null || !ofModels || what.equals("công nhận");
            if (models ? ofModels : ofAwards) {
                return Optional.of(proposed.group());
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Rule rule, Title.Labelled said, String... arguments) {
        return new Finding(rule, said.place(), Masked.shortened(said.name()), List.of(arguments));
    }
}
