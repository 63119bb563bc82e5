package thidua.core.explain;

import static thidua.core.fact.Effect.EFFECTIVE;
import static thidua.core.fact.Effect.NOT_ASSESSED;
import static thidua.core.fact.Effect.NOT_EFFECTIVE;
import static thidua.core.fact.ModelStatus.ENDED;
import static thidua.core.fact.ModelStatus.MAINTAINED;
import static thidua.core.fact.ModelStatus.NEW;
import static thidua.core.fact.ModelStatus.REPLICATED;
import static thidua.core.fact.RecipientKind.COLLECTIVE;
import static thidua.core.fact.RecipientKind.HOUSEHOLD;
import static thidua.core.fact.RecipientKind.INDIVIDUAL;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.AwardForm;
import thidua.core.fact.Effect;
import thidua.core.fact.FactTable;
import thidua.core.fact.Model;
import thidua.core.fact.Recognition;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Sum;
import thidua.core.layout.Column;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which rows an indicator looks at, and what each of them adds.
 *
 * @param addends one for a sum; of a quotient the part and the whole
 * @param columns whose cells say what is looked at
 * @param inputs ids of the indicators that it is made of; none for a sum
 */
public record Basis(List<Addend> addends, Set<Column> columns, List<String> inputs) {
    private static final Sum ONE = new Sum(1, 1, 1);
    private static final Sum NONE = new Sum(0, 1, 1);

    /** What of a row is looked at; null when nothing is. */
    @FunctionalInterface
    private interface Look<T> {
        @Nullable Sum at(T fact);
    }

    /** What is added up: of quotients the part or the whole. */
    public enum Role {
        SUM,
        PART,
        WHOLE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One sum over rows. */
    public record Addend(Role role, FactTable table, Look<Model> models, Look<Award> awards) {
        @Nullable Sum of(Listed row) {
            return switch (row) {
                case Listed.OfModel(var _, var model) -> models.at(model);
                case Listed.OfAward award -> {
                    Sum stated = awards.at(award.award());
                    yield stated == null ? null : new Sum(award.count(), 1, 1);
                }
            };
        }

        private Addend as(Role other) {
            return new Addend(other, table, models, awards);
        }
    }

    /** Whether it looks at the row at all. */
    public boolean looksAt(Listed row) {
        for (Addend addend : addends) {
            if (addend.of(row) != null) {
                return true;
            }
        }
        return false;
    }

    public boolean looksAt(FactTable table) {
        return addends.stream().anyMatch(addend -> addend.table() == table);
    }

    /** The numbers of residents belong to it too. */
    public boolean needsResidents() {
        return inputs.contains("residents");
    }

    /**
     * @throws IllegalArgumentException when nobody said what the indicator looks at
     */
    public static Basis of(Indicator indicator, Collection<AwardForm> forms) {
        String id = indicator.id();
        return id.startsWith("awards-") ? ofAwards(id, forms) : ofModels(id);
    }

    private static Basis ofModels(String id) {
        return switch (id) {
            case "models-new" -> sum(which(m -> m.status() == NEW));
            case "models-maintained" -> sum(which(m -> m.status() == MAINTAINED));
            case "models-replicated" -> sum(which(m -> m.status() == REPLICATED));
            case "models-ended" -> sum(which(m -> m.status() == ENDED));
            case "models-active" -> sum(active());
            case "models-recognised" ->
                    sum(which(m -> m.status() == NEW && byMinistry(m)), RECOGNITION);
            case "models-recognised-all" -> sum(which(Basis::byMinistry), RECOGNITION);
            case "models-recognised-share" ->
                    quotient(
                            ofModel(m -> m.status() == NEW ? byMinistry(m) ? ONE : NONE : null),
                            which(m -> m.status() == NEW),
                            RECOGNITION,
                            "models-recognised",
                            "models-new");
            case "kinds-new" -> from(sum(which(m -> m.status() == NEW)), "models-new");
            case "kinds-active" -> from(sum(active()), "models-active");
            case "sites" -> sum(measure(Model::sites), Column.SITES);
            case "teams" -> sum(measure(Model::teams), Column.TEAMS);
            case "members" -> sum(measure(Model::members), Column.MEMBERS);
            case "models-effective" -> sum(effect(EFFECTIVE), Column.EFFECT);
            case "models-not-effective" -> sum(effect(NOT_EFFECTIVE), Column.EFFECT);
            case "models-not-assessed" -> sum(effect(NOT_ASSESSED), Column.EFFECT);
            case "models-effective-share" ->
                    quotient(
                            effect(EFFECTIVE),
                            ofModel(m -> active(m) ? m.effect() == null ? blank() : ONE : null),
                            new Column[] {Column.EFFECT},
                            "models-effective",
                            "models-not-effective",
                            "models-not-assessed");
            case "models-per-10000-residents" ->
                    from(sum(active().as(Role.PART)), "models-active", "residents");
            default -> throw new IllegalArgumentException("no basis of " + id);
        };
    }

