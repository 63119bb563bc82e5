package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.fact.Effect;
import thidua.core.fact.FactTable;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.fact.Reporter;
import thidua.core.fact.Reporters;
import thidua.core.fact.Waivers;
import thidua.core.fact.Waivers.Waiver;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What units stated, alone and together, and what nobody waits for. */
class StatedTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final Unit EAST = unit("1", Level.DISTRICT);
    private static final Unit WEST = unit("2", Level.DISTRICT);
    private static final Unit SILENT = unit("3", Level.DISTRICT);
    private static final Unit SCHOOL = unit("S1", Level.REPORTER);
    private static final Unit PROVINCE = unit("36", Level.PROVINCE);

    private static final Statement COUNTED = new Statement(true, false, false, true, false);
    private static final Statement NOT_COUNTED = new Statement(true, false, false, false, false);
    private static final Statement WITHOUT_BAD_ROWS = new Statement(true, false, false, true, true);

    private static final Stated STATED =
            new Stated(
                    2024,
                    Map.of(
                            "2",
                            Map.of(FactTable.MODELS, WITHOUT_BAD_ROWS),
                            "1",
                            Map.of(FactTable.MODELS, COUNTED, FactTable.AWARDS, NOT_COUNTED)),
                    Map.of(
                            "1",
                            List.of(
                                    models("F1", Effect.EFFECTIVE, 2, 10, 5),
                                    models("F2", null, 1, 0, 0)),
                            "2",
                            List.of(models("F1", Effect.EFFECTIVE, 3, 20, 7))),
                    Map.of(
                            "1",
                            List.of(
                                    new AwardCount("X", RecipientKind.COLLECTIVE, 4),
                                    new AwardCount("X", RecipientKind.HOUSEHOLD, 1)),
                            "2",
                            List.of(new AwardCount("X", RecipientKind.COLLECTIVE, 5))),
                    Map.of("", new Kinds(2, 3), "1", new Kinds(1, 2), "area", new Kinds(1, 1)),
                    Map.of(
                            "1",
                            List.of(new KindCount("F1", ModelStatus.NEW, Recognition.NONE, 1))));

    private static Unit unit(String code, Level level) {
        return new Unit(code, "Đơn vị " + code, "x", level, null, Validity.ALWAYS);
    }

    private static ModelCount models(
            String field, @Nullable Effect effect, int models, int members, int sites) {
        return new ModelCount(
                field,
                ModelStatus.NEW,
                Recognition.NONE,
                effect,
                models,
                new Sum(sites, models, models),
                Sum.NOTHING,
                new Sum(members, 1, models));
    }

    @Test
    void each_unit_says_what_it_said_and_a_silent_one_nothing() {
        assertThat(STATED.units()).containsExactly("1", "2");
        assertThat(STATED.statement("2", FactTable.MODELS)).isEqualTo(WITHOUT_BAD_ROWS);
        assertThat(STATED.statement("2", FactTable.AWARDS)).isEqualTo(Statement.NONE);
        assertThat(STATED.statement("3", FactTable.AWARDS)).isEqualTo(Statement.NONE);

        assertThat(STATED.of(EAST, 700))
                .isEqualTo(
                        new Counts(
                                EAST,
                                2024,
                                COUNTED,
                                NOT_COUNTED,
                                STATED.models().getOrDefault("1", List.of()),
                                STATED.awards().getOrDefault("1", List.of()),
                                1,
                                2,
                                STATED.kindCounts().getOrDefault("1", List.of()),
                                700));
        assertThat(STATED.of(SILENT, null))
                .isEqualTo(
                        new Counts(
                                SILENT,
                                2024,
                                Statement.NONE,
                                Statement.NONE,
                                List.of(),
                                List.of(),
                                0,
                                0,
                                null));
    }

    @Test
    void a_unit_is_complete_with_both_tables_and_all_their_rows() {
        assertThat(STATED.isComplete("1")).isTrue();
        assertThat(STATED.isComplete("2")).as("bad rows left out, no awards").isFalse();
        assertThat(with("2", WITHOUT_BAD_ROWS, COUNTED).isComplete("2")).isFalse();
        assertThat(with("2", COUNTED, Statement.NONE).isComplete("2")).isFalse();
        assertThat(with("2", COUNTED, Statement.WAIVED).isComplete("2")).isFalse();
        assertThat(with("2", COUNTED, Statement.UNOWED).isComplete("2")).isTrue();
        assertThat(STATED.isComplete("3")).isFalse();
    }

    private static Stated with(String unit, Statement models, Statement awards) {
        return new Stated(
                2024,
                Map.of(unit, Map.of(FactTable.MODELS, models, FactTable.AWARDS, awards)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Test
    void all_of_them_together_are_added_where_they_agree() {
        Counts all = STATED.ofAll(PROVINCE, 900);

        assertThat(all.models()).containsExactlyInAnyOrder(sumOfF1(), models("F2", null, 1, 0, 0));
        assertThat(all.awards())
                .containsExactlyInAnyOrder(
                        new AwardCount("X", RecipientKind.COLLECTIVE, 9),
                        new AwardCount("X", RecipientKind.HOUSEHOLD, 1));
        assertThat(all.kindsNew()).isEqualTo(2);
        assertThat(all.kindsActive()).isEqualTo(3);
        assertThat(all.kinds()).as("not counted of all").isEmpty();
        assertThat(all.residents()).isEqualTo(900);
        assertThat(all.unit()).isEqualTo(PROVINCE);
    }

    private static ModelCount sumOfF1() {
        return new ModelCount(
                "F1",
                ModelStatus.NEW,
                Recognition.NONE,
                Effect.EFFECTIVE,
                5,
                new Sum(12, 5, 5),
                Sum.NOTHING,
                new Sum(30, 2, 5));
    }

    @Test
    void a_group_is_its_members_and_nobody_else() {
        Counts west = STATED.ofGroup(new Group(unit("area", Level.AREA), List.of(WEST)), "area", 3);

        assertThat(west.models()).isEqualTo(STATED.models().get("2"));
        assertThat(west.awards()).isEqualTo(STATED.awards().get("2"));
        assertThat(west.kindsNew()).isEqualTo(1);
        assertThat(west.awardsStatement().received()).isFalse();
        assertThat(west.residents()).isEqualTo(3);
    }

    @Test
    void together_they_have_received_what_any_has_and_counted_what_all_have() {
        assertThat(STATED.ofAll(PROVINCE, null).modelsStatement()).isEqualTo(COUNTED);
        assertThat(STATED.ofAll(PROVINCE, null).awardsStatement()).isEqualTo(NOT_COUNTED);
        assertThat(with("2", Statement.NONE, Statement.WAIVED).ofAll(PROVINCE, null))
                .extracting(Counts::modelsStatement, Counts::awardsStatement)
                .containsExactly(Statement.NONE, Statement.NONE);
    }

    @Test
    void what_was_waived_is_not_awaited_but_what_came_stands() {
        Waivers waivers =
                new Waivers(
                        List.of(
                                new Waiver(2024, "1", "", DAY),
                                new Waiver(2024, "2", "awards", DAY),
                                new Waiver(2024, "3", "", DAY),
                                new Waiver(2023, "4", "", DAY)));
        Unit other = unit("4", Level.DISTRICT);

        Stated waived = STATED.waiving(waivers, List.of(EAST, WEST, SILENT, other));

        assertThat(waived.statements().get("1")).isEqualTo(STATED.statements().get("1"));
        assertThat(waived.statement("2", FactTable.MODELS)).isEqualTo(WITHOUT_BAD_ROWS);
        assertThat(waived.statement("2", FactTable.AWARDS)).isEqualTo(Statement.WAIVED);
        assertThat(waived.statements().get("3"))
                .isEqualTo(
                        Map.of(
                                FactTable.MODELS, Statement.WAIVED,
                                FactTable.AWARDS, Statement.WAIVED));
        assertThat(waived.units()).containsExactly("1", "2", "3");
        assertThat(waived.models()).isEqualTo(STATED.models());
        assertThat(STATED.statement("3", FactTable.MODELS)).isEqualTo(Statement.NONE);
    }

    @Test
    void a_special_reporter_owes_what_its_line_says_and_every_other_unit_both() {
        Reporters reporters = new Reporters(List.of(new Reporter(SCHOOL, "awards", DAY)));

        Stated owing = STATED.owing(reporters, List.of(WEST, SILENT, SCHOOL));

        assertThat(owing.statements().get("S1"))
                .isEqualTo(Map.of(FactTable.MODELS, Statement.UNOWED));
        assertThat(owing.statement("2", FactTable.AWARDS)).isEqualTo(Statement.NONE);
        assertThat(owing.units()).containsExactly("1", "2", "S1");
        Stated sent = with("S1", COUNTED, Statement.NONE);
        assertThat(sent.owing(reporters, List.of(SCHOOL)).statements())
                .as("what came though nobody asked for it")
                .isEqualTo(sent.statements());
    }
}
