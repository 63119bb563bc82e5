package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class FiguresTest {
    private static final Indicator MODELS =
            new Indicator("models-new", "Mô hình mới", "New models", MeasureUnit.MODELS, true);
    private static final Indicator SHARE =
            new Indicator("models-effective-share", "Tỷ lệ", "Share", MeasureUnit.PERCENT, false);
    private static final Indicator RATE =
            new Indicator(
                    "models-per-10000-residents",
                    "Mật độ",
                    "Rate",
                    MeasureUnit.PER_10000_RESIDENTS,
                    false);
    private static final Breaks GUIDELINE =
            new Breaks(
                    List.of(
                            new Break(
                                    "guideline",
                                    List.of("models-*"),
                                    2023,
                                    Break.Kind.DEFINITION_CHANGED,
                                    "hướng dẫn mới",
                                    "a new guideline")));
    private static final Unit PROVINCE =
            new Unit("36", "Tỉnh Nam Định", "tinh", Level.PROVINCE, null, Validity.ALWAYS);
    private static final Unit A = district("1", Validity.ALWAYS);
    private static final Unit B = district("2", Validity.ALWAYS);
    private static final Unit C = district("3", Validity.ALWAYS);

    @Test
    void a_percentage_needs_a_base_of_ten() {
        Figure small =
                province(MODELS, year(2021, Map.of("36", 17L)), year(2020, Map.of("36", 9L)));
        assertThat(small.change()).isEqualByComparingTo("8");
        assertThat(small.changePercent()).isNull();
        assertThat(small.reasons()).containsExactly("small-base");
        Figure large =
                province(MODELS, year(2021, Map.of("36", 17L)), year(2020, Map.of("36", 10L)));
        assertThat(large.changePercent()).isEqualByComparingTo("70");
        assertThat(large.reasons()).isEmpty();
    }

    @Test
    void a_change_from_nothing_has_no_percentage_and_is_not_infinite() {
        Figure figure =
                province(MODELS, year(2021, Map.of("36", 5L)), year(2020, Map.of("36", 0L)));
        assertThat(figure.change()).isEqualByComparingTo("5");
        assertThat(figure.changePercent()).isNull();
        assertThat(figure.comparability()).isEqualTo(Comparability.COMPARABLE);
        assertThat(figure.reasons()).containsExactly("from-zero");
    }

    @Test
    void a_change_from_a_missing_year_is_missing_with_a_reason() {
        Figure figure = province(MODELS, year(2021, Map.of("36", 5L)), year(2020, Map.of()));
        assertThat(figure.change()).isNull();
        assertThat(figure.previous()).isEqualTo(Value.missing("not-received"));
        assertThat(figure.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(figure.reasons()).containsExactly("previous-missing");
    }

    @Test
    void the_change_of_a_share_is_in_points_and_never_a_percentage() {
        Figure figure =
                province(SHARE, year(2021, Map.of("36", 76L)), year(2020, Map.of("36", 70L)));
        assertThat(figure.change()).isEqualByComparingTo("6");
        assertThat(figure.changePercent()).isNull();
    }

    @Test
    void a_rate_is_not_compared_across_two_bases_of_population() {
        YearValues now = year(2021, Map.of("36", 30L));
        YearValues before = year(2020, Map.of("36", 20L));
        YearValues otherBasis =
                new YearValues(
                        2020,
                        PROVINCE,
                        before.units(),
                        before.reported(),
                        "resolution",
                        before.values());
        Figure figure = province(RATE, values(now, RATE), values(otherBasis, RATE));
        assertThat(figure.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(figure.reasons()).containsExactly("population-basis-changed");
        assertThat(figure.change()).isNull();
    }

    @Test
    void the_province_is_not_compared_when_not_all_reported() {
        YearValues now = year(2021, Map.of("36", 17L, "1", 17L));
        YearValues partly =
                new YearValues(2021, PROVINCE, now.units(), Set.of("1"), "census", now.values());
        Figure figure = province(MODELS, partly, year(2020, Map.of("36", 13L)));
        assertThat(figure.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(figure.reasons()).containsExactly("not-all-reported");
    }

    @Test
    void a_unit_whose_territory_changed_is_not_compared() {
        Unit grown = district("1", new Validity(LocalDate.of(2021, 9, 1), LocalDate.MAX));
        YearValues now = year(2021, Map.of("36", 17L, "1", 17L));
        YearValues after =
                new YearValues(
                        2021,
                        PROVINCE,
                        List.of(grown, B, C),
                        now.reported(),
                        "census",
                        now.values());
        Figure figure = figures(MODELS, after, year(2020, Map.of("36", 13L, "1", 13L))).get(1);
        assertThat(figure.reasons()).containsExactly("unit-changed");
        assertThat(figure.change()).isNull();
    }

    @Test
    void a_province_whose_units_changed_is_not_compared() {
        YearValues now = year(2021, Map.of("36", 17L, "1", 17L));
        YearValues merged =
                new YearValues(
                        2021, PROVINCE, List.of(A, B), now.reported(), "census", now.values());
        List<Figure> figures = figures(MODELS, merged, year(2020, Map.of("36", 13L, "1", 13L)));
        assertThat(figures)
                .extracting(Figure::comparability)
                .containsExactly(
                        Comparability.NOT_COMPARABLE,
                        Comparability.COMPARABLE,
                        Comparability.NOT_COMPARABLE);
        assertThat(figures.getFirst().reasons()).containsExactly("unit-changed");
        assertThat(figures.get(1).change()).isEqualByComparingTo("4");
        assertThat(figures).extracting(Figure::rankChange).containsOnlyNulls();
    }

    @Test
    void a_figure_without_its_refused_rows_is_not_compared() {
        Map<String, Map<String, Value>> partly =
                Map.of("1", Map.of(MODELS.id(), Value.of(17).because("rows-refused")));
        YearValues now =
                new YearValues(2021, PROVINCE, List.of(A, B, C), Set.of("2", "3"), "", partly);
        Figure figure = figures(MODELS, now, year(2020, Map.of("1", 13L))).get(1);
        assertThat(figure.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(figure.reasons()).containsExactly("not-all-reported", "rows-refused");
    }

    @Test
    void a_break_leaves_the_change_and_the_rank_and_takes_the_percentage() {
        YearValues now = year(2023, Map.of("36", 30L, "1", 20L, "2", 6L, "3", 4L));
        YearValues before = year(2022, Map.of("36", 20L, "1", 2L, "2", 8L, "3", 10L));
        List<Figure> figures = Figures.compare(List.of(MODELS), now, before, GUIDELINE, 10);
        Figure province = figures.getFirst();
        assertThat(province.change()).isEqualByComparingTo("10");
        assertThat(province.comparability()).isEqualTo(Comparability.BREAK);
        assertThat(province.breaks()).isEqualTo(GUIDELINE.all());
        assertThat(figures).extracting(Figure::changePercent).containsOnlyNulls();
        assertThat(figures).extracting(Figure::rankChange).containsExactly(null, 2, 0, -2);
        assertThat(figures)
                .allSatisfy(f -> assertThat(f.reasons()).containsExactly("definition-changed"));
    }

    @Test
    void a_break_lies_before_its_first_year_only_and_touches_its_own_series() {
        Map<String, Long> numbers = Map.of("36", 20L);
        assertThat(
                        Figures.compare(
                                List.of(MODELS),
                                year(2024, numbers),
                                year(2023, numbers),
                                GUIDELINE,
                                10))
                .first()
                .extracting(Figure::comparability)
                .isEqualTo(Comparability.COMPARABLE);
        Breaks ofAwards =
                new Breaks(
                        List.of(
                                new Break(
                                        "law",
                                        List.of("awards-*", "models"),
                                        2023,
                                        Break.Kind.DEFINITION_CHANGED,
                                        "luật",
                                        "law")));
        assertThat(
                        Figures.compare(
                                List.of(MODELS),
                                year(2023, numbers),
                                year(2022, numbers),
                                ofAwards,
                                10))
                .first()
                .extracting(Figure::comparability)
                .isEqualTo(Comparability.COMPARABLE);
    }

    @Test
    void what_may_not_be_compared_at_all_stays_so_across_a_break() {
        YearValues now = year(2023, Map.of("36", 30L));
        YearValues partly =
                new YearValues(2023, PROVINCE, now.units(), Set.of("1"), "census", now.values());
        Figure figure =
                Figures.compareLarge(
                                List.of(MODELS),
                                partly,
                                year(2022, Map.of("36", 20L)),
                                GUIDELINE,
                                10)
                        .getFirst();
        assertThat(figure.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(figure.change()).isNull();
        assertThat(figure.reasons()).containsExactly("definition-changed", "not-all-reported");
    }

    @Test
    void other_things_counted_are_never_compared() {
        Breaks sites =
                new Breaks(
                        List.of(
                                new Break(
                                        "sites",
                                        List.of("models-new"),
                                        2023,
                                        Break.Kind.COUNTING_UNIT_DIFFERS,
                                        "đếm điểm",
                                        "sites")));
        Figure figure =
                Figures.compareLarge(
                                List.of(MODELS),
                                year(2023, Map.of("36", 30L)),
                                year(2022, Map.of("36", 20L)),
                                sites,
                                10)
                        .getFirst();
        assertThat(figure.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(figure.change()).isNull();
        assertThat(figure.reasons()).containsExactly("counting-unit-differs");
    }

    @Test
    void equal_values_share_a_rank_and_the_next_one_is_skipped() {
        List<Figure> figures =
                figures(
                        MODELS,
                        year(2021, Map.of("36", 22L, "1", 8L, "2", 7L, "3", 7L)),
                        year(2020, Map.of("36", 12L, "1", 2L, "2", 5L, "3", 5L)));
        assertThat(figures).extracting(Figure::rank).containsExactly(null, 1, 2, 2);
        assertThat(figures).extracting(Figure::rankChange).containsExactly(null, 2, -1, -1);
    }

    @Test
    void absentees_have_no_rank_and_nobody_s_rank_is_compared() {
        YearValues now = year(2021, Map.of("36", 15L, "1", 8L, "2", 7L));
        YearValues partly =
                new YearValues(
                        2021, PROVINCE, now.units(), Set.of("1", "2"), "census", now.values());
        List<Figure> figures =
                figures(MODELS, partly, year(2020, Map.of("36", 12L, "1", 2L, "2", 5L, "3", 5L)));
        assertThat(figures).extracting(Figure::rank).containsExactly(null, 1, 2, null);
        assertThat(figures).extracting(Figure::rankChange).containsOnlyNulls();
    }

    @Test
    void a_share_of_the_province_needs_a_base_of_ten_too() {
        Map<String, Long> small = Map.of("36", 9L, "1", 3L);
        assertThat(figures(MODELS, year(2021, small), year(2020, small)).get(1).sharePercent())
                .isNull();
        Map<String, Long> large = Map.of("36", 12L, "1", 3L);
        BigDecimal share =
                figures(MODELS, year(2021, large), year(2020, large)).get(1).sharePercent();
        assertThat(share).isEqualByComparingTo("25");
    }

    private static Figure province(Indicator indicator, YearValues now, YearValues before) {
        return figures(indicator, values(now, indicator), values(before, indicator)).getFirst();
    }

    private static List<Figure> figures(Indicator indicator, YearValues now, YearValues before) {
        return Figures.compare(List.of(indicator), now, before, Breaks.NONE, 10);
    }

    /** The same numbers under another indicator. */
    private static YearValues values(YearValues year, Indicator indicator) {
        Map<String, Map<String, Value>> renamed = new HashMap<>();
        year.values()
                .forEach(
                        (unit, of) ->
                                renamed.put(
                                        unit,
                                        Map.of(indicator.id(), of.values().iterator().next())));
        return new YearValues(
                year.year(),
                year.province(),
                year.units(),
                year.reported(),
                year.populationBasis(),
                renamed);
    }

    private static YearValues year(int year, Map<String, Long> numbers) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        numbers.forEach((unit, number) -> values.put(unit, Map.of(MODELS.id(), Value.of(number))));
        return new YearValues(
                year,
                PROVINCE,
                List.of(A, B, C),
                new HashSet<>(Set.of("1", "2", "3")),
                "census",
                values);
    }

    private static Unit district(String code, Validity validity) {
        return new Unit(code, "Huyện " + code, "huyen", Level.DISTRICT, "36", validity);
    }
}
