package thidua.job;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a report, read as anybody's program would read them. */
public record Rows(List<Map<String, String>> all) {

    static Rows read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = format.parse(new StringReader(Files.readString(file)))) {
            return new Rows(parser.stream().map(CSVRecord::toMap).toList());
        }
    }

    /** Those with such a content: {@code with("table", "awards", "verdict", "refused")}. */
    public Rows with(String... columnsAndValues) {
        Stream<Map<String, String>> rows = all.stream();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            String column = columnsAndValues[i];
            String value = columnsAndValues[i + 1];
            rows = rows.filter(row -> value.equals(row.get(column)));
        }
        return new Rows(rows.toList());
    }

    /** One column, in the order of the file. */
    public List<String> column(String name) {
        return all.stream().map(row -> String.valueOf(row.get(name))).toList();
    }

    /** Some columns of each row, joined by a blank. */
    List<String> columns(String... names) {
        return all.stream()
                .map(row -> String.join(" ", Stream.of(names).map(row::get).toList()))
                .toList();
    }

    /** The one row that there is, one column of it. */
    public String only(String column) {
        if (all.size() != 1) {
            throw new AssertionError("not one row: " + all);
        }
        return String.valueOf(all.getFirst().get(column));
    }

    /** Row by row. */
    List<Rows> each() {
        return all.stream().map(row -> new Rows(List.of(row))).toList();
    }

    int sum(String column) {
        return all.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
    }
}
