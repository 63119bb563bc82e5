package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.fact.RecipientKind;
import thidua.core.finding.Rule;
import thidua.core.reference.AwardForms;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which form of award a row means, and whether it may be given so. */
final class FormCell {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private FormCell() {}

    /** The form of the row; null with a finding when it has none that we know. */
    static @Nullable AwardForm read(Line line, Setting setting, @Nullable LocalDate date) {
        String text = line.text(Column.AWARD_FORM);
        if (text.isEmpty()) {
            if (line.isUnstated(Column.AWARD_FORM)) {
                line.findMissing(Rule.AWARD_FORM_MISSING, Column.AWARD_FORM, Column.ROW_NO);
            }
            return null;
        }
        Set<String> levels =
                line.word(Column.LEVEL, AwardWords.LEVEL, Rule.UNKNOWN_LEVEL)
                                instanceof Set<String> s
                        ? s
                        : Set.of();
        FormWords words = setting.terms().forms();
        return switch (words.find(text, date, setting.year(), levels)) {
            case FormWords.Meant.Form(var form, var inForce) -> {
                judge(line, form, levels);
                if (!inForce) {
                    judgeForce(line, setting, form.validity(), date);
                }
                yield form;
            }
            case FormWords.Meant.Unclear(var rule, var arguments) -> {
                line.find(rule, Column.AWARD_FORM, arguments.toArray(String[]::new));
                yield null;
            }
        };
    }

    private static void judge(Line line, AwardForm form, Set<String> levels) {
        if (form.code().equals(AwardForms.UNKNOWN_FORM)) {
            line.find(Rule.OTHER_AWARD_FORM, Column.AWARD_FORM);
        } else if (!levels.isEmpty() && !levels.contains(form.level())) {
            String proper = AwardWords.properLevel(form.level());
            line.find(Rule.LEVEL_CONTRADICTION, Column.LEVEL, form.nameVi(), proper);
        }
    }

    private static void judgeForce(
            Line line, Setting setting, Validity validity, @Nullable LocalDate date) {
        LocalDate first = validity.from();
        LocalDate end = validity.until();
        line.find(
                Rule.AWARD_FORM_NOT_IN_FORCE,
                Column.AWARD_FORM,
                first.equals(LocalDate.MIN) ? "…" : DAY.format(first),
                end.equals(LocalDate.MAX) ? "…" : DAY.format(end.minusDays(1)),
                date == null ? Integer.toString(setting.year()) : DAY.format(date));
    }

    /** The day of the decision, from its own column or from behind its number. */
    static @Nullable LocalDate date(Line line, Setting setting, NumberAndDate decision) {
        LocalDate own = line.date(Column.DECISION_DATE);
        LocalDate date = own == null ? decision.date() : own;
        if (date != null && !setting.isInWindow(date)) {
            line.find(
                    Rule.DATE_OUTSIDE_YEAR,
                    own == null ? Column.DECISION : Column.DECISION_DATE,
                    Integer.toString(setting.year()),
                    DAY.format(setting.firstDay()),
                    DAY.format(setting.lastDay()));
        }
        return date;
    }

    /** Writes down when the form is not for such a recipient. */
    static void judgeKind(Line line, AwardForm form, RecipientKind kind, Column column) {
        if (!form.recipients().contains(kind)) {
            line.find(Rule.RECIPIENT_KIND_FORBIDDEN, column, form.nameVi(), names(form));
        }
    }

    private static String names(AwardForm form) {
        return AwardWords.KIND.entries().stream()
                .filter(e -> form.recipients().contains(e.meaning()))
                .map(e -> List.copyOf(e.spellings()).getFirst())
                .collect(Collectors.joining(", "));
    }
}
