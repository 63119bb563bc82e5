package thidua.core.metric;

import thidua.core.metric.Metric.Sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Metrics as the text that Prometheus and its textfile collector read. */
public final class Exposition {
    private Exposition() {}

    /** Metrics without a sample are left out. */
    public static String text(List<Metric> metrics) {
        StringBuilder text = new StringBuilder();
        for (Metric metric : metrics) {
            if (!metric.samples().isEmpty()) {
                text.append("# HELP " + metric.name() + " " + help(metric.help()) + "\n");
                text.append("# TYPE " + metric.name() + " gauge\n");
                metric.samples().forEach(sample -> text.append(line(metric.name(), sample)));
            }
        }
        return text.toString();
    }

    private static String line(String name, Sample sample) {
        String labels =
                sample.labels().entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                        .collect(Collectors.joining(","));
        return name
                + (labels.isEmpty() ? "" : "{" + labels + "}")
                + " "
                + number(sample.value())
                + "\n";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String help(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String escaped(String text) {
        return help(text).replace("\"", "\\\"");
    }
}
