package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.fact.AwardForm;
import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class IndicatorsTest {
    private static final AwardForm FLAG = form("PROV_FLAG", "PROVINCE", true);
    private static final AwardForm MERIT = form("MPS_MERIT", "MINISTRY", true);
    private static final AwardForm MEDAL = form("MPS_MEDAL", "MINISTRY", false);
    private static final Indicators CATALOGUE = Indicators.of(List.of(FLAG, MERIT, MEDAL));
    private static final Statement LIST = new Statement(true, false, false, false, false);
    private static final Statement COUNTED = new Statement(true, false, false, true, false);
    private static final Statement ONLY_NEW = new Statement(true, false, true, false, false);
    private static final Statement NIL = new Statement(true, true, false, false, false);

    @Test
    void models_are_counted_by_status_and_recognised_ones_are_new_and_of_the_ministry() {
        Map<String, Value> values =
                of(
                        unit(LIST, LIST)
                                .model(ModelStatus.NEW, Recognition.MINISTRY, 2)
                                .model(ModelStatus.NEW, Recognition.PROVINCE, 3)
                                .model(ModelStatus.MAINTAINED, Recognition.MINISTRY, 4)
                                .model(ModelStatus.REPLICATED, Recognition.NONE, 5)
                                .model(ModelStatus.ENDED, Recognition.NONE, 6));
        assertThat(values)
                .containsEntry("models-new", Value.of(5))
                .containsEntry("models-maintained", Value.of(4))
                .containsEntry("models-replicated", Value.of(5))
                .containsEntry("models-ended", Value.of(6))
                .containsEntry("models-active", Value.of(14))
                .containsEntry("models-recognised", Value.of(2))
                .containsEntry("models-recognised-all", Value.of(6));
    }

    @Test
    void a_share_on_a_small_base_is_not_applicable_and_on_a_larger_one_a_percentage() {
        Scoped small = unit(LIST, LIST).model(ModelStatus.NEW, Recognition.MINISTRY, 2);
        assertThat(of(small))
                .containsEntry("models-recognised-share", Value.notApplicable("small-base"));
        Scoped large = small.model(ModelStatus.NEW, Recognition.NONE, 14);
        assertThat(of(large))
                .containsEntry("models-recognised-share", Value.of(new BigDecimal("12.5000")));
    }

    @Test
    void a_table_of_new_models_leaves_every_other_status_missing() {
        Map<String, Value> values =
                of(unit(ONLY_NEW, LIST).model(ModelStatus.NEW, Recognition.NONE, 3));
        assertThat(values)
                .containsEntry("models-new", Value.of(3))
                .containsEntry("models-ended", Value.missing("new-models-only"))
                .containsEntry("models-active", Value.missing("new-models-only"));
    }

    @Test
    void what_a_list_does_not_list_is_zero_and_what_a_counted_table_leaves_blank_is_missing() {
        assertThat(of(unit(LIST, LIST))).containsEntry("awards-prov-flag", Value.of(0));
        assertThat(of(unit(LIST, COUNTED).award("MPS_MERIT", 0)))
                .containsEntry("awards-prov-flag", Value.missing("not-stated"))
                .containsEntry("awards-mps-merit", Value.of(0));
    }

    @Test
    void nil_is_no_missing_value_and_not_received_is_no_zero() {
        assertThat(of(unit(NIL, Statement.NONE)))
                .containsEntry("models-new", Value.nil())
                .containsEntry("awards-total", Value.missing("not-received"));
    }

    @Test
    void forms_outside_the_total_have_an_indicator_of_their_own() {
        assertThat(of(unit(LIST, LIST).award("PROV_FLAG", 2).award("MPS_MEDAL", 5)))
                .containsEntry("awards-total", Value.of(2))
                .containsEntry("awards-mps-medal", Value.of(5))
                .containsEntry("awards-level-ministry", Value.of(0))
                .containsEntry("awards-level-province", Value.of(2));
    }

    @Test
    void the_province_adds_what_is_stated_and_says_that_units_are_missing() {
        Counts one = unit(LIST, LIST).model(ModelStatus.NEW, Recognition.NONE, 3).counts();
        Counts none = unit(Statement.NONE, Statement.NONE).counts();
        Counts onlyNew = unit(ONLY_NEW, LIST).model(ModelStatus.NEW, Recognition.NONE, 4).counts();
        assertThat(CATALOGUE.compute(one, List.of(one, none, onlyNew), 10))
                .containsEntry("models-new", Value.of(7).because("units-missing"))
                .containsEntry(
                        "models-active",
                        Value.of(3).because("units-missing").because("partly-stated"));
        assertThat(CATALOGUE.compute(none, List.of(none, none), 10))
                .containsEntry("models-new", Value.missing("not-received"));
    }

    @Test
    void the_province_is_nil_only_when_every_unit_is() {
        Counts nil = unit(NIL, NIL).counts();
        Counts none = unit(Statement.NONE, Statement.NONE).counts();
        assertThat(CATALOGUE.compute(nil, List.of(nil, nil), 10))
                .containsEntry("models-new", Value.nil());
        assertThat(CATALOGUE.compute(nil, List.of(nil, none), 10))
                .containsEntry("models-new", Value.of(0).because("units-missing"));
    }

    @Test
    void kinds_of_the_province_are_its_own_and_no_sum() {
        Counts one = unit(LIST, LIST).model(ModelStatus.NEW, Recognition.NONE, 1).kinds(1).counts();
        assertThat(CATALOGUE.compute(one, List.of(one, one), 10))
                .containsEntry("models-new", Value.of(2))
                .containsEntry("kinds-new", Value.of(1));
    }

    @Test
    void blank_members_are_missing_and_some_blank_members_are_partly_stated() {
        Scoped unit = unit(LIST, LIST).members(ModelStatus.NEW, new Sum(0, 0, 2));
        assertThat(of(unit)).containsEntry("members", Value.missing("not-stated"));
        assertThat(of(unit.members(ModelStatus.MAINTAINED, new Sum(40, 1, 1))))
                .containsEntry("members", Value.of(40).because("partly-stated"));
    }

    @Test
    void effective_models_are_a_share_of_all_that_say_whether_they_are() {
        Scoped unit =
                unit(LIST, LIST)
                        .effect(Effect.EFFECTIVE, 15)
                        .effect(Effect.NOT_EFFECTIVE, 3)
                        .effect(Effect.NOT_ASSESSED, 2);
        assertThat(of(unit))
                .containsEntry("models-effective-share", Value.of(new BigDecimal("75.0000")));
        assertThat(of(unit.effect(null, 1)))
                .containsEntry("models-effective", Value.of(15).because("partly-stated"));
    }

    @Test
    void a_rate_needs_a_population() {
        Scoped unit = unit(LIST, LIST).model(ModelStatus.MAINTAINED, Recognition.NONE, 21);
        assertThat(of(unit))
                .containsEntry(
                        "models-per-10000-residents", Value.notApplicable("population-unknown"));
        assertThat(of(unit.residents(70_000)))
                .containsEntry("models-per-10000-residents", Value.of(new BigDecimal("3.0000")));
    }

    @Test
    void every_indicator_has_an_id_of_its_own() {
        List<String> ids = CATALOGUE.list().stream().map(Indicator::id).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static Map<String, Value> of(Scoped scoped) {
        return CATALOGUE.compute(scoped.counts(), List.of(scoped.counts()), 10);
    }

    private static Scoped unit(Statement models, Statement awards) {
        Unit unit =
                new Unit("362", "Huyện Nam Trực", "huyen", Level.DISTRICT, "36", Validity.ALWAYS);
        return new Scoped(
                new Counts(
                        unit, 2021, models, awards, List.of(), List.of(), 0, 0, List.of(), null));
    }

    private static AwardForm form(String code, String level, boolean inTotal) {
        return new AwardForm(
                code,
                code,
                code,
                level,
                Set.of(RecipientKind.COLLECTIVE),
                inTotal,
                Validity.ALWAYS,
                List.of());
    }

    /** Counts that are put together step by step. */
    private record Scoped(Counts counts) {
        Scoped model(ModelStatus status, Recognition recognition, int models) {
            return with(
                    new ModelCount(
                            "FIRE",
                            status,
                            recognition,
                            null,
                            models,
                            none(models),
                            none(models),
                            none(models)));
        }

        Scoped members(ModelStatus status, Sum members) {
            int rows = members.rows();
            return with(
                    new ModelCount(
                            "FIRE",
                            status,
                            Recognition.NONE,
                            null,
                            rows,
                            none(rows),
                            none(rows),
                            members));
        }

        Scoped effect(@Nullable Effect effect, int models) {
            return with(
                    new ModelCount(
                            "FIRE",
                            ModelStatus.MAINTAINED,
                            Recognition.NONE,
                            effect,
                            models,
                            none(models),
                            none(models),
                            none(models)));
        }

        Scoped award(String form, int count) {
            List<AwardCount> awards = new ArrayList<>(counts.awards());
            awards.add(new AwardCount(form, RecipientKind.COLLECTIVE, count));
            return copy(counts.models(), awards, counts.kindsNew(), counts.residents());
        }

        Scoped kinds(int kindsNew) {
            return copy(counts.models(), counts.awards(), kindsNew, counts.residents());
        }

        Scoped residents(int residents) {
            return copy(counts.models(), counts.awards(), counts.kindsNew(), residents);
        }

        private Scoped with(ModelCount model) {
            List<ModelCount> models = new ArrayList<>(counts.models());
            models.add(model);
            return copy(models, counts.awards(), counts.kindsNew(), counts.residents());
        }

        private Scoped copy(
                List<ModelCount> models,
                List<AwardCount> awards,
                int kindsNew,
                @Nullable Integer residents) {
            return new Scoped(
                    new Counts(
                            counts.unit(),
                            counts.year(),
                            counts.modelsStatement(),
                            counts.awardsStatement(),
                            models,
                            awards,
                            kindsNew,
                            0,
                            List.of(),
                            residents));
        }

        private static Sum none(int rows) {
            return new Sum(0, 0, rows);
        }
    }
}
