package thidua.bench.textbook;

import org.springframework.batch.infrastructure.item.validator.ValidationException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;

/** What words of the sheets mean. */
final class Words {
    static final Map<String, String> STATUS =
            Map.of(
                    "mới xây dựng", "new",
                    "duy trì", "maintained",
                    "nhân rộng", "replicated",
                    "thanh loại", "ended");
    static final Map<String, String> EFFECT =
            Map.of("hiệu quả", "effective", "chưa đánh giá", "not-assessed");
    static final Map<String, String> RECOGNITION =
            Map.of(
                    "", "none",
                    "xã", "commune",
                    "huyện", "district",
                    "tỉnh", "province",
                    "bộ công an", "ministry");
    static final Map<String, String> KIND =
            Map.of(
                    "tập thể", "collective",
                    "cá nhân", "individual",
                    "hộ gia đình", "household");

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Words() {}

    static String code(Map<String, String> words, String text) {
        String code = words.get(text.toLowerCase(Locale.ROOT));
        if (code == null) {
            throw new ValidationException("unknown word: " + text);
        }
        return code;
    }

    static int count(String text) {
        try {
            return Integer.parseInt(text.replace(".", ""));
        } catch (NumberFormatException e) {
            throw new ValidationException("no number: " + text, e);
        }
    }

    static LocalDate date(String text) {
        try {
            return text.indexOf('/') > 0 ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ValidationException("no date: " + text, e);
        }
    }
}
