package thidua.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.text.Language;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

class WordingTest {
    private static final Wording VI = Wording.in(Language.VI);
    private static final Wording EN = Wording.in(Language.EN);

    @Test
    void numbers_and_dates_are_written_as_the_language_writes_them() {
        BigDecimal number = new BigDecimal("1234.5");
        LocalDate day = LocalDate.of(2022, 1, 20);
        assertThat(List.of(VI.number(number), VI.date(day)))
                .containsExactly("1.234,5", "20/01/2022");
        assertThat(List.of(EN.number(number), EN.date(day)))
                .containsExactly("1,234.5", "20 Jan 2022");
    }

    @Test
    void english_counts_one_in_the_singular() {
        assertThat(EN.count("models-new", BigDecimal.ONE)).isEqualTo("1 new model");
        assertThat(EN.count("models-new", BigDecimal.TWO)).isEqualTo("2 new models");
    }

    @Test
    void the_kind_of_a_unit_is_small_inside_a_sentence() {
        assertThat(VI.inSentence("Huyện Ý Yên")).isEqualTo("huyện Ý Yên");
        assertThat(VI.inSentence("Thành phố Nam Định")).isEqualTo("thành phố Nam Định");
        assertThat(VI.inSentence("Xãhội")).isEqualTo("Xãhội");
    }

    @Test
    void lists_end_with_and() {
        assertThat(VI.list(List.of("a", "b", "c"))).isEqualTo("a, b và c");
        assertThat(VI.list(List.of("a"))).isEqualTo("a");
        assertThat(VI.list(List.of())).isEmpty();
    }

    @Test
    void both_languages_have_the_same_keys_in_composed_letters_and_without_apostrophes() {
        ResourceBundle vi = bundle("vi");
        ResourceBundle en = bundle("en");
        assertThat(vi.keySet()).isEqualTo(en.keySet());
        assertThat(vi.keySet())
                .allSatisfy(
                        k -> {
                            assertThat(vi.getString(k) + en.getString(k)).doesNotContain("'");
                            assertThat(
                                            Normalizer.isNormalized(
                                                    vi.getString(k), Normalizer.Form.NFC))
                                    .isTrue();
                        });
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("thidua.charts", Locale.of(language));
    }
}
