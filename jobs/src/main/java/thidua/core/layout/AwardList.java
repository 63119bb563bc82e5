package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.AwardForm;
import thidua.core.fact.FactTable;
import thidua.core.fact.RecipientKind;
import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Awards, one recipient a row. */
final class AwardList implements Layout {
    private static final Pattern QUANTITY =
            Pattern.compile("(?:tổng )?(?:số lượng|sl)(?:\\(.*\\)| (?:khen|khen thưởng))?|tổng số");

    @Override
    public String id() {
        return "award-list";
    }

    @Override
    public FactTable table() {
        return FactTable.AWARDS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.ROW_NO,
                Column.RECIPIENT,
                Column.RECIPIENT_KIND,
                Column.AWARD_FORM,
                Column.LEVEL,
                Column.DECISION,
                Column.DECISION_DATE,
                Column.NOTE,
                Column.UNIT,
                Column.REPORT_YEAR,
                Column.UNUSED);
    }

    @Override
    public boolean claims(Headings found) {
        // without a column of forms a section or the title may name the form
        return found.has(Column.RECIPIENT)
                && (found.has(Column.AWARD_FORM)
                        || found.has(Column.LEVEL)
                        || (found.has(Column.DECISION) && found.has(Column.RECIPIENT_KIND)));
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return List.of(Column.RECIPIENT, Column.AWARD_FORM);
    }

    @Override
    public Column subject() {
        return Column.RECIPIENT;
    }

    @Override
    public List<Column> summed() {
        return List.of();
    }

    @Override
    public Stated read(Line line, Setting setting) {
        String recipient = line.text(Column.RECIPIENT);
        if (line.isUnstated(Column.RECIPIENT)) {
            line.findMissing(Rule.RECIPIENT_MISSING, Column.RECIPIENT, Column.ROW_NO);
        }
        NumberAndDate decision = NumberAndDate.read(line.text(Column.DECISION));
        LocalDate date = FormCell.date(line, setting, decision);
        AwardForm form = FormCell.read(line, setting, date);
        RecipientKind kind = kind(line, form);
        String key = VietnameseText.key(recipient);
        if (!recipient.isEmpty()) {
            RecipientName.judge(line, recipient, key, kind);
        }
        judgeQuantity(line);
        if (form == null || kind == null || line.isRejected()) {
            return Stated.NOTHING;
        }
        return Stated.of(
                new Award(
                        line.at(line.has(Column.AWARD_FORM) ? Column.AWARD_FORM : Column.RECIPIENT),
                        form.code(),
                        kind,
                        1,
                        recipient,
                        key,
                        decision.number(),
                        date,
                        line.text(Column.NOTE),
                        false));
    }

    /** A column that nobody asked for may say that the row is no single award. */
    private static void judgeQuantity(Line line) {
        for (int column : line.headings().unknown()) {
            Cell cell = line.cell(column);
            if (CountCell.read(cell) instanceof Parsed.Value<Integer>(var many)
                    && (many > 1 || cell.shown().strip().equals("0"))
                    && QUANTITY.matcher(VietnameseText.key(line.headings().word(column)))
                            .matches()) {
                line.find(Rule.QUANTITY_NOT_ONE, column, line.headings().word(column));
            }
        }
    }

    /** Where no cell says it, a form that has only one kind of recipient does. */
    private static @Nullable RecipientKind kind(Line line, @Nullable AwardForm form) {
        RecipientKind kind =
                line.word(Column.RECIPIENT_KIND, AwardWords.KIND, Rule.UNKNOWN_RECIPIENT_KIND);
        if (kind != null) {
            if (form != null) {
                FormCell.judgeKind(line, form, kind, Column.RECIPIENT_KIND);
            }
            return kind;
        }
        boolean blank = line.isUnstated(Column.RECIPIENT_KIND);
        RecipientKind above = line.context().kind();
        if (blank && above != null) {
            if (form != null) {
                FormCell.judgeKind(line, form, above, Column.RECIPIENT);
            }
            return above;
        }
        if (blank && form != null && form.recipients().size() == 1) {
            return form.recipients().iterator().next();
        }
        if (blank) {
            line.findMissing(
                    Rule.RECIPIENT_KIND_MISSING,
                    Column.RECIPIENT_KIND,
                    Column.RECIPIENT,
                    AwardWords.KIND.proper());
        }
        return null;
    }
}
