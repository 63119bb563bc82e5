package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.indicator.Value;
import thidua.edge.server.TestServer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values are kept a unit a row, and come back as they were. */
class ComputationsTest {
    private static final int YEAR = 2021;
    private static final Map<String, Map<String, Value>> VALUES =
            Map.of(
                    "36",
                    Map.of(
                            "models-new", Value.of(1234),
                            "awards-per-model", Value.of(new BigDecimal("0.3333")),
                            "members", Value.missing("units-missing", "partly-stated"),
                            "change", Value.notApplicable()),
                    "362",
                    Map.of(
                            "models-new", Value.of(0).because("partly-stated"),
                            "awards", Value.nil()),
                    "363",
                    Map.of());

    private final DSLContext dsl = DSL.using(TestServer.migrated(), SQLDialect.POSTGRES);
    private final Computations computations = new Computations(dsl);

    @BeforeEach
    void clear() {
        dsl.execute("delete from computation");
    }

    @Test
    void gives_back_what_was_saved() {
        save("hash", VALUES);

        Map<String, Map<String, Value>> kept = computations.values(YEAR, "hash");

        assertThat(kept).containsOnlyKeys("36", "362");
        kept.forEach((unit, values) -> assertThat(values).isEqualTo(VALUES.get(unit)));
        assertThat(computations.values(YEAR, "other")).isEmpty();
    }

    @Test
    void gives_some_units_whole_and_some_indicators_of_all() {
        save("hash", VALUES);

        Map<String, Map<String, Value>> some =
                computations
                        .outlines(Map.of(YEAR, "hash"), Set.of("362"), Set.of("models-new"))
                        .getOrDefault(YEAR, Map.of());

        assertThat(some.get("362")).isEqualTo(VALUES.get("362"));
        assertThat(some.get("36")).isEqualTo(Map.of("models-new", Value.of(1234)));
        assertThat(some).containsOnlyKeys("36", "362");
    }

    @Test
    void gives_of_each_year_what_was_computed_from_what_is_asked_for() {
        save(YEAR, "hash", VALUES);
        save(YEAR + 1, "hash", Map.of("36", Map.of("models-new", Value.of(5))));
        save(YEAR + 1, "other", Map.of("36", Map.of("models-new", Value.of(6))));

        Map<Integer, Map<String, Map<String, Value>>> some =
                computations.outlines(
                        Map.of(YEAR, "other", YEAR + 1, "other", YEAR + 2, "hash"),
                        Set.of(),
                        Set.of("models-new"));

        assertThat(some)
                .isEqualTo(Map.of(YEAR + 1, Map.of("36", Map.of("models-new", Value.of(6)))));
    }

    @Test
    void what_is_computed_again_takes_the_place_of_what_was() {
        save("hash", VALUES);
        save("hash", Map.of("36", Map.of("awards", Value.of(7))));

        assertThat(computations.values(YEAR, "hash"))
                .isEqualTo(Map.of("36", Map.of("awards", Value.of(7))));
    }

    @Test
    void a_row_a_value_for_who_reads_the_view() {
        save("hash", VALUES);

        assertThat(
                        dsl.fetch(
                                        "select unit_code || ' ' || indicator || ' ' || state || '"
                                                + " ' || coalesce(value::text, '-') || ' ' ||"
                                                + " reasons::text from indicator_value order by"
                                                + " unit_code, indicator")
                                .getValues(0, String.class))
                .containsExactly(
                        "36 awards-per-model value 0.3333 {}",
                        "36 change not_applicable - {}",
                        "36 members missing - {partly-stated,units-missing}",
                        "36 models-new value 1234.0000 {}",
                        "362 awards nil 0.0000 {}",
                        "362 models-new zero 0.0000 {partly-stated}");
    }

    @Test
    void the_table_refuses_what_is_no_value() {
        save("hash", Map.of());
        for (List<String> wrong :
                List.of(
                        List.of("'{a,b}', '{1}', '{value,value}', '{\"\",\"\"}'", "side_by_side"),
                        List.of("'{a}', '{1}', '{value}', '{}'", "side_by_side"),
                        List.of("'{null}', '{1}', '{value}', '{\"\"}'", "named"),
                        List.of("'{a}', '{1}', '{more}', '{\"\"}'", "state_known"),
                        List.of("'{a}', '{1}', '{null}', '{\"\"}'", "state_known"),
                        List.of("'{a}', '{1}', '{missing}', '{\"\"}'", "go_with_state"),
                        List.of("'{a}', '{null}', '{zero}', '{\"\"}'", "go_with_state"),
                        List.of(
                                "'{a,b}', '{null,1}', '{value,missing}', '{\"\",\"\"}'",
                                "go_with_state"))) {
            assertThatThrownBy(
                            () ->
                                    dsl.execute(
                                            "insert into unit_values select computation_id, '36', "
                                                    + wrong.get(0)
                                                    + " from computation"))
                    .as(wrong.get(0))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("unit_values_" + wrong.get(1));
        }
    }

    private void save(String hash, Map<String, Map<String, Value>> values) {
        save(YEAR, hash, values);
    }

    private void save(int year, String hash, Map<String, Map<String, Value>> values) {
        dsl.transaction(open -> new Computations(open.dsl()).save(year, hash, values));
    }
}
