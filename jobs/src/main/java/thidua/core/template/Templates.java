package thidua.core.template;

import static java.util.Map.entry;

import thidua.core.fact.DueDates;
import thidua.core.fact.FactTable;
import thidua.core.fact.Reporters;
import thidua.core.layout.Accepted;
import thidua.core.layout.Choices;
import thidua.core.layout.Column;
import thidua.core.layout.NilBox;
import thidua.core.layout.SigningWindow;
import thidua.core.reference.Reference;
import thidua.core.sheet.OwnSheet;
import thidua.core.template.Template.Choice;
import thidua.core.template.Template.Guide;
import thidua.core.template.Template.Hint;
import thidua.core.template.Template.Item;
import thidua.core.template.Template.Lists;
import thidua.core.template.Template.Table;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The templates of a year. They are in Vietnamese whatever the language of messages, as the tables
 * are that come back.
 */
public final class Templates {
    private static final int ROWS = 200;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** In letters; together they fit on a page across. */
    private static final Map<Column, Integer> WIDTHS =
            Map.ofEntries(
                    entry(Column.ROW_NO, 6),
                    entry(Column.MODEL_NAME, 34),
                    entry(Column.FIELD, 26),
                    entry(Column.PLACE, 20),
                    entry(Column.FOUNDED, 10),
                    entry(Column.SITES, 9),
                    entry(Column.TEAMS, 9),
                    entry(Column.MEMBERS, 10),
                    entry(Column.STATUS, 14),
                    entry(Column.EFFECT, 14),
                    entry(Column.RECOGNITION, 13),
                    entry(Column.DOCUMENT, 22),
                    entry(Column.NOTE, 20),
                    entry(Column.RECIPIENT, 40),
                    entry(Column.RECIPIENT_KIND, 15),
                    entry(Column.AWARD_FORM, 40),
                    entry(Column.LEVEL, 18),
                    entry(Column.DECISION, 20),
                    entry(Column.DECISION_DATE, 14));

    private static final Set<Column> CENTRED =
            Set.of(
                    Column.ROW_NO,
                    Column.FOUNDED,
                    Column.SITES,
                    Column.TEAMS,
                    Column.MEMBERS,
                    Column.STATUS,
                    Column.EFFECT,
                    Column.RECOGNITION,
                    Column.RECIPIENT_KIND,
                    Column.LEVEL,
                    Column.DECISION_DATE);

    private final Words words = Words.of("template", Language.VI);
    private final Choices choices;
    private final String committee;
    private final int year;
    private final Reporters reporters;
    private final DueDates due;

    /**
     * @param committee to which the filled workbooks go
     */
    public Templates(Reference reference, String committee, SigningWindow window, int year) {
        this(reference, committee, window, DueDates.DEFAULT, year);
    }

    /**
     * @param due by when the tables are due
     */
    public Templates(
            Reference reference, String committee, SigningWindow window, DueDates due, int year) {
        this.reporters = reference.reporters();
        this.due = due;
        this.choices = new Choices(reference, window, year);
        this.committee = committee;
        this.year = year;
    }

    public Template of(Unit unit) {
        Choice tick = new Choice(NilBox.LABEL, List.of(new Item(NilBox.TICK, "")));
        List<Table> tables = owed(unit).stream().map(table -> table(table, unit, tick)).toList();
        return new Template(year, ROWS, guide(unit), tables, lists(unit, tick));
    }

    private List<FactTable> owed(Unit unit) {
        return Stream.of(FactTable.values()).filter(table -> reporters.owes(unit, table)).toList();
    }

    private Table table(FactTable table, Unit unit, Choice tick) {
        String group = table.id();
        return new Table(
                words.say(group + ".sheet"),
                List.of(
                        words.say(group + ".title", Integer.toString(year)),
                        words.say("unit", unit.name()),
                        words.say("year", Integer.toString(year))),
                NilBox.LABEL + " " + words.say(group + ".box") + ":",
                tick,
                words.say("objection.box"),
                Choices.columns(table).stream().map(column -> column(column, unit)).toList(),
                words.say("objecting"),
                words.say("page"));
    }

