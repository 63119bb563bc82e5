package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.fact.ModelStatus.ENDED;
import static thidua.core.fact.ModelStatus.MAINTAINED;
import static thidua.core.fact.ModelStatus.NEW;
import static thidua.core.fact.Recognition.MINISTRY;
import static thidua.core.fact.Recognition.NONE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ModelTallyTest {
    private static ModelTally tally(List<ModelTally.Row> rows) {
        ModelTally tally = new ModelTally();
        rows.forEach(tally::add);
        return tally;
    }

    private static ModelTally.Row row(
            String unit,
            @Nullable String field,
            ModelStatus status,
            Recognition recognition,
            @Nullable Effect effect,
            String name,
            @Nullable Integer sites) {
        return new ModelTally.Row(
                unit, field, status, recognition, effect, name, sites, null, null);
    }

    private static final List<ModelTally.Row> ROWS =
            List.of(
                    row("357", "camera", NEW, MINISTRY, Effect.EFFECTIVE, "camera an ninh", 3),
                    row("357", "camera", NEW, MINISTRY, Effect.EFFECTIVE, "camera an ninh", null),
                    row("357", "camera", NEW, MINISTRY, null, "tieng ke", 1),
                    row("357", null, ENDED, NONE, null, "camera an ninh", 0),
                    row("358", "camera", NEW, MINISTRY, Effect.EFFECTIVE, "camera an ninh", 4),
                    row("358", "camera", MAINTAINED, NONE, Effect.EFFECTIVE, "tieng ke", 5));

    @Test
    void what_is_alike_is_one_count_and_a_blank_cell_is_no_zero() {
        assertThat(tally(ROWS).counts().get("357"))
                .containsExactly(
                        count("camera", NEW, MINISTRY, Effect.EFFECTIVE, 2, new Sum(3, 1, 2)),
                        count("camera", NEW, MINISTRY, null, 1, new Sum(1, 1, 1)),
                        count(null, ENDED, NONE, null, 1, new Sum(0, 1, 1)));
    }

    private static ModelCount count(
            @Nullable String field,
            ModelStatus status,
            Recognition recognition,
            @Nullable Effect effect,
            int models,
            Sum sites) {
        Sum none = new Sum(0, 0, models);
        return new ModelCount(field, status, recognition, effect, models, sites, none, none);
    }

    @Test
    void a_name_in_two_groups_or_units_is_one_kind_in_each_and_one_of_both() {
        ModelTally tally = tally(ROWS);

        assertThat(tally.kinds())
                .isEqualTo(
                        Map.of(
                                "357", new Kinds(2, 2),
                                "358", new Kinds(1, 2),
                                "", new Kinds(2, 2)));
        assertThat(tally.kinds(List.of("357", "358", "359"))).isEqualTo(new Kinds(2, 2));
        assertThat(tally.kinds(List.of())).isEqualTo(Kinds.NONE);
        assertThat(tally.kindCounts().get(""))
                .containsExactly(
                        new KindCount("camera", MAINTAINED, NONE, 1),
                        new KindCount("camera", NEW, MINISTRY, 2),
                        new KindCount(null, ENDED, NONE, 1));
        assertThat(tally.kindCounts().get("358"))
                .containsExactly(
                        new KindCount("camera", MAINTAINED, NONE, 1),
                        new KindCount("camera", NEW, MINISTRY, 1));
    }

    @Test
    void the_order_of_the_rows_says_nothing() {
        List<ModelTally.Row> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(tally(shuffled).counts()).isEqualTo(tally(ROWS).counts());
        assertThat(tally(shuffled).kindCounts()).isEqualTo(tally(ROWS).kindCounts());
    }

    @Test
    void what_is_not_alike_comes_by_field_status_recognition_and_effect() {
        List<ModelTally.Row> rows = new ArrayList<>();
        for (ModelStatus status : List.of(NEW, MAINTAINED, ENDED)) {
            for (Recognition recognition : List.of(NONE, MINISTRY)) {
                rows.add(row("357", "camera", status, recognition, Effect.NOT_EFFECTIVE, "a", 1));
                rows.add(row("357", "camera", status, recognition, Effect.EFFECTIVE, "a", 1));
                rows.add(row("357", "camera", status, recognition, null, "a", 1));
            }
        }
        Collections.shuffle(rows, new Random(11));

        assertThat(tally(rows).counts().get("357"))
                .extracting(c -> c.status() + " " + c.recognition() + " " + c.effect())
                .containsExactly(
                        "ENDED MINISTRY EFFECTIVE",
                        "ENDED MINISTRY NOT_EFFECTIVE",
                        "ENDED MINISTRY null",
                        "ENDED NONE EFFECTIVE",
                        "ENDED NONE NOT_EFFECTIVE",
                        "ENDED NONE null",
                        "MAINTAINED MINISTRY EFFECTIVE",
                        "MAINTAINED MINISTRY NOT_EFFECTIVE",
                        "MAINTAINED MINISTRY null",
                        "MAINTAINED NONE EFFECTIVE",
                        "MAINTAINED NONE NOT_EFFECTIVE",
                        "MAINTAINED NONE null",
                        "NEW MINISTRY EFFECTIVE",
                        "NEW MINISTRY NOT_EFFECTIVE",
                        "NEW MINISTRY null",
                        "NEW NONE EFFECTIVE",
                        "NEW NONE NOT_EFFECTIVE",
                        "NEW NONE null");
        assertThat(tally(rows).kindCounts().get(""))
                .extracting(k -> k.status() + " " + k.recognition())
                .containsExactly(
                        "ENDED MINISTRY",
                        "ENDED NONE",
                        "MAINTAINED MINISTRY",
                        "MAINTAINED NONE",
                        "NEW MINISTRY",
                        "NEW NONE");
    }

    @Test
    void sites_teams_and_members_are_added_each_for_itself() {
        ModelTally tally = new ModelTally();
        tally.add(new ModelTally.Row("357", "camera", NEW, NONE, null, "a", 1, 20, 300));
        tally.add(new ModelTally.Row("357", "camera", NEW, NONE, null, "b", 2, null, 400));

        assertThat(tally.counts().get("357"))
                .containsExactly(
                        new ModelCount(
                                "camera",
                                NEW,
                                NONE,
                                null,
                                2,
                                new Sum(3, 2, 2),
                                new Sum(20, 1, 2),
                                new Sum(700, 2, 2)));
    }

    @Test
    void of_nothing_there_is_nothing() {
        assertThat(tally(List.of()).counts()).isEmpty();
        assertThat(tally(List.of()).kinds()).isEmpty();
        assertThat(tally(List.of()).kindCounts()).isEmpty();
    }
}
