package thidua.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.chart.Contributions.Kind;
import thidua.core.chart.Contributions.Row;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class UnitContributionsTest {
    private static final Wording VI = Wording.in(Language.VI);
    private static final Map<String, Chart> CHARTS =
            Map.of(
                    "models-active", new ModelContributions(),
                    "awards-total", new AwardContributions());

    @Test
    void what_the_units_added_is_exactly_the_change_of_the_province() {
        int drawn = 0;
        for (Edition edition : Editions.all().values()) {
            for (var chart : CHARTS.entrySet()) {
                for (ChartSpec spec : chart.getValue().draw(edition, VI).stream().toList()) {
                    List<Row> rows = ((Contributions) spec.plot()).rows();
                    BigDecimal sum =
                            rows.subList(0, rows.size() - 1).stream()
                                    .map(row -> row.mark().value())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(rows.getLast().kind()).isEqualTo(Kind.TOTAL);
                    assertThat(sum)
                            .isEqualByComparingTo(rows.getLast().mark().value())
                            .isEqualByComparingTo(edition.provinceFigure(chart.getKey()).change());
                    drawn++;
                }
            }
        }
        assertThat(drawn).isGreaterThan(8);
    }

    @Test
    void rows_are_sorted_by_what_they_added_and_equals_by_name() {
        assertThat(plot("awards-total", Editions.complete()).rows())
                .extracting(row -> row.name() + " " + row.mark().label())
                .containsExactly(
                        "Huyện Nghĩa Hưng +4",
                        "Huyện Ý Yên +4",
                        "Huyện Hải Hậu +3",
                        "Huyện Giao Thủy +2",
                        "Thành phố Nam Định +1",
                        "Huyện Vụ Bản +1",
                        "Huyện Xuân Trường 0",
                        "Huyện Mỹ Lộc –1",
                        "Huyện Nam Trực –1",
                        "Huyện Trực Ninh –3",
                        "Toàn tỉnh +10");
    }

    @Test
    void of_many_units_those_that_moved_most_are_drawn_and_equals_stay_together() {
        ChartSpec spec = spec("models-active", Editions.manyLongNames());
        List<Row> rows = ((Contributions) spec.plot()).rows();
        List<Row> units = rows.stream().filter(row -> row.kind() == Kind.UNIT).toList();
        long others = 150 - units.size();
        assertThat(units).hasSizeBetween(2, 29);
        assertThat(units)
                .isSortedAccordingTo(
                        Comparator.comparing((Row row) -> row.mark().value()).reversed());
        assertThat(rows).anyMatch(row -> row.name().equals(others + " đơn vị khác"));
        assertThat(spec.notes().getLast())
                .isEqualTo(
                        units.size()
                                + " đơn vị tăng, giảm nhiều nhất được vẽ riêng; "
                                + others
                                + " đơn vị còn lại gộp vào một dòng.");
    }

    @Test
    void nothing_is_drawn_where_the_years_cannot_be_compared_or_nothing_moved() {
        for (Edition edition :
                List.of(
                        Editions.compared(Comparability.BREAK),
                        Editions.compared(Comparability.NOT_COMPARABLE),
                        Editions.oneMissing(),
                        Editions.firstYear(),
                        Editions.nothingReceived(),
                        Editions.singleUnit(),
                        Editions.allZero())) {
            CHARTS.values().forEach(chart -> assertThat(chart.draw(edition, VI)).isEmpty());
        }
    }

    @Test
    void the_title_says_who_moved_most_in_the_direction_of_the_province() {
        assertThat(spec("awards-total", Editions.complete()).title())
                .isEqualTo(
                        "Khen thưởng năm 2021 tăng 10 (10,4%) so với năm 2020; tăng nhiều nhất là"
                                + " huyện Nghĩa Hưng và huyện Ý Yên (+4)");
    }

    @Test
    void a_list_that_fits_is_not_folded_and_equals_are_not_parted() {
        assertThat(Fold.shown(List.of(3, 2, 1), 3, Integer::equals)).isEqualTo(3);
        assertThat(Fold.shown(List.of(4, 3, 2, 1), 3, Integer::equals)).isEqualTo(2);
        assertThat(Fold.shown(List.of(4, 3, 3, 1), 3, Integer::equals)).isEqualTo(1);
        assertThat(Fold.shown(List.of(3, 3, 3, 3), 3, Integer::equals)).isEqualTo(2);
    }

    private static Contributions plot(String indicator, Edition edition) {
        return (Contributions) spec(indicator, edition).plot();
    }

    private static ChartSpec spec(String indicator, Edition edition) {
        return Objects.requireNonNull(CHARTS.get(indicator)).draw(edition, VI).orElseThrow();
    }
}
