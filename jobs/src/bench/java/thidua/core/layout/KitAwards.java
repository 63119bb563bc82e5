package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.AwardForm;
import thidua.core.fact.FactTable;
import thidua.core.fact.RecipientKind;
import thidua.core.finding.Rule;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The kit's awards, one a row. It gives each form at each level, so both columns together name the
 * form. Each row counts, whatever another says, so unit and row are in the recipient's key.
 */
public final class KitAwards implements Layout {
    private static final Layout OURS = new AwardList();

    @Override
    public String id() {
        return "kit-awards";
    }

    @Override
    public FactTable table() {
        return FactTable.AWARDS;
    }

    @Override
    public List<Column> columns() {
        return OURS.columns();
    }

    @Override
    public List<String> words(Column column) {
        return column == Column.RECIPIENT_KIND ? List.of("Loại") : column.words();
    }

    @Override
    public boolean claims(Headings found) {
        return OURS.claims(found);
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return List.of(
                Column.RECIPIENT,
                Column.RECIPIENT_KIND,
                Column.AWARD_FORM,
                Column.LEVEL,
                Column.DECISION_DATE);
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
        RecipientKind kind =
                line.word(Column.RECIPIENT_KIND, AwardWords.KIND, Rule.UNKNOWN_RECIPIENT_KIND);
        LocalDate date = line.date(Column.DECISION_DATE);
        AwardForm form = form(line, setting, date);
        if (recipient.isEmpty()) {
            line.findMissing(Rule.RECIPIENT_MISSING, Column.RECIPIENT, Column.ROW_NO);
        }
        if (form == null || kind == null || line.isRejected()) {
            return Stated.NOTHING;
        }
        Unit unit = setting.unit();
        String own = unit == null ? "" : unit.code();
        return Stated.of(
                new Award(
                        line.at(Column.AWARD_FORM),
                        form.code(),
                        kind,
                        1,
                        recipient,
                        VietnameseText.key(recipient) + " #" + own + " " + line.number(),
                        NumberAndDate.read(line.text(Column.DECISION)).number(),
                        date,
                        line.text(Column.NOTE),
                        false));
    }

    private static @Nullable AwardForm form(Line line, Setting setting, @Nullable LocalDate date) {
        String text = line.text(Column.AWARD_FORM) + " " + line.text(Column.LEVEL);
        return switch (setting.terms().forms().find(text, date, setting.year(), Set.of())) {
            case FormWords.Meant.Form(var form, var _) -> form;
            case FormWords.Meant.Unclear(var rule, var arguments) -> {
                line.find(rule, Column.AWARD_FORM, arguments.toArray(String[]::new));
                yield null;
            }
        };
    }
}
