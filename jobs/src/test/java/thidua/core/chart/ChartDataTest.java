package thidua.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.text.Language;

import java.util.List;

class ChartDataTest {
    private static final Wording VI = Wording.in(Language.VI);

    @Test
    void bars_are_a_row_a_unit_and_a_column_a_year() {
        assertThat(data("new-models-by-unit", Editions.smallBase()))
                .isEqualTo(
                        new ChartData(
                                List.of("Đơn vị", "Năm 2021", "Năm 2020"),
                                List.of(
                                        List.of("Huyện Hải Hậu", "5", "3"),
                                        List.of("Huyện Ý Yên", "3", "1"))));
    }

    @Test
    void what_the_key_does_not_name_still_heads_its_column() {
        ChartData data = data("awards-by-form-and-recipient", Editions.complete());
        assertThat(data.headings()).containsExactly("Hình thức khen thưởng", "Tập thể", "Cá nhân");
        assertThat(data.rows().getFirst())
                .containsExactly("Cờ thi đua của UBND tỉnh", "2 tập thể", "");
    }

    @Test
    void a_line_is_a_row_a_year_with_the_sign_of_its_break() {
        ChartData data = data("province-trend", Editions.compared(Comparability.BREAK));
        assertThat(data.headings())
                .containsExactly("Năm", "Mô hình mới", "Trong đó được Bộ Công an ghi nhận");
        assertThat(data.rows().getFirst()).containsExactly("2016", "11", "0");
        assertThat(data.rows().getLast()).containsExactly("2021", "† 17", "† 2");
    }

    @Test
    void a_slope_is_a_row_a_unit_with_both_ranks() {
        ChartData data = data("rank-changes", Editions.smallBase());
        assertThat(data)
                .isEqualTo(
                        new ChartData(
                                List.of("Đơn vị", "Năm 2020", "Năm 2021", "Thay đổi"),
                                List.of(
                                        List.of("Huyện Hải Hậu", "1", "1", "giữ nguyên"),
                                        List.of("Huyện Ý Yên", "2", "2", "giữ nguyên"))));
    }

    @Test
    void every_row_of_every_chart_is_as_long_as_its_headings() {
        for (Edition edition : Editions.all().values()) {
            for (ChartSpec spec : Charts.draw(edition, VI)) {
                ChartData data = spec.data();
                assertThat(data.headings()).hasSizeGreaterThan(1).doesNotContain("");
                assertThat(data.rows())
                        .isNotEmpty()
                        .allSatisfy(
                                row -> {
                                    assertThat(row).hasSameSizeAs(data.headings());
                                    assertThat(row.getFirst()).isNotEmpty();
                                });
            }
        }
    }

    private static ChartData data(String id, Edition edition) {
        return Charts.draw(edition, VI).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow()
                .data();
    }
}
