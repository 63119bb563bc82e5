package thidua.bench.kit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each phase took, from the start of the process, and what it cost all cores. */
public final class Stopwatch {
    private final Map<String, Double> phases = new LinkedHashMap<>();
    private long last =
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(start -> start.toEpochMilli())
                    .orElseGet(System::currentTimeMillis);

    private Duration spent = Duration.ZERO;

    /** A phase ended. */
    public void lap(String phase) {
        long now = System.currentTimeMillis();
        phases.put(phase, (now - last) / 1000.0);
        last = now;
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(spent);
        phases.put(phase + "_cpu", cpu.minus(spent).toMillis() / 1000.0);
        spent = cpu;
    }

    /** {@code {"start_s":1.234,…}}, as the kit takes it. */
    public String json() {
        return phases.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "\"%s_s\":%.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
