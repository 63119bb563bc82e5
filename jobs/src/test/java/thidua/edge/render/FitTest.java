package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
    private static final Style STYLE = Style.regular(20);

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Fit.line("Huyện Ý Yên", 200, STYLE)).isEqualTo("Huyện Ý Yên");
        assertThat(Fit.lines("Huyện Ý Yên", 200, 2, STYLE)).containsExactly("Huyện Ý Yên");
    }

    @Test
    void what_is_too_long_ends_with_an_ellipsis_within_the_width() {
        String line = Fit.line("Huyện Ý Yên và các vùng phụ cận", 150, STYLE);
        assertThat(line).startsWith("Huyện Ý").endsWith("…");
        assertThat(Typeface.width(line, STYLE)).isLessThanOrEqualTo(150);
    }

    @Test
    void lines_break_between_words_and_a_number_stays_with_its_noun() {
        double width = Typeface.width("toàn tỉnh có 17 tổ", STYLE);
        assertThat(Fit.lines("toàn tỉnh có 17 tổ rất mới", width, 2, STYLE))
                .containsExactly("toàn tỉnh có 17 tổ", "rất mới");
        assertThat(Fit.lines("toàn tỉnh có 17 tổ rất mới", width - 1, 2, STYLE))
                .containsExactly("toàn tỉnh có", "17 tổ rất mới");
    }

    @Test
    void a_word_of_several_syllables_stays_whole() {
        String text = "Tạm tính, 128/129 đơn vị năm 2026 có 340 mô hình đang hoạt động và 29 mới";
        double width = Typeface.width("Tạm tính, 128/129 đơn vị năm 2026 có 340 mô hình", STYLE);
        assertThat(Fit.balanced(text, width, STYLE))
                .containsExactly(
                        "Tạm tính, 128/129 đơn vị năm 2026 có",
                        "340 mô hình đang hoạt động và 29 mới");
        double less = Typeface.width("năm 2026 số mô hình đang hoạt", STYLE);
        assertThat(Fit.lines("năm 2026 số mô hình đang hoạt động ra sao", less, 2, STYLE))
                .containsExactly("năm 2026 số mô hình", "đang hoạt động ra sao");
    }

    @Test
    void balanced_lines_leave_no_last_word_alone() {
        String text = "một hai ba bốn năm sáu bảy tám";
        double width = Typeface.width("một hai ba bốn năm sáu bảy", STYLE);
        assertThat(Fit.balanced(text, width, STYLE))
                .containsExactly("một hai ba bốn", "năm sáu bảy tám");
    }

    @Test
    void titles_break_after_a_pause_where_they_can() {
        String text = "Tạm tính: năm 2021 có 14 mô hình mới; nhiều nhất là Ý Yên";
        double width = Typeface.width(text, STYLE) * 0.8;
        assertThat(Fit.balanced(text, width, STYLE))
                .containsExactly("Tạm tính: năm 2021 có 14 mô hình mới;", "nhiều nhất là Ý Yên");
    }

    @Test
    void a_year_stays_with_its_word() {
        String text = "Chưa có số liệu của năm 2021 về mô hình";
        double width = Typeface.width("Chưa có số liệu của năm", STYLE);
        assertThat(Fit.lines(text, width, 2, STYLE))
                .containsExactly("Chưa có số liệu của", "năm 2021 về mô hình");
    }
}
