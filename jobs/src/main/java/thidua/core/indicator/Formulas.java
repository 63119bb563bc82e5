package thidua.core.indicator;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The formulas of the catalogue. Each takes what is stated: nothing stated is missing, a part
 * stated is a value with a reason.
 */
final class Formulas {
    private Formulas() {}

    static Formula status(ModelStatus wanted) {
        return models(wanted == ModelStatus.NEW, m -> m.status() == wanted);
    }

    static Formula active() {
        return models(false, m -> m.status().isActive());
    }

    static Formula newlyRecognised() {
        return models(
                true,
                m -> m.status() == ModelStatus.NEW && m.recognition() == Recognition.MINISTRY);
    }

    static Formula recognised() {
        return models(false, m -> m.recognition() == Recognition.MINISTRY);
    }

    static Formula recognisedShare() {
        return ratio(newlyRecognised(), status(ModelStatus.NEW), 100);
    }

    static Formula kindsNew() {
        return scope -> Values.like(status(ModelStatus.NEW).apply(scope), scope.whole().kindsNew());
    }

    static Formula kindsActive() {
        return scope -> Values.like(active().apply(scope), scope.whole().kindsActive());
    }

    static Formula sumOverActive(Function<ModelCount, Sum> measure) {
        return scope -> scope.sum(counts -> sumOverActive(counts, measure));
    }

    static Formula effect(Effect wanted) {
        return scope -> scope.sum(counts -> effect(counts, wanted));
    }

    static Formula effectiveShare() {
        return scope -> {
            Value effective = effect(Effect.EFFECTIVE).apply(scope);
            Value not = effect(Effect.NOT_EFFECTIVE).apply(scope);
            Value open = effect(Effect.NOT_ASSESSED).apply(scope);
            Value assessedOrNot = Values.sum(List.of(effective, not, open));
            return Values.quotient(effective, assessedOrNot, 100, scope.smallBase());
        };
    }

    static Formula modelsPer10000Residents() {
        return scope -> {
            Integer residents = scope.whole().residents();
            return residents == null
                    ? Value.notApplicable("population-unknown")
                    : Values.quotient(
                            active().apply(scope), Value.of(residents), 10_000, scope.smallBase());
        };
    }

    static Formula awards(Set<String> forms) {
        return scope -> scope.sum(counts -> awards(counts, a -> forms.contains(a.form())));
    }

    static Formula awardsTo(RecipientKind kind, Set<String> forms) {
        return scope ->
                scope.sum(
                        counts ->
                                awards(counts, a -> a.kind() == kind && forms.contains(a.form())));
    }

    static Formula awardsPer100ActiveModels(Set<String> forms) {
        return ratio(awards(forms), active(), 100);
    }

    private static Formula ratio(Formula part, Formula whole, int scale) {
        return scope ->
                Values.quotient(part.apply(scope), whole.apply(scope), scale, scope.smallBase());
    }

    private static Formula models(boolean ofNewOnly, Predicate<ModelCount> which) {
        return scope ->
                scope.sum(
                        counts ->
                                ofModels(
                                        counts,
                                        ofNewOnly,
                                        Value.of(
                                                counts.models().stream()
                                                        .filter(which)
                                                        .mapToLong(ModelCount::models)
                                                        .sum())));
    }

    private static Value sumOverActive(Counts counts, Function<ModelCount, Sum> measure) {
        Sum sum =
                counts.models().stream()
                        .filter(m -> m.status().isActive())
                        .map(measure)
                        .reduce(Sum.NOTHING, Sum::plus);
        return ofModels(counts, false, sum.value());
    }

    /**
     * Blank effectiveness is missing: where some rows state it, the sum says that it is partial.
     */
    private static Value effect(Counts counts, Effect wanted) {
        Sum sum = Sum.NOTHING;
        for (ModelCount model : counts.models()) {
            if (model.status().isActive()) {
                int stated = model.effect() == null ? 0 : model.models();
                sum =
                        sum.plus(
                                new Sum(
                                        model.effect() == wanted ? stated : 0,
                                        stated,
                                        model.models()));
            }
        }
        return ofModels(counts, false, sum.value());
    }

    private static Value ofModels(Counts counts, boolean ofNewOnly, Value value) {
        Statement said = counts.modelsStatement();
        return !ofNewOnly && said.onlyNew() && !said.nil()
                ? Value.missing("new-models-only")
                : judged(said, value);
    }

    /** A list states zero of what it does not list; a counted table states nothing of it. */
    private static Value awards(Counts counts, Predicate<AwardCount> which) {
        Statement said = counts.awardsStatement();
        long total = 0;
        boolean stated = !said.counted();
        for (AwardCount award : counts.awards()) {
            if (which.test(award)) {
                total += award.count();
                stated = true;
            }
        }
        return judged(said, stated ? Value.of(total) : Value.missing("not-stated"));
    }

    private static Value judged(Statement said, Value value) {
        if (said.unowed()) {
            return Value.notApplicable(Values.UNOWED);
        }
        if (!said.received()) {
            return Value.missing(said.waived() ? "waived" : "not-received");
        }
        if (said.nil()) {
            return Value.nil();
        }
        return said.partial() && value.isStated() ? value.because("rows-refused") : value;
    }
}
