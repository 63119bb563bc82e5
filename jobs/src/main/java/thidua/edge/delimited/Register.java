package thidua.edge.delimited;

import org.apache.commons.csv.CSVFormat;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A register of {@code input/reference}: lines that commands append and people read. One that does
 * not exist is empty.
 */
final class Register {
    private static final CSVFormat LINE =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Path file;
    private final List<String> columns;

    Register(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Its lines.
     *
     * @throws UnreadableRecords when it is no CSV with these columns
     */
    List<Entry> entries() {
        return Files.exists(file) ? CsvRecords.read(file.toString(), bytes(), columns) : List.of();
    }

    void append(List<String> values) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String before = Files.exists(file) ? lineEnd() : LINE.format(columns.toArray()) + "\n";
        String line = LINE.format(values.toArray()) + "\n";
        Files.writeString(
                file,
                before + line,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
    }

    /** A line end, where a person's editor left the last line without one. */
    private String lineEnd() throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableRecords(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The date in a column.
     *
     * @throws UnreadableRecords when it holds none
     */
    static LocalDate day(Entry entry, String column) {
        String text = entry.text(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableRecords(
                    "%s line %d: %s \"%s\" is no date; write it as 2022-01-10"
                            .formatted(entry.file(), entry.line(), column, text),
                    e);
        }
    }

    /**
     * The report year in a column.
     *
     * @throws UnreadableRecords when it holds none
     */
    static int year(Entry entry, String column) {
        String text = entry.text(column);
        if (!text.matches("20\\d\\d|2100")) {
            throw new UnreadableRecords(
                    "%s line %d: %s \"%s\" is no report year; write it as 2021"
                            .formatted(entry.file(), entry.line(), column, text),
                    null);
        }
        return Integer.parseInt(text);
    }
}
