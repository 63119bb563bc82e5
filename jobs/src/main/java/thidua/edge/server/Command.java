package thidua.edge.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One run of a program of PostgreSQL, or of the system, to its end. */
record Command(int exit, String output) {
    /** Nothing else of our environment reaches a server that outlives us: it may hold secrets. */
    private static final Set<String> PASSED_ON =
            Set.of("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH");

    private static final int POLL_MILLIS = 5;

    /** Whether what a program was run for has come, though it has not ended. */
    interface Until {
        boolean isSo() throws IOException;
    }

    boolean succeeded() {
        return exit == 0;
    }

    /**
     * Runs a program; what it prints goes through a file, because a pipe would stay open as long as
     * any daemon it leaves behind.
     *
     * @param input what it reads; empty for nothing
     * @throws IOException when there is no such program
     */
    static Command run(List<String> words, String input, int seconds) throws IOException {
        return run(words, input, seconds, () -> false);
    }

    /**
     * The same.
     *
     * @param done when it need not be waited for any longer: it ends by itself, and has succeeded
     */
    static Command run(List<String> words, String input, int seconds, Until done)
            throws IOException {
        Path printed = Files.createTempFile("thidua-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(words);
            builder.environment().keySet().retainAll(PASSED_ON);
            builder.environment().put("LC_ALL", "C");
            builder.directory(Path.of("/").toFile());
            builder.redirectErrorStream(true).redirectOutput(printed.toFile());
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException closedEarly) {
                // the program ended without reading; its exit code and words say why
            }
            int exit = await(process, seconds, done);
            return new Command(
                    exit, Files.readString(printed, StandardCharsets.ISO_8859_1).strip());
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private static int await(Process process, int seconds, Until done) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (System.nanoTime() < end) {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return process.exitValue();
                }
                if (done.isSo()) {
                    return 0;
                }
            }
            process.destroy();
            return -1;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
