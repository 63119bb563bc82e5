package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

class VietnameseTextTest {
    private static final List<String> SAMPLES =
            List.of(
                    "Huyện Nam Trực",
                    "  “Camera ‘an ninh’ ” – xã\u00A0 Y ;",
                    "Kỷ niệm chương \"Bảo vệ an ninh Tổ quốc\".",
                    "HOÀN, hoặc QUÝ; giá thuỷ",
                    "...",
                    "-",
                    "",
                    "I. Bằng khen (2&3) :");

    @Test
    void composed_decomposed_and_half_composed_text_is_one_text() {
        String halfComposed = "huyê\u0323n Sa\u0301ch";
        assertThat(VietnameseText.tidy(halfComposed)).isEqualTo("huyện Sách");
        assertThat(VietnameseText.tidy(Normalizer.normalize("Tiếng Việt", Form.NFD)))
                .isEqualTo("Tiếng Việt");
    }

    @Test
    void no_break_spaces_tabs_and_line_breaks_are_one_blank() {
        assertThat(
                        VietnameseText.tidy(
                                "\uFEFF Tên gọi\r\n\t(Ông/Bà) \u00A0\u3000 chức\u200B danh "))
                .isEqualTo("Tên gọi (Ông/Bà) chức danh");
    }

    @Test
    void tidying_keeps_what_a_reader_sees() {
        assertThat(VietnameseText.tidy("Thuỷ – “Hoà”…")).isEqualTo("Thuỷ – “Hoà”…");
    }

    @Test
    void the_place_of_the_tone_mark_makes_no_difference() {
        assertThat(keys("hoà", "khoẻ", "thuỷ", "uý", "hoá", "toả", "Nguyễn Uý"))
                .containsExactlyElementsOf(
                        keys("hòa", "khỏe", "thủy", "úy", "hóa", "tỏa", "Nguyễn Úy"));
        assertThat(keys("hòan", "tóan", "hùynh", "hòai"))
                .containsExactly("hoàn", "toán", "huỳnh", "hoài");
    }

    @Test
    void the_u_of_qu_and_the_i_of_gi_carry_no_tone() {
        assertThat(keys("quý", "qúy", "quà", "qùa", "giá", "gía", "gìn giữ", "giờ"))
                .containsExactly("quý", "quý", "quà", "quà", "giá", "giá", "gìn giữ", "giờ");
    }

    @Test
    void hats_under_a_dot_and_closed_clusters_stay() {
        assertThat(keys("hoặc", "hoàng", "huỳnh", "chuyển", "khuỵu", "quyết", "thuế"))
                .containsExactly("hoặc", "hoàng", "huỳnh", "chuyển", "khuỵu", "quyết", "thuế");
    }

    @Test
    void documented_pairs_of_i_and_y_are_one_spelling_and_no_others() {
        assertThat(keys("Tỷ lệ", "Kỷ niệm", "Chiến sỹ"))
                .containsExactlyElementsOf(keys("Tỉ lệ", "Kỉ niệm", "Chiến sĩ"));
        assertThat(VietnameseText.key("Mỹ")).isNotEqualTo(VietnameseText.key("Mĩ"));
        assertThat(VietnameseText.key("kỹ sư")).isNotEqualTo(VietnameseText.key("kĩ sư"));
    }

    @Test
    void dashes_quotes_and_blanks_at_punctuation_make_no_difference() {
        assertThat(VietnameseText.key("Kỷ niệm chương “Bảo vệ ANTQ” – 2021 :"))
                .isEqualTo(VietnameseText.key("kỷ niệm chương \"bảo vệ antq\"-2021"));
        assertThat(VietnameseText.key("Tự quản , tự phòng")).isEqualTo("tự quản,tự phòng");
    }

    @Test
    void accents_make_a_difference_in_a_key_and_none_in_plain_text() {
        assertThat(VietnameseText.key("Trực Hưng")).isNotEqualTo(VietnameseText.key("Trực Hùng"));
        assertThat(VietnameseText.plain("Trực Hưng")).isEqualTo("truc hung");
        assertThat(VietnameseText.plain("Trực Hùng")).isEqualTo("truc hung");
    }

    @Test
    void a_file_name_and_a_name_are_plainly_the_same() {
        assertThat(VietnameseText.plain("nam-truc")).isEqualTo(VietnameseText.plain("Nam Trực"));
        assertThat(VietnameseText.plain("Đông_A")).isEqualTo("dong a");
        assertThat(VietnameseText.slug("Thành phố Nam Định")).isEqualTo("thanh-pho-nam-dinh");
    }

    @Test
    void capitals_fold_alike_in_a_turkish_locale() {
        assertThat(VietnameseText.key("HUYỆN GIAO THỦY IỈ")).isEqualTo("huyện giao thủy iỉ");
        assertThat(VietnameseText.plain("TRỰC NINH")).isEqualTo("truc ninh");
    }

    @Test
    void eth_typed_for_d_with_stroke_is_d_with_stroke() {
        assertThat(VietnameseText.key("Nam Ðịnh")).isEqualTo("nam định");
    }

    @Test
    void signs_that_stand_alone_stay_so_that_placeholders_can_be_told() {
        assertThat(keys("-", "–", "...", "…", "0")).containsExactly("-", "-", "...", "…", "0");
    }

    @Test
    void a_text_is_less_accented_when_accents_blanks_or_case_are_all_that_it_lacks() {
        assertThat(List.of("nam truc", "NamTruc", "Nam Trưc", "Nam Trực", "Nam-Trục"))
                .allMatch(text -> VietnameseText.isLessAccented(text, "Nam Trực"));
        assertThat(List.of("Nam Trúc", "Nám Truc", "nam tru", "nam trucs", "đam truc", ""))
                .noneMatch(text -> VietnameseText.isLessAccented(text, "Nam Trực"));
        assertThat(VietnameseText.isLessAccented("dong a", "Đông A")).isTrue();
        assertThat(VietnameseText.isLessAccented("Đông A", "Dong A")).isFalse();
    }

    @Test
    void folding_twice_is_folding_once() {
        assertThat(SAMPLES).allSatisfy(VietnameseTextTest::foldsOnce);
    }

    private static void foldsOnce(String text) {
        String tidy = VietnameseText.tidy(text);
        String key = VietnameseText.key(text);
        String plain = VietnameseText.plain(text);
        assertThat(VietnameseText.tidy(tidy)).isEqualTo(tidy);
        assertThat(VietnameseText.key(key)).isEqualTo(key);
        assertThat(VietnameseText.key(tidy)).isEqualTo(key);
        assertThat(VietnameseText.plain(plain)).isEqualTo(plain);
        assertThat(VietnameseText.plain(key)).isEqualTo(plain);
    }

    private static List<String> keys(String... texts) {
        return List.of(texts).stream().map(VietnameseText::key).toList();
    }
}