    private static Basis ofAwards(String id, Collection<AwardForm> forms) {
        Addend total = awards(forms, a -> true, AwardForm::inTotal);
        return switch (id) {
            case "awards-total" -> sum(total);
            case "awards-collective" ->
                    sum(awards(forms, a -> a.kind() == COLLECTIVE, AwardForm::inTotal));
            case "awards-individual" ->
                    sum(awards(forms, a -> a.kind() == INDIVIDUAL, AwardForm::inTotal));
            case "awards-household" ->
                    sum(awards(forms, a -> a.kind() == HOUSEHOLD, AwardForm::inTotal));
            case "awards-per-100-active-models" ->
                    quotient(total, active(), new Column[0], "awards-total", "models-active");
            default -> sum(ofFormOrLevel(id, forms));
        };
    }

    private static Addend ofFormOrLevel(String id, Collection<AwardForm> forms) {
        boolean form = forms.stream().anyMatch(f -> id.equals("awards-" + kebab(f.code())));
        boolean level = forms.stream().anyMatch(f -> id.equals("awards-level-" + kebab(f.level())));
        if (!form && !level) {
            throw new IllegalArgumentException("no basis of " + id);
        }
        return awards(
                forms,
                a -> true,
                form
                        ? f -> id.equals("awards-" + kebab(f.code()))
                        : f -> f.inTotal() && id.equals("awards-level-" + kebab(f.level())));
    }

    private static String kebab(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final Column[] RECOGNITION = {Column.RECOGNITION, Column.BY_MINISTRY};

    private static Basis sum(Addend addend, Column... columns) {
        return new Basis(List.of(addend), columns(addend, columns), List.of());
    }

    private static Basis from(Basis sum, String... inputs) {
        return new Basis(sum.addends(), sum.columns(), List.of(inputs));
    }

    private static Basis quotient(Addend part, Addend whole, Column[] columns, String... inputs) {
        Set<Column> all = columns(part, columns);
        all.addAll(columns(whole));
        return new Basis(List.of(part.as(Role.PART), whole.as(Role.WHOLE)), all, List.of(inputs));
    }

    private static Set<Column> columns(Addend addend, Column... more) {
        Set<Column> columns =
                addend.table() == FactTable.AWARDS
                        ? EnumSet.of(
                                Column.RECIPIENT,
                                Column.RECIPIENT_KIND,
                                Column.AWARD_FORM,
                                Column.LEVEL,
                                Column.DECISION,
                                Column.DECISION_DATE)
                        : EnumSet.of(
                                Column.MODEL_NAME,
                                Column.STATUS,
                                Column.IS_NEW,
                                Column.IS_MAINTAINED,
                                Column.IS_REPLICATED,
                                Column.IS_ENDED);
        columns.addAll(List.of(more));
        return columns;
    }

    private static boolean byMinistry(Model model) {
        return model.recognition() == Recognition.MINISTRY;
    }

    private static boolean active(Model model) {
        return model.status().isActive();
    }

    private static Sum blank() {
        return new Sum(0, 0, 1);
    }

    private static Addend active() {
        return which(Basis::active);
    }

    private static Addend which(Predicate<Model> wanted) {
        return ofModel(model -> wanted.test(model) ? ONE : null);
    }

    private static Addend ofModel(Look<Model> look) {
        return new Addend(Role.SUM, FactTable.MODELS, look, award -> null);
    }

    /** A stated number of each active model. */
    @FunctionalInterface
    private interface Measure {
        @Nullable Integer of(Model model);
    }

    private static Addend measure(Measure measure) {
        return ofModel(
                model -> {
                    Integer stated = measure.of(model);
                    return !active(model) ? null : stated == null ? blank() : new Sum(stated, 1, 1);
                });
    }

    private static Addend effect(Effect wanted) {
        return ofModel(
                model ->
                        !active(model)
                                ? null
                                : model.effect() == null
                                        ? blank()
                                        : model.effect() == wanted ? ONE : NONE);
    }

    private static Addend awards(
            Collection<AwardForm> forms, Predicate<Award> which, Predicate<AwardForm> given) {
        Set<String> codes =
                forms.stream()
                        .filter(given)
                        .map(AwardForm::code)
                        .collect(Collectors.toUnmodifiableSet());
        return new Addend(
                Role.SUM,
                FactTable.AWARDS,
                model -> null,
                award -> which.test(award) && codes.contains(award.form()) ? ONE : null);
    }
}
