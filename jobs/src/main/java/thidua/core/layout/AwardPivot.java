package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.AwardForm;
import thidua.core.fact.FactTable;
import thidua.core.fact.RecipientKind;
import thidua.core.finding.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Awards counted with the forms across: a row a unit, or a row a kind of recipient. */
final class AwardPivot implements Layout {
    @Override
    public String id() {
        return "award-pivot";
    }

    @Override
    public FactTable table() {
        return FactTable.AWARDS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.ROW_NO,
                Column.UNIT,
                Column.RECIPIENT_KIND,
                Column.ROW_TOTAL,
                Column.NOTE,
                Column.REPORT_YEAR,
                Column.UNUSED);
    }

    @Override
    public boolean countsByForm() {
        return true;
    }

    @Override
    public boolean claims(Headings found) {
        long forms = found.forms().stream().filter(f -> !f.total()).count();
        return forms > 1 || (forms == 1 && found.has(Column.UNIT));
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return List.of();
    }

    @Override
    public Column subject() {
        return Column.UNIT;
    }

    @Override
    public List<Column> summed() {
        return List.of(Column.ROW_TOTAL);
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public Stated read(Line line, Setting setting) {
        RecipientKind ofRow =
                line.word(Column.RECIPIENT_KIND, AwardWords.KIND, Rule.UNKNOWN_RECIPIENT_KIND);
        List<Award> awards = new ArrayList<>();
        Map<FormColumn, Integer> counts = new LinkedHashMap<>();
        for (FormColumn column : line.headings().forms()) {
            RecipientKind of = column.kind() == null && !column.total() ? ofRow : column.kind();
            Integer count = line.count(column.column(), of);
            if (count == null) {
                continue;
            }
            counts.put(column, count);
            if (!column.total()) {
                Award award = award(line, setting, column, count, ofRow);
                if (award != null) {
                    awards.add(award);
                }
            }
        }
        judgeTotals(line, counts);
        return line.isRejected() ? Stated.NOTHING : new Stated(List.of(), List.copyOf(awards));
    }

    private static @Nullable Award award(
            Line line,
            Setting setting,
            FormColumn column,
            int count,
            @Nullable RecipientKind ofRow) {
        AwardForm form = FormCell.ofHeader(line, setting, column);
        if (form == null) {
            return null;
        }
        RecipientKind kind = column.kind() != null ? column.kind() : ofRow;
        if (kind == null && form.recipients().size() == 1) {
            kind = form.recipients().iterator().next();
        }
        if (kind == null) {
            line.find(Rule.RECIPIENT_KIND_MISSING, column.column(), AwardWords.KIND.proper());
            return null;
        }
        if (count > 0) {
            FormCell.judgeKind(line, form, kind, column.column());
        }
        return new Award(
                line.at(column.column()),
                form.code(),
                kind,
                count,
                "",
                "",
                "",
                null,
                line.text(Column.NOTE),
                false);
    }

    /** A total beside the counts sums those of its form, of its kind, or all. */
    private static void judgeTotals(Line line, Map<FormColumn, Integer> counts) {
        for (var total : counts.entrySet()) {
            FormColumn of = total.getKey();
            if (of.total()) {
                int sum =
                        counts.entrySet().stream()
                                .filter(e -> !e.getKey().total() && covers(of, e.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum();
                judge(line, of.column(), total.getValue(), sum);
            }
        }
    }

    private static boolean covers(FormColumn total, FormColumn part) {
        return (total.form().isEmpty()
                        || (total.form().equals(part.form())
                                && total.levels().equals(part.levels())))
                && (total.kind() == null || total.kind() == part.kind());
    }

    private static void judge(Line line, int column, int stated, int sum) {
        if (stated != sum && !line.isRejected()) {
            String word = line.headings().word(column);
            line.find(Rule.TOTAL_DIFFERS, column, Integer.toString(sum), word);
        }
    }
}
