package thidua.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A command with some settings, run inside this process: its exit code, and all that it says. */
record Heard(int code, String said) {
    static Heard of(Map<String, String> properties, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        properties.forEach(System::setProperty);
        try (var listener = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listener);
            System.setErr(listener);
            int code = Thidua.execute(arguments);
            return new Heard(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            properties.keySet().forEach(System::clearProperty);
        }
    }
}
