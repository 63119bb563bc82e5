package thidua.core.metric;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Prometheus' text format 0.0.4 as its textfile collector does, and forgives nothing: each
 * family in one piece, with help and type before its samples, no sample twice, a line end at the
 * end.
 */
public final class StrictExposition {
    private static final Pattern HELP =
            Pattern.compile("# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\\\\n]|\\\\[\\\\n])+)");
    private static final Pattern TYPE =
            Pattern.compile("# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (gauge|counter)");
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\n\"])*\"";
    private static final Pattern SAMPLE =
            Pattern.compile(
                    "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{%s(?:,%s)*})? (-?\\d+(?:\\.\\d+)?)"
                            .formatted(LABEL, LABEL));

    private final Map<String, Double> samples = new LinkedHashMap<>();
    private final Set<String> families = new HashSet<>();
    private String helped = "";
    private String family = "";
    private boolean sampled = true;

    private StrictExposition() {}

    /** The value of each sample. */
    public static Map<String, Double> read(String text) {
        StrictExposition reading = new StrictExposition();
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new AssertionError("the last line does not end");
        }
        text.lines().forEach(reading::line);
        if (!reading.sampled) {
            throw new AssertionError("no sample of " + reading.family);
        }
        return reading.samples;
    }

    private void line(String line) {
        Matcher help = HELP.matcher(line);
        Matcher type = TYPE.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (help.matches()) {
            if (!sampled || !families.add(help.group(1))) {
                throw new AssertionError("out of order: " + line);
            }
            helped = help.group(1);
        } else if (type.matches()) {
            if (!type.group(1).equals(helped)) {
                throw new AssertionError("no help for " + line);
            }
            family = helped;
            sampled = false;
        } else if (sample.matches()) {
            String name = sample.group(1);
            String labels = sample.group(2) == null ? "" : sample.group(2);
            if (!name.equals(family)
                    || samples.put(name + labels, Double.valueOf(sample.group(3))) != null) {
                throw new AssertionError("out of order or twice: " + line);
            }
            sampled = true;
        } else {
            throw new AssertionError("not understood: " + line);
        }
    }
}
