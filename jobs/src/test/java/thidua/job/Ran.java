package thidua.job;

import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a run ended and what it said.
 *
 * @param lines each a key of the bundle {@code console} and its arguments
 */
public record Ran(Outcome outcome, List<Line> lines) {

    /** A line, before it is put into words. */
    public record Line(String key, List<String> arguments) {
        String in(Language language) {
            return Words.of("console", language).say(key, arguments.toArray(String[]::new));
        }
    }

    /** Takes down what a run says. */
    static class Notes implements Progress {
        private final List<Line> lines = new ArrayList<>();

        @Override
        public void say(String key, String... arguments) {
            lines.add(new Line(key, Arrays.asList(arguments)));
        }

        List<Line> lines() {
            return List.copyOf(lines);
        }
    }

    /** What was said, without its details. */
    List<String> keys() {
        return lines.stream().map(Line::key).toList();
    }

    /** All of it, as a person reads it. */
    String said(Language language) {
        StringBuilder said = new StringBuilder();
        lines.forEach(line -> said.append(line.in(language)).append('\n'));
        return said.toString();
    }
}
