package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that a person has looked at. {@code mvn test -Dapprove=true} writes what comes out now;
 * look at the difference before committing it.
 */
public final class Approved {
    private static final Path TEXTS = Path.of("src/test/resources/approved");

    private Approved() {}

    public static void check(String name, byte[] actual) throws IOException {
        Path approved = TEXTS.resolve(name);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(approved.getParent());
            Files.write(approved, actual);
        }
        assertThat(new String(actual, StandardCharsets.UTF_8))
                .as(name)
                .isEqualTo(Files.readString(approved));
    }
}
