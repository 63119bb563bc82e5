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
        String own = line.text(Column.AWARD_FORM);
        Context above = line.context();
        String text = own.isEmpty() && line.isUnstated(Column.AWARD_FORM) ? above.form() : own;
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
        Set<String> given = levels.isEmpty() ? above.levels() : levels;
        return switch (words.find(text, date, setting.year(), given)) {
            case FormWords.Meant.Form(var form, var inForce) -> {
                judge(line, form, levels);
                if (above.bySection() && contradicts(words, above, form, setting)) {
                    String said = above.form().isEmpty() ? properLevel(above) : above.form();
                    line.find(Rule.SECTION_CONTRADICTION, Column.AWARD_FORM, said);
                }
                if (!inForce) {
                    judgeForce(
                            line,
                            setting,
                            form.validity(),
                            date,
                            line.headings().at(Column.AWARD_FORM));
                }
                yield form;
            }
            case FormWords.Meant.Unclear(var rule, var arguments) -> {
                line.find(rule, Column.AWARD_FORM, arguments.toArray(String[]::new));
                yield null;
            }
        };
    }

    /** A section names a form, which its rows must not change, or only who gave it. */
    private static boolean contradicts(
            FormWords words, Context above, AwardForm form, Setting setting) {
        if (above.form().isEmpty()) {
            return !above.levels().contains(form.level());
        }
        return words.find(above.form(), null, setting.year(), above.levels())
                        instanceof FormWords.Meant.Form(var said, var _)
                && !said.equals(form);
    }

    private static String properLevel(Context above) {
        return above.levels().stream()
                .sorted()
                .map(AwardWords::properLevel)
                .collect(Collectors.joining(", "));
    }

    /** The form that a header names; where it is none, the header has a finding of its own. */
    static @Nullable AwardForm ofHeader(Line line, Setting setting, FormColumn column) {
        FormWords words = setting.terms().forms();
        Set<String> levels = column.levels().isEmpty() ? line.context().levels() : column.levels();
        return switch (words.find(column.form(), null, setting.year(), levels)) {
            case FormWords.Meant.Form(var form, var inForce) -> {
                if (!inForce) {
                    judgeForce(line, setting, form.validity(), null, column.column());
                }
                yield form;
            }
            case FormWords.Meant.Unclear(var rule, var arguments) -> {
                line.find(rule, column.column(), arguments.toArray(String[]::new));
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
            Line line, Setting setting, Validity validity, @Nullable LocalDate date, int column) {
        LocalDate first = validity.from();
        LocalDate end = validity.until();
        line.find(
                Rule.AWARD_FORM_NOT_IN_FORCE,
                column,
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

    static void judgeKind(Line line, AwardForm form, RecipientKind kind, int column) {
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
