package thidua.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.chart.Waterfall.Kind;
import thidua.core.chart.Waterfall.Step;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Value;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.List;

class ModelFlowTest {
    private static final Wording VI = Wording.in(Language.VI);

    @Test
    void each_step_begins_where_the_one_before_ends_and_the_last_total_is_the_province() {
        for (Edition edition : Editions.all().values()) {
            List<Step> steps = plot(edition).steps();
            BigDecimal level = BigDecimal.ZERO;
            for (Step step : steps) {
                if (step.kind() == Kind.TOTAL && step.mark().value() != null) {
                    assertThat(step.from()).isEqualByComparingTo(BigDecimal.ZERO);
                    boolean opens = step.equals(steps.getFirst());
                    assertThat(opens || level.compareTo(step.to()) == 0).isTrue();
                } else {
                    assertThat(step.from()).isEqualByComparingTo(level);
                }
                level = step.to();
            }
            BigDecimal active = edition.provinceFigure("models-active").value().number();
            assertThat(steps.getLast().mark().value()).isEqualTo(active);
        }
    }

    @Test
    void from_the_year_before_lead_what_is_new_and_what_ended() {
        assertThat(plot(Editions.complete()).steps())
                .extracting(step -> step.name() + " " + step.mark().label())
                .containsExactly(
                        "Đầu năm 2021 26", "Mô hình mới +17", "Thanh loại –5", "Cuối năm 2021 38");
    }

    @Test
    void what_nobody_explained_is_a_step_of_its_own() {
        ChartSpec spec = spec(Editions.restated("models-ended", Value.of(8)));
        Step rest = ((Waterfall) spec.plot()).steps().get(3);
        assertThat(rest.kind()).isEqualTo(Kind.REST);
        assertThat(rest.mark().label()).isEqualTo("+3");
        assertThat(spec.notes()).anyMatch(note -> note.startsWith("Biến động khác"));
        assertThat(((Waterfall) plotted(Editions.restated("models-ended", Value.of(1)))).steps())
                .extracting(step -> step.mark().label())
                .containsExactly("26", "+17", "–1", "–4", "38");
    }

    @Test
    void what_ended_and_is_not_stated_is_not_guessed() {
        ChartSpec spec = spec(Editions.restated("models-ended", Value.missing("not-stated")));
        assertThat(((Waterfall) spec.plot()).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.PART, Kind.PART, Kind.GAIN, Kind.TOTAL);
        assertThat(spec.title()).doesNotContain("tăng");
    }

    @Test
    void years_that_are_not_counted_alike_are_not_joined_and_the_reason_is_told() {
        for (Comparability verdict : List.of(Comparability.BREAK, Comparability.NOT_COMPARABLE)) {
            ChartSpec spec = spec(Editions.compared(verdict));
            assertThat(((Waterfall) spec.plot()).steps())
                    .extracting(Step::name)
                    .doesNotContain("Đầu năm 2021");
            assertThat(spec.title()).doesNotContain("tăng", "giảm", "không đổi");
            assertThat(spec.notes()).last().asString().startsWith("† Không vẽ biến động");
            assertThat(spec.alternative()).endsWith(spec.notes().getLast());
        }
    }

    @Test
    void a_fall_and_a_year_that_kept_its_number_are_said_so() {
        assertThat(spec(Editions.restated("models-active", Value.of(20))).title())
                .startsWith("Năm 2021 số mô hình đang hoạt động giảm từ 26 xuống 20: 17");
        assertThat(spec(Editions.restated("models-active", Value.of(26))).title())
                .startsWith("Năm 2021 số mô hình đang hoạt động không đổi (26): 17");
        assertThat(spec(Editions.allZero()).title())
                .isEqualTo("Năm 2021 không có mô hình đang hoạt động");
    }

    private static Plot plotted(Edition edition) {
        return spec(edition).plot();
    }

    private static Waterfall plot(Edition edition) {
        return (Waterfall) plotted(edition);
    }

    private static ChartSpec spec(Edition edition) {
        return new ModelFlow().draw(edition, VI).orElseThrow();
    }
}
