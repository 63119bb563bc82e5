package thidua.core.metric;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing measured, by the value of its labels. All are gauges: they say how it is.
 *
 * @param name as Prometheus wants it, with its unit at the end
 * @param help what it means
 */
public record Metric(String name, String help, List<Sample> samples) {
    public Metric {
        samples = List.copyOf(samples);
    }

    public record Sample(SortedMap<String, String> labels, double value) {
        static Sample of(double value, String... labels) {
            TreeMap<String, String> all = new TreeMap<>();
            for (int i = 0; i < labels.length; i += 2) {
                all.put(labels[i], labels[i + 1]);
            }
            return new Sample(all, value);
        }
    }
}
