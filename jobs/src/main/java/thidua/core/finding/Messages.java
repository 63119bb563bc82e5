package thidua.core.finding;

import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.List;
import java.util.stream.Stream;

/** What a finding says to people: what was found, and what to do about it. */
public final class Messages {
    private final Words words;

    private Messages(Words words) {
        this.words = words;
    }

    public static Messages in(Language language) {
        return new Messages(Words.of("messages", language));
    }

    public String message(Finding finding) {
        return message(finding.rule(), finding.value(), finding.arguments());
    }

    public String remedy(Finding finding) {
        return remedy(finding.rule(), finding.value(), finding.arguments());
    }

    /** What was found; for findings that were kept as rule, value and arguments. */
    public String message(Rule rule, String value, List<String> arguments) {
        return say(rule, "message", value, arguments);
    }

    /** What to do about it. */
    public String remedy(Rule rule, String value, List<String> arguments) {
        return say(rule, "remedy", value, arguments);
    }

    private String say(Rule rule, String what, String value, List<String> arguments) {
        String[] filled =
                Stream.concat(Stream.of(value), arguments.stream()).toArray(String[]::new);
        return words.say(key(rule, what), filled);
    }

    static String key(Rule rule, String what) {
        return "rule." + rule.id() + "." + what;
    }
}
