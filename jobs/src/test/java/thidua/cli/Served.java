package thidua.cli;

import org.postgresql.ds.PGSimpleDataSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Commands that are given where another server is named than the embedded one. */
record Served(Map<String, String> settings) {

    static Served by(PGSimpleDataSource database) {
        return by(
                String.valueOf(database.getURL()),
                String.valueOf(database.getUser()),
                String.valueOf(database.getPassword()));
    }

    static Served by(String url, String user, String password) {
        return new Served(
                Map.of(
                        "spring.datasource.url", url,
                        "spring.datasource.username", user,
                        "spring.datasource.password", password));
    }

    /** With folders of input and output. */
    Served at(Path input, Path output) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("thidua.input", input.toString());
        all.put("thidua.output", output.toString());
        return new Served(all);
    }

    Spoken give(String command, String... arguments) {
        settings.forEach(System::setProperty);
        try {
            return Spoken.of(command, arguments);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }
}
