package thidua.core.finding;

import thidua.core.text.Language;

import java.util.List;
import java.util.stream.Stream;

/** The rules as a page of the documentation, made from the rules themselves. */
public final class RuleDoc {
    private RuleDoc() {}

    /** A Markdown table, one row a rule, with what it finds and what to do in both languages. */
    public static String markdown() {
        StringBuilder table =
                new StringBuilder("| Rule | Severity | Finds | Remedy |\n|---|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            table.append("| `").append(rule.id()).append("` | ").append(rule.severity().id());
            table.append(" | ").append(both(rule, true)).append(" | ");
            table.append(both(rule, false)).append(" |\n");
        }
        return table.toString();
    }

    private static String both(Rule rule, boolean message) {
        List<String> names =
                rule.arguments().stream().map(argument -> "‹" + argument + "›").toList();
        return Stream.of(Language.VI, Language.EN)
                .map(Messages::in)
                .map(m -> message ? m.message(rule, "…", names) : m.remedy(rule, "…", names))
                .map(text -> text.replace("|", "\\|"))
                .reduce((vi, en) -> vi + "<br>*" + en + "*")
                .orElse("");
    }
}
