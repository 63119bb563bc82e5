package thidua.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A process that is measured: its time by the clock and on the processors, its peak of memory. */
final class Child {
    private static final double TICKS_A_SECOND = 100;
    private static final int LOOK_EVERY_MILLIS = 10;

    private final Path log;
    private final int timeout;
    private double cpu;
    private long peak;

    private Child(Path log, int timeout) {
        this.log = log;
        this.timeout = timeout;
    }

    /**
     * Runs it to its end.
     *
     * @param good exit codes that count
     */
    static Run run(
            int round,
            List<String> command,
            Map<String, String> environment,
            Path log,
            int timeout,
            Set<Integer> good,
            Server server)
            throws IOException, InterruptedException {
        return new Child(log, timeout).measure(round, command, environment, good, server);
    }

    private Run measure(
            int round,
            List<String> command,
            Map<String, String> environment,
            Set<Integer> good,
            Server server)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        double before = server.cpuSeconds();
        long start = System.nanoTime();
        Process process = builder.start();
        String bad = await(process, start);
        double wall = (System.nanoTime() - start) / 1e9;
        double serverCpu = server.cpuSeconds() - before;
        if (bad == null && !good.contains(process.exitValue())) {
            bad = "exit code " + process.exitValue() + ", see " + log;
        }
        return new Run(
                round, wall, cpu, serverCpu, peak >> 10, Double.NaN, Run.Pair.NONE, Map.of(), bad);
    }

    private @Nullable String await(Process process, long start)
            throws IOException, InterruptedException {
        while (process.isAlive()) {
            look(process.pid());
            if (System.nanoTime() - start > timeout * 1_000_000_000L) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return "timed out after " + timeout + " s";
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return null;
    }

    private void look(long pid) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = 11; i <= 14; i++) { // utime, stime and those of children that ended
                ticks += Long.parseLong(fields[i]);
            }
            cpu = Math.max(cpu, ticks / TICKS_A_SECOND);
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
                }
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            if (Files.exists(Path.of("/proc/self/stat"))) {
                return; // it ended while we looked
            }
            throw new IOException("the peak of memory is read from /proc", e);
        }
    }

    /** What it said last. */
    static String lastLine(Path log) throws IOException {
        String said = Files.readString(log, StandardCharsets.UTF_8).strip();
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
