package thidua.cli;

import thidua.edge.server.EmbeddedServer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** {@code thidua run --year 2021} in a JVM of its own, which may be killed or asked to stop. */
final class Shell implements AutoCloseable {
    private static final int SECONDS = 120;

    private final Path data;
    private final Path out;
    private final List<String> command = new ArrayList<>();

    /**
     * @param options of Java, {@code -Duser.timezone=Pacific/Kiritimati}
     */
    Shell(Path input, Path output, Path data, String... options) throws IOException {
        this.data = data;
        this.out = Files.createTempFile("thidua-shell-", ".txt");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        for (String property : List.of("sun.awt.fontconfig", "sun.java2d.fontpath")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Thidua.class.getName(), "run", "--year=2021"));
        command.addAll(List.of("--input=" + input, "--output=" + output, "--data=" + data));
    }

    /** Whether the run that goes on has said something. */
    BooleanSupplier says(String words) {
        return () -> said().contains(words);
    }

    /** What the last run said. */
    String said() {
        try {
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Runs to the end and gives the exit code. */
    int run() throws IOException, InterruptedException {
        Process process = start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("hangs: " + said());
        }
        return process.exitValue();
    }

    /** Runs until something is so, then {@code kill -9}. */
    void killWhen(BooleanSupplier moment) throws IOException, InterruptedException {
        Process process = start();
        try {
            while (!moment.getAsBoolean()) {
                if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("ended by itself: " + said());
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /**
     * Runs until something is so, then asks it to stop, and gives the exit code.
     *
     * @param times how often it is asked
     */
    int stopWhen(BooleanSupplier moment, int times) throws IOException, InterruptedException {
        Process process = start();
        try {
            while (!moment.getAsBoolean()) {
                if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("ended by itself: " + said());
                }
            }
            for (int i = 0; i < times; i++) {
                process.destroy();
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("does not stop: " + said());
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        Files.write(out, new byte[0]);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    /** Stops the server that a killed run may have left. */
    @Override
    public void close() throws IOException {
        if (Files.exists(data.resolve("cluster/postmaster.pid"))) {
            EmbeddedServer.open(data).close();
        }
        Files.delete(out);
    }
}
