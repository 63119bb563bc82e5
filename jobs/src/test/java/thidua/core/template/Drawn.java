package thidua.core.template;

import thidua.core.layout.Accepted;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template drawn in text. */
final class Drawn {
    private Drawn() {}

    static String of(Template template) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(template.guide().sheet()).append("\n");
        text.append(template.guide().title()).append("\n");
        for (Template.Hint hint : template.guide().hints()) {
            text.append(hint.isHeading() ? "\n" : "")
                    .append(hint.label())
                    .append(hint.isHeading() ? "" : " | " + hint.text())
                    .append("\n");
        }
        for (Template.Table table : template.tables()) {
            text.append("\n# ").append(table.sheet()).append("\n");
            table.titles().forEach(title -> text.append(title).append("\n"));
            text.append(table.box()).append(" [").append(table.tick().head()).append("]\n");
            text.append(table.tickObjection()).append("\n");
            text.append(template.rows()).append(" rows\n");
            table.columns().forEach(column -> text.append(column(column)).append("\n"));
        }
        text.append("\n# ").append(template.lists().sheet()).append("\n");
        text.append(template.lists().title()).append("\n");
        for (Template.Choice choice : template.lists().choices()) {
            text.append("\n").append(choice.head()).append("\n");
            for (Template.Item item : choice.items()) {
                text.append("  ").append(item.word());
                text.append(item.note().isEmpty() ? "" : " | " + item.note()).append("\n");
            }
        }
        return text.toString();
    }

    private static String column(Template.Column column) {
        String accepted =
                switch (column.accepted()) {
                    case Accepted.AnyText() -> column.numbered() ? "numbered" : "any text";
                    case Accepted.OneOf(var words, var open) ->
                            (open ? "open list of " : "list of ") + words.size();
                    case Accepted.Whole(var least, var most) -> least + " to " + most;
                    case Accepted.Day(var first, var last) -> first + " to " + last;
                };
        return Stream.of(
                        column.head() + (column.needed() ? " *" : ""),
                        Integer.toString(column.width()),
                        accepted,
                        column.objection())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
