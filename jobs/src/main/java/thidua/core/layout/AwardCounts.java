package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.AwardForm;
import thidua.core.fact.FactTable;
import thidua.core.fact.RecipientKind;
import thidua.core.finding.Rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Awards counted by kind of recipient, one form a row. A blank count is not stated, no zero. */
final class AwardCounts implements Layout {
    private static final Map<Column, RecipientKind> KINDS =
            Map.of(
                    Column.COLLECTIVE, RecipientKind.COLLECTIVE,
                    Column.INDIVIDUAL, RecipientKind.INDIVIDUAL,
                    Column.HOUSEHOLD, RecipientKind.HOUSEHOLD);

    private static final List<Column> COUNTS =
            List.of(Column.COLLECTIVE, Column.INDIVIDUAL, Column.HOUSEHOLD);

    @Override
    public String id() {
        return "award-counts";
    }

    @Override
    public FactTable table() {
        return FactTable.AWARDS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.ROW_NO,
                Column.AWARD_FORM,
                Column.LEVEL,
                Column.COLLECTIVE,
                Column.INDIVIDUAL,
                Column.HOUSEHOLD,
                Column.ROW_TOTAL,
                Column.DECISION,
                Column.DECISION_DATE,
                Column.NOTE,
                Column.UNIT,
                Column.REPORT_YEAR,
                Column.UNUSED);
    }

    @Override
    public boolean claims(Headings found) {
        return found.has(Column.AWARD_FORM) && COUNTS.stream().anyMatch(found::has);
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return List.of(Column.AWARD_FORM);
    }

    @Override
    public Column subject() {
        return Column.AWARD_FORM;
    }

    @Override
    public List<Column> summed() {
        return List.of(Column.COLLECTIVE, Column.INDIVIDUAL, Column.HOUSEHOLD, Column.ROW_TOTAL);
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public Stated read(Line line, Setting setting) {
        NumberAndDate decision = NumberAndDate.read(line.text(Column.DECISION));
        LocalDate date = FormCell.date(line, setting, decision);
        AwardForm form = FormCell.read(line, setting, date);
        List<Award> awards = new ArrayList<>();
        int sum = 0;
        for (Column column : COUNTS) {
            RecipientKind kind = KINDS.getOrDefault(column, RecipientKind.COLLECTIVE);
            Integer count = line.count(column);
            if (count != null && form != null) {
                sum += count;
                if (count > 0) {
                    FormCell.judgeKind(line, form, kind, column);
                }
                String note = line.text(Column.NOTE);
                awards.add(
                        new Award(
                                line.at(column),
                                form.code(),
                                kind,
                                count,
                                "",
                                "",
                                decision.number(),
                                date,
                                note,
                                false));
            }
        }
        Integer total = line.count(Column.ROW_TOTAL);
        if (total != null && total != sum && !line.isRejected()) {
            String counted = Integer.toString(sum);
            line.find(Rule.TOTAL_DIFFERS, Column.ROW_TOTAL, counted, Column.ROW_TOTAL.word());
        }
        return line.isRejected() ? Stated.NOTHING : new Stated(List.of(), List.copyOf(awards));
    }
}
