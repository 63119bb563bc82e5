package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Random;

/** A look that spares the foldings their work must never spare it where there is some. */
class PlainLettersTest {
    private static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ0123456789"
                + "  -–,.;:()\"'“”\u00A0\t\n"
                + "\u0301\u0323\u031B\u200BðøßŁœ½²ªЖ中";

    private static boolean haveOnePlace(String text) {
        return PlainLetters.haveOnePlace(text.toCharArray(), text.length());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int letters = random.nextInt(3) == 0 ? LETTERS.length() : 89;
            text.append(LETTERS.charAt(random.nextInt(letters)));
        }
        return random.nextBoolean() ? text.toString() : text.toString().toUpperCase(Locale.ROOT);
    }

    @Test
    void what_is_left_alone_is_what_the_foldings_would_leave_alone() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String text = text(random);
            if (PlainLetters.isTidy(text)) {
                assertThat(Normalizer.normalize(text, Form.NFC)).isEqualTo(text);
                assertThat(text.replaceAll("[\\p{Cntrl}\\p{Z}\\u0085\\u200B]+", " ").strip())
                        .isEqualTo(text);
            }
            String lower = text.toLowerCase(Locale.ROOT);
            if (PlainLetters.isTidy(lower) && haveOnePlace(lower)) {
                assertThat(ToneMarks.place(lower)).isEqualTo(lower);
            }
            if (PlainLetters.isTidy(lower) && PlainLetters.areWords(lower)) {
                assertThat(lower).matches("[\\p{L}\\p{N} ]*");
                String apart = Normalizer.normalize(lower, Form.NFD);
                assertThat(PlainLetters.bare(lower))
                        .isEqualTo(apart.replaceAll("\\p{M}+", "").replace('đ', 'd'));
            }
        }
    }

    @Test
    void ordinary_words_are_known_at_a_look() {
        assertThat(PlainLetters.isTidy("Huyện Nam Trực, 12 tổ")).isTrue();
        assertThat(PlainLetters.areWords("huyện nam trực")).isTrue();
        assertThat(haveOnePlace("mô hình tự quản an ninh quốc gia")).isTrue();
        assertThat(haveOnePlace("hoà")).isFalse();
    }
}
