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
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether what a contender loaded and published is what was made up. */
final class Answers {
    private Answers() {}

    /** Reads the views for analysts, which stay as they are whatever the tables become. */
    static @Nullable String ofProduct(Connection database, List<Expected> expected, Path pack)
            throws SQLException, IOException {
        String wrong =
                compare(
                        expected,
                        counts(
                                database,
                                "select report_year, unit_code, count(*) from analysis.model"
                                        + " where stands group by 1, 2"),
                        counts(
                                database,
                                "select report_year, unit_code, count(*) from analysis.award"
                                        + " where stands and counted group by 1, 2"));
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

    static @Nullable String compare(
            List<Expected> expected, Map<String, Integer> models, Map<String, Integer> awards) {
        int differing = 0;
        for (Expected each : expected) {
            String key = each.year() + " " + each.unit();
            boolean same =
                    models.getOrDefault(key, 0) == each.models()
                            && awards.getOrDefault(key, 0) == each.awards();
            differing += same ? 0 : 1;
        }
        if (models.size() > expected.size() || awards.size() > expected.size()) {
            return "more units and years than were sent";
        }
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
