package thidua.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.Comparator;

class UnitsSmallMultiplesTest {
    private static final Wording VI = Wording.in(Language.VI);

    @Test
    void a_panel_a_unit_the_largest_first_on_one_scale() {
        ChartSpec spec = spec(Editions.complete());
        Multiples plot = (Multiples) spec.plot();
        assertThat(plot.panels())
                .hasSize(10)
                .isSortedAccordingTo(
                        Comparator.comparing((Trend.Panel panel) -> last(panel)).reversed());
        assertThat(spec.notes().getFirst())
                .isEqualTo(
                        "Các ô dùng chung một thang đo từ 0 đến "
                                + last(plot.panels().getFirst())
                                + "; số ghi ở năm đầu và năm cuối.");
        assertThat(spec.title())
                .isEqualTo(
                        "Năm 2021 có 7 trong 10 đơn vị tăng số mô hình đang hoạt động so với năm"
                                + " 2020, không đơn vị nào giảm");
    }

    @Test
    void a_year_without_figures_parts_the_line_and_is_drawn_as_missing() {
        Multiples plot = (Multiples) spec(Editions.complete()).plot();
        Trend.Panel panel =
                plot.panels().stream()
                        .filter(p -> p.name().equals("Huyện Trực Ninh"))
                        .findFirst()
                        .orElseThrow();
        assertThat(panel.points())
                .filteredOn(Trend.Point::joined)
                .extracting(Trend.Point::year)
                .containsExactly(2017, 2018, 2021);
        assertThat(spec(Editions.complete()).notes()).contains("× chưa có số liệu");
    }

    @Test
    void a_break_is_drawn_and_its_cause_told_once() {
        ChartSpec spec = spec(Editions.brokenBefore());
        assertThat(((Multiples) spec.plot()).panels())
                .allSatisfy(
                        panel ->
                                assertThat(panel.points())
                                        .filteredOn(Trend.Point::broken)
                                        .extracting(Trend.Point::year)
                                        .containsExactly(2018));
        assertThat(spec.notes())
                .last()
                .isEqualTo(
                        "† Nét đứt, đường kẻ ngắt: năm 2018 (từ năm 2018 thống kê theo hướng"
                                + " dẫn mới).");
        assertThat(spec.alternative()).endsWith(spec.notes().getLast());
    }

    @Test
    void of_many_units_those_that_changed_most_are_drawn_and_the_others_counted() {
        ChartSpec spec = spec(Editions.manyLongNames());
        assertThat(((Multiples) spec.plot()).panels()).hasSize(24);
        assertThat(spec.notes().get(1))
                .contains("Chỉ vẽ 24 đơn vị")
                .contains("126 đơn vị không vẽ");
        assertThat(((Multiples) spec.plot()).first()).isEqualTo(2012);
    }

    @Test
    void one_year_alone_is_no_line_and_a_broken_comparison_claims_nothing() {
        assertThat(new UnitsSmallMultiples().draw(Editions.firstYear(), VI)).isEmpty();
        assertThat(spec(Editions.compared(Comparability.NOT_COMPARABLE)).title())
                .isEqualTo("Số mô hình đang hoạt động của các đơn vị cấp huyện đến năm 2021");
    }

    private static BigDecimal last(Trend.Panel panel) {
        BigDecimal value = panel.points().getLast().mark().value();
        return value == null ? BigDecimal.valueOf(-1) : value;
    }

    private static ChartSpec spec(Edition edition) {
        return new UnitsSmallMultiples().draw(edition, VI).orElseThrow();
    }
}
