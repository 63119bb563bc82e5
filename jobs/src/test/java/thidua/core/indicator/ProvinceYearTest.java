package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.FactTable;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The province, its units and its areas, each from what they stated and who lives there. */
class ProvinceYearTest {
    private static final String NEW = "models-new";
    private static final String PER_RESIDENTS = "models-per-10000-residents";
    private static final Indicators CATALOGUE =
            Indicators.of(ShippedReference.REFERENCE.forms().all());

    private static final Unit PROVINCE = unit("36", Level.PROVINCE);
    private static final Unit EAST = unit("1", Level.COMMUNE);
    private static final Unit WEST = unit("2", Level.COMMUNE);
    private static final Unit ENDED = unit("9", Level.COMMUNE);
    private static final Group AREA = new Group(unit("A", Level.AREA), List.of(EAST, WEST));
    private static final Statement COUNTED = new Statement(true, false, false, true, false);

    private static final Stated STATED =
            new Stated(
                    2025,
                    Map.of(
                            "1",
                            Map.of(FactTable.MODELS, COUNTED, FactTable.AWARDS, COUNTED),
                            "2",
                            Map.of(FactTable.MODELS, COUNTED),
                            "9",
                            Map.of(FactTable.MODELS, COUNTED)),
                    Map.of("1", models(3), "2", models(4), "9", models(5)),
                    Map.of(),
                    Map.of(),
                    Map.of());

    private static Unit unit(String code, Level level) {
        return new Unit(code, "Đơn vị " + code, "x", level, null, Validity.ALWAYS);
    }

    private static List<ModelCount> models(int count) {
        return List.of(
                new ModelCount(
                        "F1",
                        ModelStatus.NEW,
                        Recognition.NONE,
                        null,
                        count,
                        Sum.NOTHING,
                        Sum.NOTHING,
                        Sum.NOTHING));
    }

    private static ProvinceYear province(Map<String, Integer> residents) {
        return new ProvinceYear(
                2025,
                PROVINCE,
                List.of(EAST, WEST),
                List.of(ENDED),
                List.of(AREA),
                residents,
                "made up");
    }

    private static @Nullable BigDecimal number(YearValues values, String unit, String indicator) {
        return values.value(unit, indicator).number();
    }

    @Test
    void all_units_count_in_the_province_the_members_in_their_area_and_each_for_itself() {
        YearValues values = province(Map.of()).compute(CATALOGUE, STATED, 1);

        assertThat(values.values().keySet()).containsExactly("36", "1", "2", "9", "A");
        assertThat(number(values, "36", NEW)).isEqualByComparingTo("12");
        assertThat(number(values, "A", NEW)).isEqualByComparingTo("7");
        assertThat(number(values, "1", NEW)).isEqualByComparingTo("3");
        assertThat(number(values, "9", NEW)).isEqualByComparingTo("5");
        assertThat(values.reported()).containsExactly("1");
        assertThat(values.isComplete()).isFalse();
        assertThat(values.populationBasis()).isEqualTo("made up");
        assertThat(values.geography().rows()).containsExactly(AREA.unit(), EAST, WEST, ENDED);
    }

    @Test
    void a_rate_needs_to_know_who_lives_there() {
        YearValues unknown = province(Map.of()).compute(CATALOGUE, STATED, 1);
        YearValues known = province(Map.of("1", 1000, "2", 2000)).compute(CATALOGUE, STATED, 1);
        YearValues partly = province(Map.of("1", 1000)).compute(CATALOGUE, STATED, 1);

        assertThat(unknown.value("36", PER_RESIDENTS).isStated()).isFalse();
        assertThat(unknown.value("A", PER_RESIDENTS).isStated()).isFalse();
        assertThat(number(known, "1", PER_RESIDENTS)).isEqualByComparingTo("30");
        assertThat(number(known, "A", PER_RESIDENTS)).isEqualByComparingTo("23.3333");
        assertThat(number(known, "36", PER_RESIDENTS)).isEqualByComparingTo("40");
        assertThat(known.value("9", PER_RESIDENTS).isStated()).isFalse();
        assertThat(partly.value("A", PER_RESIDENTS).isStated()).isFalse();
    }

    @Test
    void a_number_for_the_province_itself_comes_before_that_of_its_units() {
        YearValues values =
                province(Map.of("36", 6000, "1", 1000, "2", 2000)).compute(CATALOGUE, STATED, 1);

        assertThat(number(values, "36", PER_RESIDENTS)).isEqualByComparingTo("20");
    }

    @Test
    void counts_are_those_of_the_province_and_of_every_unit() {
        Map<String, Counts> counts = province(Map.of("1", 1000, "2", 2000)).counts(STATED);

        assertThat(counts.keySet()).containsExactly("36", "1", "2", "9");
        assertThat(counts.get("36")).isEqualTo(STATED.ofAll(PROVINCE, 3000));
        assertThat(counts.get("1")).isEqualTo(STATED.of(EAST, 1000));
        assertThat(counts.get("9")).isEqualTo(STATED.of(ENDED, null));
    }
}
