package thidua.core.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a backup holds. As lines, each a word and its values, parted by tabs.
 *
 * @param product that wrote it, {@code thidua 0.1.0+1a2b3c4d5e6f}
 * @param server version of PostgreSQL that it was read from
 * @param migrations in the order in which they ran
 * @param years whose partitions there are
 * @param rows of each table
 * @param sequences each with the last number that it gave
 */
public record Contents(
        String product,
        String server,
        List<Migration> migrations,
        SortedSet<Integer> years,
        SortedMap<String, Rows> rows,
        SortedMap<String, Long> sequences) {
    /** Of the lines and of the members beside them. */
    private static final String FORMAT = "1";

    /**
     * Of one table.
     *
     * @param columns in the order of their values
     * @param count of the rows
     */
    public record Rows(List<String> columns, long count) {
        public Rows {
            columns = List.copyOf(columns);
        }
    }

    public Contents {
        migrations = List.copyOf(migrations);
        years = new TreeSet<>(years);
        rows = new TreeMap<>(rows);
        sequences = new TreeMap<>(sequences);
    }

    /** Lines that no program wrote. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String line) {
            super(line);
        }
    }

    /** The schema's version, {@code 015}. */
    public String schema() {
        return migrations.getLast().version();
    }

    public long allRows() {
        return rows.values().stream().mapToLong(Rows::count).sum();
    }

    /** Whether a program whose migrations are these can read it: it knows all of the backup's. */
    public boolean isKnownTo(Collection<Migration> known) {
        return known.containsAll(migrations);
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("format\t" + FORMAT);
        lines.add("product\t" + product);
        lines.add("server\t" + server);
        migrations.forEach(m -> lines.add("migration\t" + m.version() + "\t" + m.checksum()));
        years.forEach(year -> lines.add("year\t" + year));
        rows.forEach(
                (table, of) ->
                        lines.add(
                                String.join(
                                        "\t",
                                        "table",
                                        table,
                                        Long.toString(of.count()),
                                        String.join(",", of.columns()))));
        sequences.forEach((name, value) -> lines.add("sequence\t" + name + "\t" + value));
        return lines;
    }

    public static Contents parse(List<String> lines) throws Unreadable {
        Map<String, String> said = new TreeMap<>();
        List<Migration> migrations = new ArrayList<>();
        SortedSet<Integer> years = new TreeSet<>();
        SortedMap<String, Rows> rows = new TreeMap<>();
        SortedMap<String, Long> sequences = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split("\t", -1);
            try {
                switch (words[0] + words.length) {
                    case "format2", "product2", "server2" -> said.put(words[0], words[1]);
                    case "migration3" -> migrations.add(new Migration(words[1], words[2]));
                    case "year2" -> years.add(Integer.valueOf(words[1]));
                    case "table4" -> rows.put(words[1], rows(words[3], words[2]));
                    case "sequence3" -> sequences.put(words[1], Long.valueOf(words[2]));
                    default -> throw new Unreadable(line);
                }
            } catch (NumberFormatException e) {
                throw new Unreadable(line);
            }
        }
        if (!FORMAT.equals(said.get("format")) || migrations.isEmpty()) {
            throw new Unreadable("format");
        }
        return new Contents(
                said.getOrDefault("product", ""),
                said.getOrDefault("server", ""),
                migrations,
                years,
                rows,
                sequences);
    }

    private static Rows rows(String columns, String count) {
        return new Rows(List.of(columns.split(",", -1)), Long.parseLong(count));
    }
}
