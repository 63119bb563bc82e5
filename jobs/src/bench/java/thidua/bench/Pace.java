package thidua.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How fast the processors are just now. On a rented machine each of them may share its core with a
 * stranger, and then does half as much for minutes; nothing in the load of the machine says so.
 */
final class Pace {
    private static final double CALM = 0.85;
    private static final int PAUSE_SECONDS = 5;
    private static final long WARM_UP_MILLIS = 150;
    private static final long MILLIS = 250;
    private static final int GO = 2_000;

    private final int patience;
    private double best;

    /**
     * @param patience seconds that a contender waits for processors that are as fast as they can be
     */
    Pace(int patience) {
        this.patience = patience;
    }

    /** Waits until all of them are about as fast as any was at best, or patience ends. */
    void await() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
        while (patience > 0 && !isCalm(each()) && System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        }
    }

    private boolean isCalm(List<Double> speeds) {
        return speeds.stream().allMatch(speed -> speed >= CALM * best);
    }

    /** Rounds of the same small work a second, on the average; NaN where it cannot be told. */
    double now() throws IOException, InterruptedException {
        return each().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** What the fastest processor reached; 0 before anybody looked. */
    double best() {
        return best;
    }

    /** All at once; empty where programs cannot be pinned. */
    private List<Double> each() throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        try {
            for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
                running.add(start(core));
            }
        } catch (IOException e) {
            return List.of(); // no taskset here
        }
        List<Double> speeds = new ArrayList<>();
        for (Process process : running) {
            try (InputStream said = process.getInputStream()) {
                String number = new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() == 0) {
                    speeds.add(Double.valueOf(number));
                }
            }
        }
        best = Math.max(best, speeds.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        return speeds;
    }

    private static Process start(int core) throws IOException {
        return new ProcessBuilder(
                        "taskset",
                        "-c",
                        Integer.toString(core),
                        Contenders.javaProgram(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pace.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Works on the processor that it was put on, and says how many rounds a second. */
    public static void main(String[] words) {
        work(WARM_UP_MILLIS);
        System.out.println(work(MILLIS));
    }

    /** Texts are made and looked at, as a reader of tables does. */
    private static double work(long millis) {
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        long rounds = 0;
        int sum = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < GO; i++) {
                sum += Integer.toString(i * 31 + sum % 7).hashCode();
            }
            rounds++;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return sum == 1 ? Double.NaN : rounds / seconds; // the sum is asked for, so it is made
    }
}
