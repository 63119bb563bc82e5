package thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the launcher calls once, in an empty folder that is thrown away afterwards, so that Java
 * learns which classes commands need and how they are linked: a first night with years before the
 * last one, as an office has them; nights in which a table came that is refused and goes back with
 * its cells marked, in which it came again as it should be and another one with other numbers, and
 * in which nothing changed; and the commands that need no database. What goes wrong is only told: a
 * machine on which no server starts still gets a cache of the rest.
 */
final class Rehearsal {
    private static final String YEAR = "2021";
    private static final List<String> EARLIER = List.of("2020");
    private static final List<String> TABLES = List.of("mo-hinh.csv", "khen-thuong.csv");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        rehearse(Path.of(""), Thidua::execute);
        System.exit(0);
    }

    /**
     * @param place the folder of input and output
     * @param call executes a command in it; its exit code
     */
    static void rehearse(Path place, ToIntFunction<String[]> call) throws IOException {
        Path input = place.resolve("input/" + YEAR);
        Path templates = place.resolve("templates");
        for (String year : EARLIER) {
            send(place.resolve("input/" + year), year);
        }
        send(input, YEAR);
        tell(call, "--version");
        tell(call, "template", "--year", YEAR, "--unit", "363", templates.toString());
        tell(
                call,
                "inspect",
                templates.resolve("truc-ninh.xlsx").toString(),
                input.resolve("truc-ninh-" + TABLES.getFirst()).toString());
        tell(call, "nightly");
        tell(call, "verify", place.resolve("output/" + YEAR).toString());
        tell(call, "status");
        Path another = input.resolve("nam-truc-" + TABLES.getFirst());
        String table = text(TABLES.getFirst()).replace("Trực Ninh", "Nam Trực");
        Files.writeString(another, table.replace(",17,mới", ",khoảng 17,mới"));
        tell(call, "nightly");
        Files.writeString(another, table); // what the launcher tries next shall end well
        Path counted = input.resolve("truc-ninh-" + TABLES.getFirst());
        Files.writeString(counted, text(TABLES.getFirst()).replaceFirst("(?m)^2,.*\\R", ""));
        tell(call, "nightly");
        tell(call, "nightly");
    }

    private static void send(Path folder, String year) throws IOException {
        Files.createDirectories(folder);
        for (String table : TABLES) {
            Files.writeString(
                    folder.resolve("truc-ninh-" + table), text(table).replace(YEAR, year));
        }
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

    private static void tell(ToIntFunction<String[]> call, String... words) {
        System.out.println(List.of(words) + " " + call.applyAsInt(words));
    }
}
