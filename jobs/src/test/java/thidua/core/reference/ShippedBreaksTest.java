package thidua.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.ShippedReference.REFERENCE;
import static thidua.core.indicator.Comparability.BREAK;
import static thidua.core.indicator.Comparability.COMPARABLE;
import static thidua.core.indicator.Comparability.NOT_COMPARABLE;

import org.junit.jupiter.api.Test;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Figures;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.Value;
import thidua.core.indicator.YearValues;
import thidua.core.unit.Unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The verdicts on real years with the reference data as shipped, when every unit states all. */
class ShippedBreaksTest {
    private static final List<Indicator> CATALOGUE = Indicators.of(REFERENCE.forms().all()).list();
    private static final String Y_YEN = "360";

    @Test
    void nothing_breaks_in_the_years_of_the_sample() {
        assertThat(with(2021, "36", COMPARABLE)).hasSameSizeAs(CATALOGUE);
        assertThat(with(2022, "36", COMPARABLE)).hasSameSizeAs(CATALOGUE);
    }

    @Test
    void models_break_in_2023_and_members_and_awards_do_not() {
        assertThat(with(2023, "36", BREAK))
                .contains("models-new", "models-active", "models-effective-share", "kinds-new")
                .contains("sites", "teams", "awards-per-100-active-models")
                .doesNotContain("members", "awards-total");
        assertThat(with(2023, "36", COMPARABLE)).contains("members", "awards-total");
        assertThat(with(2023, "36", NOT_COMPARABLE)).isEmpty();
    }

    @Test
    void flags_and_the_sums_that_have_them_break_in_2024() {
        assertThat(with(2024, Y_YEN, BREAK))
                .containsExactlyInAnyOrder(
                        "awards-prov-flag",
                        "awards-mps-flag",
                        "awards-gov-flag",
                        "awards-commune-typical",
                        "awards-total",
                        "awards-collective",
                        "awards-level-province",
                        "awards-level-ministry",
                        "awards-level-government",
                        "awards-per-100-active-models");
    }

    @Test
    void a_province_of_nine_districts_is_not_compared_with_one_of_ten() {
        assertThat(with(2024, "36", NOT_COMPARABLE)).hasSameSizeAs(CATALOGUE);
        assertThat(figures(2024))
                .filteredOn(f -> f.unit().code().equals("36") || f.unit().code().equals("356"))
                .allSatisfy(f -> assertThat(f.reasons()).contains("unit-changed"));
    }

    @Test
    void nothing_is_compared_across_the_merger_of_2025() {
        assertThat(figures(2025))
                .isNotEmpty()
                .allSatisfy(
                        f -> {
                            assertThat(f.comparability()).isEqualTo(NOT_COMPARABLE);
                            assertThat(f.reasons()).contains("unit-changed");
                            assertThat(f.change()).isNull();
                            assertThat(f.changePercent()).isNull();
                            assertThat(f.rankChange()).isNull();
                        });
        assertThat(figures(2025).getFirst().unit().code()).isEqualTo("37");
        assertThat(figures(2025))
                .filteredOn(f -> f.id().equals("awards-dpol-cert.2025.37"))
                .singleElement()
                .satisfies(f -> assertThat(f.reasons()).contains("form-changed"));
    }

    private static List<String> with(int year, String unit, Comparability verdict) {
        return figures(year).stream()
                .filter(f -> f.unit().code().equals(unit) && f.comparability() == verdict)
                .map(f -> f.indicator().id())
                .toList();
    }

    private static List<Figure> figures(int year) {
        return Figures.compare(CATALOGUE, full(year), full(year - 1), REFERENCE.breaks(), 10);
    }

    private static YearValues full(int year) {
        Unit province = REFERENCE.units().province(year);
        List<Unit> units = REFERENCE.units().reporters(year);
        Set<String> codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        Map<String, Value> twenty =
                CATALOGUE.stream().collect(Collectors.toMap(Indicator::id, i -> Value.of(20)));
        Map<String, Map<String, Value>> values = new HashMap<>();
        codes.forEach(code -> values.put(code, twenty));
        values.put(province.code(), twenty);
        String basis =
                REFERENCE
                        .populations()
                        .basisFor(units, year)
                        .map(Populations.Basis::name)
                        .orElse("");
        return new YearValues(year, province, units, codes, basis, values);
    }
}
