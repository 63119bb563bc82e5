package thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the launcher calls once, in an empty folder that is thrown away afterwards, so that Java
 * learns which classes commands need and how they are linked: the first run of a year, a night in
 * which a table came that is refused and goes back with its cells marked, one in which nothing
 * changed, and the commands that need no database. What goes wrong is only told: a machine on which
 * no server starts still gets a cache of the rest.
 */
final class Rehearsal {
    private static final String YEAR = "2021";
    private static final List<String> TABLES = List.of("mo-hinh.csv", "khen-thuong.csv");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path input = Path.of("input", YEAR);
        Files.createDirectories(input);
        for (String table : TABLES) {
            Files.writeString(input.resolve("truc-ninh-" + table), text(table));
        }
        call("--version");
        call("template", "--year", YEAR, "--unit", "363", "templates");
        call(
                "inspect",
                "templates/truc-ninh.xlsx",
                input.resolve("truc-ninh-" + TABLES.getFirst()).toString());
        call("nightly");
        call("verify", "output/" + YEAR);
        call("status");
        Files.writeString(input.resolve("nam-truc-" + TABLES.getFirst()), refused());
        call("nightly");
        call("nightly");
        System.exit(0);
    }

    /** The models of another unit, of which one says no number where one belongs. */
    private static String refused() throws IOException {
        return text(TABLES.getFirst())
                .replace("Trực Ninh", "Nam Trực")
                .replace(",17,mới", ",khoảng 17,mới");
    }

    private static String text(String table) throws IOException {
        String file = "/thidua/rehearsal/" + table;
        try (InputStream in = Rehearsal.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void call(String... words) {
        int code = Thidua.execute(words);
        System.out.println(List.of(words) + " " + code);
    }
}
