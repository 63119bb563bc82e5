package thidua.core.indicator;

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
import static thidua.core.indicator.Formulas.active;
import static thidua.core.indicator.Formulas.awards;
import static thidua.core.indicator.Formulas.awardsPer100ActiveModels;
import static thidua.core.indicator.Formulas.awardsTo;
import static thidua.core.indicator.Formulas.effect;
import static thidua.core.indicator.Formulas.effectiveShare;
import static thidua.core.indicator.Formulas.kindsActive;
import static thidua.core.indicator.Formulas.kindsNew;
import static thidua.core.indicator.Formulas.modelsPer10000Residents;
import static thidua.core.indicator.Formulas.newlyRecognised;
import static thidua.core.indicator.Formulas.recognised;
import static thidua.core.indicator.Formulas.recognisedShare;
import static thidua.core.indicator.Formulas.status;
import static thidua.core.indicator.Formulas.sumOverActive;
import static thidua.core.indicator.MeasureUnit.AWARDS;
import static thidua.core.indicator.MeasureUnit.KINDS;
import static thidua.core.indicator.MeasureUnit.MEMBERS;
import static thidua.core.indicator.MeasureUnit.MODELS;
import static thidua.core.indicator.MeasureUnit.PERCENT;
import static thidua.core.indicator.MeasureUnit.PER_10000_RESIDENTS;
import static thidua.core.indicator.MeasureUnit.PER_100_MODELS;
import static thidua.core.indicator.MeasureUnit.SITES;
import static thidua.core.indicator.MeasureUnit.TEAMS;

import thidua.core.fact.AwardForm;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The catalogue of indicators, one line each, in the order of the report. Those of the award forms
 * and levels are made from the reference data: {@code awards-prov-flag}, {@code
 * awards-level-province}.
 */
public final class Indicators {
    private final Map<Indicator, Formula> all = new LinkedHashMap<>();

    private Indicators() {}

    /** All indicators, for the given forms of award. */
    public static Indicators of(Collection<AwardForm> forms) {
        Indicators catalogue = new Indicators();
        catalogue.ofModels();
        catalogue.ofAwards(forms);
        return catalogue;
    }

    private void ofModels() {
        sum("models-new", "Mô hình mới", "New models", MODELS, status(NEW));
        sum(
                "models-maintained",
                "Mô hình duy trì",
                "Maintained models",
                MODELS,
                status(MAINTAINED));
        sum(
                "models-replicated",
                "Mô hình nhân rộng",
                "Replicated models",
                MODELS,
                status(REPLICATED));
        sum("models-ended", "Mô hình thanh loại", "Ended models", MODELS, status(ENDED));
        sum("models-active", "Mô hình đang hoạt động", "Active models", MODELS, active());
        sum(
                "models-recognised",
                "Mô hình mới được Bộ Công an ghi nhận",
                "New models recognised by the Ministry",
                MODELS,
                newlyRecognised());
        sum(
                "models-recognised-all",
                "Mô hình được Bộ Công an ghi nhận",
                "Models recognised by the Ministry",
                MODELS,
                recognised());
        other(
                "models-recognised-share",
                "Tỷ lệ mô hình mới được Bộ Công an ghi nhận",
                "Share of new models recognised by the Ministry",
                PERCENT,
                recognisedShare());
        other("kinds-new", "Loại mô hình mới", "Kinds of new models", KINDS, kindsNew());
        other(
                "kinds-active",
                "Loại mô hình đang hoạt động",
                "Kinds of active models",
                KINDS,
                kindsActive());
        sum("sites", "Điểm mô hình", "Sites", SITES, sumOverActive(ModelCount::sites));
        sum("teams", "Tổ", "Teams", TEAMS, sumOverActive(ModelCount::teams));
        sum("members", "Thành viên", "Members", MEMBERS, sumOverActive(ModelCount::members));
        sum("models-effective", "Mô hình hiệu quả", "Effective models", MODELS, effect(EFFECTIVE));
        sum(
                "models-not-effective",
                "Mô hình kém hiệu quả",
                "Models not effective",
                MODELS,
                effect(NOT_EFFECTIVE));
        sum(
                "models-not-assessed",
                "Mô hình chưa đánh giá",
                "Models not assessed",
                MODELS,
                effect(NOT_ASSESSED));
        other(
                "models-effective-share",
                "Tỷ lệ mô hình hiệu quả",
                "Share of effective models",
                PERCENT,
                effectiveShare());
        other(
                "models-per-10000-residents",
                "Mô hình đang hoạt động trên 10.000 dân",
                "Active models per 10,000 residents",
                PER_10000_RESIDENTS,
                modelsPer10000Residents());
    }

    private void ofAwards(Collection<AwardForm> forms) {
        Set<String> total = codes(forms, AwardForm::inTotal);
        sum("awards-total", "Khen thưởng", "Awards", AWARDS, awards(total));
        sum(
                "awards-collective",
                "Khen thưởng tập thể",
                "Awards to collectives",
                AWARDS,
                awardsTo(COLLECTIVE, total));
        sum(
                "awards-individual",
                "Khen thưởng cá nhân",
                "Awards to individuals",
                AWARDS,
                awardsTo(INDIVIDUAL, total));
        sum(
                "awards-household",
                "Khen thưởng hộ gia đình",
                "Awards to households",
                AWARDS,
                awardsTo(HOUSEHOLD, total));
        for (AwardForm form : forms) {
            sum(
                    "awards-" + kebab(form.code()),
                    form.nameVi(),
                    form.nameEn(),
                    AWARDS,
                    awards(Set.of(form.code())));
        }
        for (String level : levels(forms)) {
            Set<String> ofLevel = codes(forms, f -> f.inTotal() && f.level().equals(level));
            sum(
                    "awards-level-" + kebab(level),
                    "Khen thưởng cấp " + AwardLevels.nameVi(level),
                    "Awards, level " + AwardLevels.nameEn(level),
                    AWARDS,
                    awards(ofLevel));
        }
        other(
                "awards-per-100-active-models",
                "Khen thưởng trên 100 mô hình đang hoạt động",
                "Awards per 100 active models",
                PER_100_MODELS,
                awardsPer100ActiveModels(total));
    }

    /** In the order of the report. */
    public List<Indicator> list() {
        return List.copyOf(all.keySet());
    }

    /** The value of each indicator for one unit, or for the province as the sum of its parts. */
    public Map<String, Value> compute(Counts whole, List<Counts> parts, int smallBase) {
        Scope scope = new Scope(whole, parts, smallBase);
        Map<String, Value> values = new LinkedHashMap<>();
        all.forEach((indicator, formula) -> values.put(indicator.id(), formula.apply(scope)));
        return values;
    }

    /** An indicator of which the province is the sum of its units. */
    private void sum(String id, String nameVi, String nameEn, MeasureUnit unit, Formula formula) {
        all.put(new Indicator(id, nameVi, nameEn, unit, true), formula);
    }

    /** An indicator that cannot be added: a share, a rate, a number of different names. */
    private void other(String id, String nameVi, String nameEn, MeasureUnit unit, Formula formula) {
        all.put(new Indicator(id, nameVi, nameEn, unit, false), formula);
    }

    private static Set<String> codes(Collection<AwardForm> forms, Predicate<AwardForm> which) {
        return forms.stream()
                .filter(which)
                .map(AwardForm::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> levels(Collection<AwardForm> forms) {
        return forms.stream()
                .filter(AwardForm::inTotal)
                .map(AwardForm::level)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kebab(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
