package thidua.sample;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one unit states for one year, before it is written into a file.
 *
 * @param awards how many of each form, as known now
 * @param recipients what a list of recipients holds; as many, but for what was corrected
 */
record Report(
        Filing filing,
        List<SampleModel> models,
        List<AwardCounts.Count> awards,
        List<SampleAward> recipients) {
    int year() {
        return filing.year();
    }

    Sender sender() {
        return filing.sender();
    }

    int models(Predicate<SampleModel> which) {
        return (int) models.stream().filter(which).count();
    }

    int models(ModelStatus status) {
        return models(m -> m.status() == status);
    }

    int awards(Predicate<AwardCounts.Count> which) {
        return awards.stream().filter(which).mapToInt(AwardCounts.Count::number).sum();
    }

    int awards(Form form, RecipientKind kind) {
        return awards(c -> c.form() == form && c.kind() == kind);
    }
}
