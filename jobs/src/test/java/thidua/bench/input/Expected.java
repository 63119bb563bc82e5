package thidua.bench.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run must find in the files of one unit and year.
 *
 * @param models listed in rows that are right
 * @param awards the same
 * @param rejected rows that are to be refused
 */
public record Expected(int year, String unit, int models, int awards, int rejected) {
    private static final String HEADER = "year,unit,models,awards,rejected";

    /** Of a file that {@link #write} wrote. */
    public static List<Expected> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(Expected::parse).toList();
        }
    }

    private static Expected parse(String line) {
        String[] parts = line.split(",", -1);
        return new Expected(
                Integer.parseInt(parts[0]),
                parts[1],
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }

    static void write(Path file, List<Expected> all) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        all.forEach(each -> lines.add(each.line()));
        Files.write(file, lines);
    }

    private String line() {
        return year + "," + unit + "," + models + "," + awards + "," + rejected;
    }
}
