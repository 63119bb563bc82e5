package thidua.edge.delimited;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Our own registers and reference files: UTF-8 (a byte order mark is tolerated), comma, a header
 * row, quotes doubled. Files of units are another matter: they come as anything.
 */
public final class CsvRecords {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private CsvRecords() {}

    /**
     * @param file the name that messages use
     * @param columns that must be there; others may stand beside them, in any order
     * @throws UnreadableRecords when it is not UTF-8, has no such header, or a line has more fields
     *     than the header
     */
    public static List<Entry> read(String file, byte[] content, List<String> columns) {
        List<Entry> entries = new ArrayList<>();
        Reading reading = new Reading(file, columns, entries::add);
        String text = decode(file, content);
        if (PlainRecords.suits(text)) {
            PlainRecords.read(text, reading);
        } else {
            parse(file, new StringReader(text), reading);
        }
        reading.end();
        return entries;
    }

    /**
     * The same line by line, so that who keeps few of them can read a file of any length; of a file
     * that we wrote ourselves, without a byte order mark.
     */
    public static void each(
            String file, InputStream content, List<String> columns, Consumer<Entry> taken) {
        Reading reading = new Reading(file, columns, taken);
        parse(file, new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()), reading);
        reading.end();
    }

    private static void parse(String file, Reader text, PlainRecords.Taker taker) {
        try (CSVParser parser = FORMAT.parse(text)) {
            for (CSVRecord csv : parser) {
                taker.take(line(parser, csv), csv.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            if (e instanceof CharacterCodingException
                    || e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(file, e);
            }
            throw new UnreadableRecords(file + " is no comma-separated text: " + e.getMessage(), e);
        }
    }

    /** How far a file is read. */
    private static final class Reading implements PlainRecords.Taker {
        private final String file;
        private final List<String> columns;
        private final Consumer<Entry> taken;
        private List<String> header = List.of();
        private List<String> above = List.of();

        Reading(String file, List<String> columns, Consumer<Entry> taken) {
            this.file = file;
            this.columns = columns;
            this.taken = taken;
        }

        @Override
        public void take(int line, List<String> cells) {
            if (header.isEmpty()) {
                header = header(file, cells, columns);
            } else {
                CsvFields fields = fields(file, line, header, cells, above);
                taken.accept(new Entry(file, line, fields));
                above = fields.cells();
            }
        }

        void end() {
            if (header.isEmpty()) {
                throw refusal(file, "is empty; expected a header with " + listed(columns));
            }
        }
    }

    private static String decode(String file, byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw notUtf8(file, e);
        }
    }

    private static UnreadableRecords notUtf8(String file, Exception cause) {
        return new UnreadableRecords(file + " is not UTF-8; save it as CSV UTF-8", cause);
    }

    private static List<String> header(String file, List<String> csv, List<String> columns) {
        List<String> header = List.copyOf(csv);
        for (String column : columns) {
            if (!header.contains(column)) {
                throw refusal(
                        file,
                        "has no column \"%s\"; expected %s, found %s"
                                .formatted(column, listed(columns), listed(header)));
            }
        }
        for (String column : header) {
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                throw refusal(file, "has two columns \"" + column + "\"; remove one");
            }
        }
        return header;
    }

    /** A program may leave out empty fields at the end of a line; a field too many is a mistake. */
    private static CsvFields fields(
            String file, int line, List<String> header, List<String> csv, List<String> above) {
        if (csv.size() > header.size()) {
            throw refusal(
                    file,
                    "line %d has %d fields, the header has %d; quote a text with a comma"
                            .formatted(line, csv.size(), header.size()));
        }
        String[] cells = new String[header.size()];
        for (int i = 0; i < cells.length; i++) {
            String cell = i < csv.size() ? csv.get(i) : "";
            // most repeat the one above: what says the same need not be there twice
            cells[i] = i < above.size() && cell.equals(above.get(i)) ? above.get(i) : cell;
        }
        return new CsvFields(header, List.of(cells));
    }

    /** Where a record begins: the parser stands at its end. */
    private static int line(CSVParser parser, CSVRecord csv) {
        int breaks = 0;
        for (String cell : csv) {
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return Math.toIntExact(parser.getCurrentLineNumber() - breaks);
    }

    private static UnreadableRecords refusal(String file, String what) {
        return new UnreadableRecords(file + " " + what, null);
    }

    private static String listed(List<String> columns) {
        return String.join(", ", columns);
    }
}
