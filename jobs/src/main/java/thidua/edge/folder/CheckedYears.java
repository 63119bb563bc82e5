package thidua.edge.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last full check of each year found, kept beside the packs. It may be lost or thrown away
 * at any time: then years are checked.
 */
public final class CheckedYears {
    private static final String BEGIN = "thidua checked 1";
    private static final int FIELDS = 5;

    private CheckedYears() {}

    /**
     * A year that was as it should be.
     *
     * @param input hash of the files that were there
     * @param proof hash of everything that was looked at besides
     * @param exitCode how it ended
     */
    public record Checked(String input, String proof, int exitCode, Instant at) {}

    /** None where it cannot be read: it is only what was known once. */
    public static SortedMap<Integer, Checked> read(Path file) {
        SortedMap<Integer, Checked> years = new TreeMap<>();
        try {
            String text = Files.readString(file);
            String end = BEGIN + " end\n";
            if (!text.startsWith(BEGIN + "\n") || !text.endsWith(end)) {
                return years;
            }
            text.substring(0, text.length() - end.length())
                    .lines()
                    .skip(1)
                    .forEach(line -> put(years, line.split(" ", FIELDS)));
        } catch (IOException | RuntimeException e) {
            years.clear();
        }
        return years;
    }

    private static void put(SortedMap<Integer, Checked> years, String[] fields) {
        years.put(
                Integer.valueOf(fields[0]),
                new Checked(
                        fields[1],
                        fields[2],
                        Integer.parseInt(fields[3]),
                        Instant.ofEpochMilli(Long.parseLong(fields[4]))));
    }

    public static void write(Path file, SortedMap<Integer, Checked> years) throws IOException {
        StringBuilder text = new StringBuilder(BEGIN + "\n");
        years.forEach(
                (year, c) ->
                        text.append(year)
                                .append(' ')
                                .append(c.input())
                                .append(' ')
                                .append(c.proof())
                                .append(' ')
                                .append(c.exitCode())
                                .append(' ')
                                .append(c.at().toEpochMilli())
                                .append('\n'));
        text.append(BEGIN).append(" end\n");
        OneFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
