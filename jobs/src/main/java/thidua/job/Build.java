package thidua.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is. Everything that was read or drawn by another one is read or drawn again.
 *
 * @param version for people: {@code 0.1.0}
 * @param sources SHA-256 of the sources it was built from
 */
public record Build(String version, String sources) {
    private static final String RESOURCE = "/thidua/build.properties";

    public static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + RESOURCE + " on the classpath: build with Maven");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                properties.getProperty("version", ""), properties.getProperty("sources", ""));
    }

    /** Short enough to print: {@code 0.1.0+1a2b3c4d5e6f}. */
    public String id() {
        return version + "+" + sources.substring(0, 12);
    }
}
