package thidua.core.layout;

import thidua.core.fact.AwardForm;
import thidua.core.fact.FactTable;
import thidua.core.fact.ModelField;
import thidua.core.fact.Recognition;
import thidua.core.reference.AwardForms;
import thidua.core.reference.Reference;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a unit may choose from in the tables of a year, in the words that the reader prefers. */
public final class Choices {
    /** Older models than this are slips of the keyboard. */
    private static final int FIRST_YEAR = 1990;

    private static final List<Column> MODELS =
            List.of(
                    Column.ROW_NO,
                    Column.MODEL_NAME,
                    Column.FIELD,
                    Column.PLACE,
                    Column.FOUNDED,
                    Column.SITES,
                    Column.TEAMS,
                    Column.MEMBERS,
                    Column.STATUS,
                    Column.EFFECT,
                    Column.RECOGNITION,
                    Column.DOCUMENT,
                    Column.NOTE);

    private static final List<Column> AWARDS =
            List.of(
                    Column.ROW_NO,
                    Column.RECIPIENT,
                    Column.RECIPIENT_KIND,
                    Column.AWARD_FORM,
                    Column.LEVEL,
                    Column.DECISION,
                    Column.DECISION_DATE,
                    Column.NOTE);

    private static final Set<Column> NEEDED =
            Set.of(
                    Column.MODEL_NAME,
                    Column.STATUS,
                    Column.RECIPIENT,
                    Column.RECIPIENT_KIND,
                    Column.AWARD_FORM);

    private final Reference reference;
    private final SigningWindow window;
    private final int year;

    public Choices(Reference reference, SigningWindow window, int year) {
        this.reference = reference;
        this.window = window;
        this.year = year;
    }

    /** The columns of a list of models or awards, in the order in which units are asked. */
    public static List<Column> columns(FactTable table) {
        return table == FactTable.MODELS ? MODELS : AWARDS;
    }

    /** Whether a row of a list is refused without it. */
    public static boolean isNeeded(Column column) {
        return NEEDED.contains(column);
    }

    public Accepted accepted(Column column, Unit unit) {
        return switch (column) {
            case FIELD ->
                    closed(reference.fields().all().stream().map(ModelField::nameVi).toList());
            case PLACE -> places(unit);
            case FOUNDED -> new Accepted.Whole(FIRST_YEAR, year);
            case SITES, TEAMS, MEMBERS -> new Accepted.Whole(0, CountCell.MOST.intValueExact());
            case STATUS -> closed(words(ModelWords.STATUS, m -> true));
            case EFFECT -> closed(words(ModelWords.EFFECT, m -> true));
            case RECOGNITION -> closed(words(ModelWords.RECOGNITION, m -> m != Recognition.NONE));
            case RECIPIENT_KIND -> closed(words(AwardWords.KIND, m -> true));
            case AWARD_FORM ->
                    new Accepted.OneOf(forms().stream().map(AwardForm::nameVi).toList(), true);
            case LEVEL -> closed(words(AwardWords.LEVEL, this::isOffered));
            case DECISION_DATE -> new Accepted.Day(window.firstDay(year), window.lastDay(year));
            default -> new Accepted.AnyText();
        };
    }

    /** The forms that may be given on some day of the year. */
    public List<AwardForm> forms() {
        return reference.forms().all().stream()
                .filter(f -> f.validity().touches(year))
                .filter(f -> !f.code().equals(AwardForms.UNKNOWN_FORM))
                .toList();
    }

    /** Who gives a form, in the word of the column of levels. */
    public String level(AwardForm form) {
        return words(AwardWords.LEVEL, m -> m.contains(form.level()) && isOffered(m)).getFirst();
    }

    /** Who may be given a form. */
    public List<String> recipients(AwardForm form) {
        return words(AwardWords.KIND, form.recipients()::contains);
    }

    /** One authority; of words that leave it open only those without which a level has none. */
    private boolean isOffered(Set<String> meaning) {
        Set<String> alone =
                AwardWords.LEVEL.entries().stream()
                        .map(WordList.Entry::meaning)
                        .filter(m -> m.size() == 1)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        return forms().stream()
                .map(AwardForm::level)
                .filter(meaning::contains)
                .anyMatch(level -> meaning.size() == 1 || !alone.contains(level));
    }

    /** The units below; a place may also be a village, which no list has. */
    private Accepted places(Unit unit) {
        LocalDate day = LocalDate.of(year, 12, 31);
        List<String> below =
                reference.units().all().stream()
                        .filter(u -> unit.code().equals(u.parent()))
                        .filter(u -> u.validity().holdsOn(day))
                        .map(Unit::name)
                        .toList();
        return below.isEmpty() ? new Accepted.AnyText() : new Accepted.OneOf(below, true);
    }

    private static Accepted closed(List<String> words) {
        return new Accepted.OneOf(words, false);
    }

    private static <T> List<String> words(WordList<T> list, Predicate<T> wanted) {
        return list.entries().stream()
                .filter(e -> wanted.test(e.meaning()))
                .map(e -> list.proper(e.meaning()))
                .toList();
    }
}
