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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code input/reference/received.csv}, the office's incoming register: which content came as which
 * file on which day.
 */
public final class ReceivedRegister {
    private static final List<String> COLUMNS = List.of("file", "sha256", "received_on");
    private static final CSVFormat LINE =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Path file;
    private final Map<Sighting, Optional<LocalDate>> days = new HashMap<>();

    private record Sighting(String path, String sha256) {}

    private ReceivedRegister(Path file) {
        this.file = file;
    }

    /**
     * Opens the register; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a day is no date
     */
    public static ReceivedRegister open(Path file) {
        ReceivedRegister register = new ReceivedRegister(file);
        if (Files.exists(file)) {
            for (Entry entry : CsvRecords.read(file.toString(), bytes(file), COLUMNS)) {
                Sighting sighting = new Sighting(entry.text("file"), entry.text("sha256"));
                register.days.putIfAbsent(sighting, day(entry));
            }
        }
        return register;
    }

    /** Whether the register knows this content of this file. */
    public boolean knows(String path, String sha256) {
        return days.containsKey(new Sighting(path, sha256));
    }

    /** The day on which it was received; empty when the register leaves it open. */
    public Optional<LocalDate> receivedOn(String path, String sha256) {
        return days.getOrDefault(new Sighting(path, sha256), Optional.empty());
    }

    /**
     * Adds a line for a content seen for the first time.
     *
     * @return whether the register could be written
     */
    public boolean append(String path, String sha256, LocalDate receivedOn) {
        days.put(new Sighting(path, sha256), Optional.of(receivedOn));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String header = Files.exists(file) ? lineEnd() : LINE.format(COLUMNS.toArray()) + "\n";
            String line = LINE.format(path, sha256, receivedOn) + "\n";
            Files.writeString(
                    file, header + line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A line end, where a person's editor left the last line without one. */
    private String lineEnd() throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableRecords(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<LocalDate> day(Entry entry) {
        String text = entry.text("received_on");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new UnreadableRecords(
                    "%s line %d: received_on \"%s\" is no date; write it as 2022-01-10"
                            .formatted(entry.file(), entry.line(), text),
                    e);
        }
    }
}
