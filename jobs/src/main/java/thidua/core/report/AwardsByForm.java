package thidua.core.report;

import thidua.core.fact.AwardForm;
import thidua.core.fact.RecipientKind;
import thidua.core.indicator.AwardCount;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.State;
import thidua.core.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row a unit, form of award and kind of recipient, where stated; the province included. */
final class AwardsByForm implements Report {
    private static final List<Column> COLUMNS =
            List.of(
                    Cells.YEAR,
                    Cells.UNIT_CODE,
                    Cells.UNIT_NAME,
                    Cells.UNIT_LEVEL,
                    Column.text(
                            "award_form",
                            "Mã hình thức khen thưởng",
                            "Code of the award form",
                            "As in the reference list; second sort key"),
                    Column.text(
                            "award_form_name",
                            "Hình thức khen thưởng",
                            "Award form",
                            "In the language of the pack"),
                    Column.text(
                            "level",
                            "Cấp khen thưởng",
                            "Awarding level",
                            "Code as in the reference list"),
                    Column.closed(
                            "recipient_kind",
                            "Đối tượng",
                            "Kind of recipient",
                            "Third sort key",
                            "recipient",
                            Stream.of(RecipientKind.values()).map(RecipientKind::id).toList()),
                    Column.integer("count", "Số lượng", "Count", "Recipients"),
                    Column.closed(
                            "state",
                            "Trạng thái",
                            "State",
                            "What kind of statement the count is",
                            "state",
                            States.STATED));

    @Override
    public String id() {
        return "awards";
    }

    @Override
    public String titleVi() {
        return "Khen thưởng theo đơn vị, hình thức và đối tượng";
    }

    @Override
    public String titleEn() {
        return "Awards by unit, form and kind of recipient";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("year", "unit_code", "award_form", "recipient_kind");
    }

    @Override
    public List<List<String>> rows(Pack pack, Language language) {
        Edition edition = pack.edition();
        List<Said> said =
                edition.counts().values().stream()
                        .sorted(Comparator.comparing(Counts::unit, Cells.UNITS))
                        .flatMap(AwardsByForm::said)
                        .toList();
        return new RowsOnDemand<>(
                said, one -> row(one.counts(), one.award(), edition.forms(), language));
    }

    /** What one row says. */
    private record Said(Counts counts, AwardCount award) {}

    private static Stream<Said> said(Counts counts) {
        return counts.awards().stream()
                .sorted(Comparator.comparing(AwardCount::form).thenComparing(AwardCount::kind))
                .map(award -> new Said(counts, award));
    }

    private static List<String> row(
            Counts counts, AwardCount award, Map<String, AwardForm> forms, Language language) {
        AwardForm form = forms.get(award.form());
        State state = States.of(award.count(), counts.awardsStatement());
        return Cells.row(
                Cells.unit(counts.year(), counts.unit()),
                award.form(),
                form == null ? "" : Cells.name(language, form.nameVi(), form.nameEn()),
                form == null ? "" : form.level(),
                award.kind().id(),
                Integer.toString(award.count()),
                state.id());
    }
}
