package thidua.edge.delimited;

import org.apache.commons.csv.CSVFormat;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A register of {@code input/reference}: lines that commands append and people read. One that does
 * not exist is empty.
 */
final class Register {
    private static final CSVFormat LINE =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Path file;
    private final List<String> columns;
    private final Pattern torn;

    Register(Path file, List<String> columns) {
        this(file, columns, NOTHING);
    }

    /**
     * @param torn what the beginning of a line looks like: as a last line without a line end it was
     *     torn off while it was written, and counts as not there
     */
    Register(Path file, List<String> columns, Pattern torn) {
        this.file = file;
        this.columns = columns;
        this.torn = torn;
    }

    /**
     * Its lines.
     *
     * @throws UnreadableRecords when it is no CSV with these columns
     */
    List<Entry> entries() {
        byte[] kept = Files.exists(file) ? kept() : new byte[0];
        return kept.length == 0 ? List.of() : CsvRecords.read(file.toString(), kept, columns);
    }

    /** Appends a line, to the disk; what fails leaves the register as it was. */
    void append(List<String> values) throws IOException {
        appendAll(List.of(values));
    }

    /** The same of several lines, all of them or none; of none, nothing is touched. */
    void appendAll(List<List<String>> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(LINE.format(line.toArray())).append('\n'));
        try (FileChannel channel = appending()) {
            byte[] kept = keptOf(Files.readAllBytes(file));
            if (channel.size() > kept.length) {
                channel.truncate(kept.length);
            }
            byte[] bytes = (before(kept) + text).getBytes(StandardCharsets.UTF_8);
            try {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(kept.length); // half a line would make the register unreadable
                throw named(e);
            }
        }
    }

    private FileChannel appending() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The header of a new one; a line end, where a person's editor left the last line without. */
    private String before(byte[] kept) {
        if (kept.length == 0) {
            return header() + "\n";
        }
        return kept[kept.length - 1] == '\n' ? "" : "\n";
    }

    private String header() {
        return LINE.format(columns.toArray());
    }

    private byte[] kept() {
        try {
            return keptOf(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableRecords(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Without what was torn off. */
    private byte[] keptOf(byte[] bytes) {
        int start = bytes.length;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        String last = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        boolean isTorn =
                start == 0
                        ? !last.equals(header()) && header().startsWith(last)
                        : torn.matcher(last).matches();
        return isTorn ? Arrays.copyOf(bytes, start) : bytes;
    }

    /** A disk that is full names no file. */
    private IOException named(IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named =
                new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    /**
     * Puts other texts into a column, line by line, and the whole file in place in one step.
     *
     * @return how many lines changed
     */
    int replace(String column, UnaryOperator<String> other) throws IOException {
        List<Entry> entries = entries();
        if (entries.isEmpty()) {
            return 0;
        }
        List<String> header = List.copyOf(entries.getFirst().fields().keySet());
        StringBuilder text = new StringBuilder(LINE.format(header.toArray())).append('\n');
        int changed = 0;
        for (Entry entry : entries) {
            Map<String, String> fields = new LinkedHashMap<>(entry.fields());
            String value = other.apply(entry.text(column));
            changed += value.equals(fields.put(column, value)) ? 0 : 1;
            text.append(LINE.format(fields.values().toArray())).append('\n');
        }
        if (changed > 0) {
            Path next = file.resolveSibling("." + file.getFileName() + ".next");
            Files.writeString(
                    next,
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.DSYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return changed;
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
