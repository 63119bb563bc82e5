package thidua.edge.delimited;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code input/reference/received.csv}, the office's incoming register: which content came as which
 * file on which day.
 */
public final class ReceivedRegister {
    private static final List<String> COLUMNS = List.of("file", "sha256", "received_on");

    /** What a run that was cut off may have left of a line. */
    private static final Pattern TORN =
            Pattern.compile(
                    "[^,]+|.+,[0-9a-f]{0,64}|.+,[0-9a-f]{64},(\\d{0,4}|\\d{4}-\\d?\\d?(-\\d?)?)");

    private final Register register;
    private final Map<Sighting, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, List<Sighting>> bySha256 = new HashMap<>();
    private final List<List<String>> unwritten = new ArrayList<>();
    private boolean longer;

    private record Sighting(String path, String sha256) {}

    private ReceivedRegister(Register register) {
        this.register = register;
    }

    /**
     * Opens the register; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a day is no date
     */
    public static ReceivedRegister open(Path file) {
        ReceivedRegister received = new ReceivedRegister(new Register(file, COLUMNS, TORN));
        for (Entry entry : received.register.entries()) {
            Sighting sighting = new Sighting(entry.text("file"), entry.text("sha256"));
            if (received.days.putIfAbsent(sighting, day(entry)) == null) {
                received.index(sighting);
            }
        }
        return received;
    }

    private void index(Sighting sighting) {
        bySha256.computeIfAbsent(sighting.sha256(), sha256 -> new ArrayList<>()).add(sighting);
    }

    /** Whether the register knows this content of this file. */
    public boolean knows(String path, String sha256) {
        return days.containsKey(new Sighting(path, sha256));
    }

    /** The day on which it was received; empty when the register leaves it open. */
    public Optional<LocalDate> receivedOn(String path, String sha256) {
        return days.getOrDefault(new Sighting(path, sha256), Optional.empty());
    }

    /** The first day on which this content was received as any file of the year's folder. */
    public Optional<LocalDate> firstReceivedOn(int year, String sha256) {
        return bySha256.getOrDefault(sha256, List.of()).stream()
                .filter(line -> line.path().startsWith(year + "/"))
                .flatMap(line -> receivedOn(line.path(), line.sha256()).stream())
                .min(Comparator.naturalOrder());
    }

    /** A file and the day on which it came. */
    public record Arrival(String path, LocalDate day) {}

    private static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::day).thenComparing(Arrival::path);

    /** The latest arrival of those at some paths. */
    public Optional<Arrival> latest(Predicate<String> path) {
        Arrival latest = null;
        for (Map.Entry<Sighting, Optional<LocalDate>> line : days.entrySet()) {
            LocalDate day = line.getValue().orElse(null);
            if (day != null) {
                Arrival arrival = new Arrival(line.getKey().path(), day);
                boolean later = latest == null || ORDER.compare(arrival, latest) > 0;
                latest = later && path.test(arrival.path()) ? arrival : latest;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Whether a line was added since the register was opened. */
    public boolean isLonger() {
        return longer;
    }

    /**
     * Notes a content seen for the first time; {@link #save} writes it down, with all that were
     * noted before.
     */
    public void note(String path, String sha256, LocalDate receivedOn) {
        Sighting sighting = new Sighting(path, sha256);
        if (days.put(sighting, Optional.of(receivedOn)) == null) {
            index(sighting);
        }
        unwritten.add(List.of(path, sha256, receivedOn.toString()));
        longer = true;
    }

    /**
     * Adds the lines that were noted.
     *
     * @return whether the register could be written
     */
    public boolean save() {
        List<List<String>> lines = List.copyOf(unwritten);
        unwritten.clear();
        try {
            register.appendAll(lines);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<LocalDate> day(Entry entry) {
        return entry.text("received_on").isEmpty()
                ? Optional.empty()
                : Optional.of(Register.day(entry, "received_on"));
    }
}
