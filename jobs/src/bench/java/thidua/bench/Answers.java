package thidua.bench;

import org.jspecify.annotations.Nullable;

import thidua.bench.input.Expected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what a contender loaded and published is what was made up. */
final class Answers {
    /** Rows that no submission owns are refused, too: of no unit. */
    private static final String REFUSED =
            """
            select report_year, unit_code, sum(rows_rejected)
            from analysis.submission where stands group by 1, 2 having sum(rows_rejected) > 0
            union all
            select report_year, 'of no unit', sum(rows_rejected)
            from thidua.file_ledger join thidua.received_file using (received_file_id)
            where present and rows_rejected > 0 group by 1
            """;

    private Answers() {}

    /** Reads the views for analysts, which stay as they are whatever the tables become. */
    static @Nullable String ofProduct(Connection database, List<Expected> expected, Path pack)
            throws SQLException, IOException {
        String wrong =
                compare(
                        expected,
                        new Counts(
                                counts(
                                        database,
                                        "select report_year, unit_code, count(*) from"
                                                + " analysis.model where stands group by 1, 2"),
                                counts(
                                        database,
                                        "select report_year, unit_code, count(*) from"
                                                + " analysis.award where stands and counted"
                                                + " group by 1, 2"),
                                counts(database, REFUSED)));
        if (wrong != null) {
            return wrong;
        }
        if (!Files.exists(pack.resolve("manifest.json"))) {
            return "no pack at " + pack;
        }
        try (Stream<Path> charts = Files.list(pack.resolve("charts"))) {
            return charts.anyMatch(c -> c.toString().endsWith(".png")) ? null : "no charts";
        }
    }

    /** Of the textbook's tables; a row that it skips, it notes by the slug of its unit. */
    static @Nullable String ofTextbook(Connection database, List<Expected> expected)
            throws SQLException {
        String each = "select report_year, unit_code, count(*) from %s group by 1, 2";
        return compare(
                expected,
                new Counts(
                        counts(database, each.formatted("model")),
                        counts(database, each.formatted("award")),
                        counts(
                                database,
                                "select report_year, coalesce(code, unit), count(*)"
                                        + " from rejected left join unit on slug = unit"
                                        + " group by 1, 2")));
    }

    /** By "year unit": models, awards, and rows that were refused. Who has none may be missing. */
    record Counts(
            Map<String, Integer> models,
            Map<String, Integer> awards,
            Map<String, Integer> rejected) {
        private Expected of(Expected made) {
            String key = made.year() + " " + made.unit();
            return new Expected(
                    made.year(),
                    made.unit(),
                    models.getOrDefault(key, 0),
                    awards.getOrDefault(key, 0),
                    rejected.getOrDefault(key, 0));
        }

        private Set<String> keys() {
            return Stream.of(models, awards, rejected)
                    .flatMap(counts -> counts.keySet().stream())
                    .collect(Collectors.toSet());
        }
    }

    static @Nullable String compare(List<Expected> expected, Counts found) {
        Set<String> others = found.keys();
        expected.forEach(each -> others.remove(each.year() + " " + each.unit()));
        if (!others.isEmpty()) {
            return "units and years that were not sent: " + others.size();
        }
        long differing = expected.stream().filter(each -> !found.of(each).equals(each)).count();
        return differing == 0 ? null : differing + " of " + expected.size() + " counts differ";
    }

    /** Of a query for year, unit and count. */
    static Map<String, Integer> counts(Connection database, String query) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                counts.put(result.getInt(1) + " " + result.getString(2), result.getInt(3));
            }
        }
        return counts;
    }

    /** Two packs must be one to the last byte. */
    static @Nullable String sameFiles(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        if (files.isEmpty() || !files.equals(files(other))) {
            return "other files are published than before";
        }
        for (Path file : files) {
            if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
                return file + " is another than before";
            }
        }
        return null;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        Path real = folder.toRealPath(); // the pack is a link to its edition
        try (Stream<Path> all = Files.walk(real)) {
            return all.filter(Files::isRegularFile).map(real::relativize).sorted().toList();
        }
    }
}