    private Template.Column column(Column column, Unit unit) {
        Accepted accepted = choices.accepted(column, unit);
        return new Template.Column(
                column.word(),
                WIDTHS.getOrDefault(column, 12),
                Choices.isNeeded(column),
                column == Column.ROW_NO,
                CENTRED.contains(column),
                accepted,
                objection(column, accepted));
    }

    private String objection(Column column, Accepted accepted) {
        String head = column.word();
        return switch (accepted) {
            case Accepted.AnyText() -> "";
            case Accepted.OneOf(var _, var open) ->
                    words.say(open ? "objection.open" : "objection.closed", head);
            case Accepted.Whole(var least, var most) when least > 0 ->
                    words.say(
                            "objection.year",
                            head,
                            Integer.toString(least),
                            Integer.toString(most));
            case Accepted.Whole(var least, var most) ->
                    words.say(
                            "objection.count",
                            head,
                            Integer.toString(least),
                            String.format(VIETNAMESE, "%,d", most));
            case Accepted.Day(var first, var last) ->
                    words.say("objection.day", head, DAY.format(first), DAY.format(last));
        };
    }

    private Guide guide(Unit unit) {
        List<Hint> hints = new ArrayList<>();
        hints.add(hint("about", unit.name(), Integer.toString(year)));
        hints.add(heading("fill"));
        Stream.of("tables", "needed", "choose", "blank", "rows", "paste", "heads")
                .forEach(key -> hints.add(hint(key)));
        hints.add(heading("nil"));
        Stream.of("nil-box", "nil-blank", "nil-later").forEach(key -> hints.add(hint(key)));
        hints.add(heading("send"));
        hints.add(deadline(owed(unit)));
        hints.add(hint("where", committee));
        hints.add(hint("again"));
        for (FactTable table : owed(unit)) {
            hints.add(heading(table.id()));
            for (Column column : Choices.columns(table)) {
                hints.add(meaning(table, column, unit));
            }
        }
        return new Guide(
                words.say("guide.sheet"),
                OwnSheet.MARK + words.say("guide.title", Integer.toString(year)),
                List.copyOf(hints));
    }

    /** One day, or one a table where they differ. */
    private Hint deadline(List<FactTable> owed) {
        List<LocalDate> days = owed.stream().map(table -> due.of(year, table)).distinct().toList();
        if (days.size() == 1) {
            return hint("deadline", DAY.format(days.getFirst()));
        }
        String label = words.say("hint.deadline.label");
        return new Hint(
                label,
                words.say(
                        "hint.deadline.apart",
                        DAY.format(due.of(year, FactTable.MODELS)),
                        DAY.format(due.of(year, FactTable.AWARDS))));
    }

    private Hint heading(String key) {
        return new Hint(words.say("heading." + key), "");
    }

    private Hint hint(String key, String... arguments) {
        return new Hint(words.say("hint." + key + ".label"), words.say("hint." + key, arguments));
    }

    private Hint meaning(FactTable table, Column column, Unit unit) {
        String text =
                switch (choices.accepted(column, unit)) {
                    case Accepted.Day(var first, var last) ->
                            words.say(key(table, column), DAY.format(first), DAY.format(last));
                    default -> words.say(key(table, column));
                };
        String needed = Choices.isNeeded(column) ? words.say("needed") + " " : "";
        return new Hint(column.word(), needed + text);
    }

    private static String key(FactTable table, Column column) {
        return "column." + table.id() + "." + column.id();
    }

    private Lists lists(Unit unit, Choice tick) {
        List<Choice> all = new ArrayList<>();
        for (FactTable table : owed(unit)) {
            for (Column column : Choices.columns(table)) {
                if (choices.accepted(column, unit) instanceof Accepted.OneOf(var list, var _)) {
                    all.add(new Choice(column.word(), items(column, list)));
                }
            }
        }
        all.add(tick);
        return new Lists(
                words.say("lists.sheet"),
                OwnSheet.MARK + words.say("lists.title"),
                List.copyOf(all));
    }

    private List<Item> items(Column column, List<String> list) {
        return column == Column.AWARD_FORM
                ? choices.forms().stream()
                        .map(
                                form ->
                                        new Item(
                                                form.nameVi(),
                                                words.say(
                                                        "form",
                                                        choices.level(form),
                                                        String.join(
                                                                ", ", choices.recipients(form)))))
                        .toList()
                : list.stream().map(word -> new Item(word, "")).toList();
    }
}
