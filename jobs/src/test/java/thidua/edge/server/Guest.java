package thidua.edge.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Another JVM that uses a data folder. {@link #main} is that JVM: it opens the server, says its
 * address, and closes it when its standard input ends.
 */
final class Guest implements AutoCloseable {
    private final Process process;
    private final String jdbcUrl;

    private Guest(Process process, String jdbcUrl) {
        this.process = process;
        this.jdbcUrl = jdbcUrl;
    }

    public static void main(String[] arguments) throws IOException {
        var settings = new EmbeddedServer.Settings(false, Path.of(arguments[1]));
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(arguments[0]), settings)) {
            System.out.println(server.jdbcUrl());
            System.out.flush();
            System.in.transferTo(System.out);
        }
    }

    /** Starts it; it may not be in yet. */
    static Process launch(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Guest.class.getName(),
                                data.toString(),
                                TestServer.binaries().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until it is in. */
    static Guest in(Process process) throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        if (line == null) {
            throw new IllegalStateException("the other JVM did not get in");
        }
        return new Guest(process, line);
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it go out in good order. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}
