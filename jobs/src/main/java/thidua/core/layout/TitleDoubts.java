package thidua.core.layout;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a title says by which the table below it is not what the units report of a year. */
final class TitleDoubts {
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "(?:(?:biểu|bảng|danh sách|tổng hợp|thống kê|báo cáo|kết quả|số liệu"
                            + "|tình hình|kế hoạch|đăng ký|dự kiến)(?!\\p{L})"
                            + "|đề nghị (?:xét |được )*(?:tặng|khen|công nhận)).*");

    /** How far what is proposed may stand behind the word that says so. */
    private static final String NEAR = ".{0,40}";

    private static final Pattern MODELS = Pattern.compile(NEAR + "mô hình.*");
    private static final Pattern AWARDS =
            Pattern.compile(NEAR + "(?:khen|tặng|danh hiệu|cờ thi đua).*");

    private static final Pattern PART_OF_YEAR =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:0?[369]|ba|sáu|chín) tháng(?! \\d)"
                            + "|quý (?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))");

    private static final Pattern WHOLE_YEAR = Pattern.compile("cả năm|(?:,|và|-) ?năm \\d{4}");

    /** A supplement that says that it is the whole is none. */
    private static final Pattern SUPPLEMENT =
            Pattern.compile("(?<!sửa đổi )(?<!\\p{L})bổ sung(?!.*(?:thay thế|đầy đủ|toàn bộ))");

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
                if (SUPPLEMENT.matcher(key).find()) {
                    doubts.add(finding(Rule.SUPPLEMENT, said));
                }
                if (PART_OF_YEAR.matcher(key).find() && !WHOLE_YEAR.matcher(key).find()) {
                    doubts.add(finding(Rule.PART_OF_YEAR, said));
                }
            }
        }
        return doubts;
    }

    /** The word by which what is in the table is planned, proposed or refused. */
    private static Optional<String> noResults(String key, FactTable table) {
        Optional<String> word = Proviso.ofTitle(key);
        Pattern behind = table == FactTable.MODELS ? MODELS : AWARDS;
        return word.filter(w -> behind.matcher(key.substring(key.indexOf(w))).matches());
    }

    private static Finding finding(Rule rule, Title.Labelled said, String... arguments) {
        return new Finding(rule, said.place(), Masked.shortened(said.name()), List.of(arguments));
    }
}
