package thidua.edge.delimited;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code input/reference/closings.csv}: years that a person closed or reopened. */
public final class Closings {
    private static final List<String> COLUMNS =
            List.of("year", "action", "known_on", "by", "reason");

    private final Register register;
    private final List<Closing> all = new ArrayList<>();

    private record Closing(int year, boolean closes, LocalDate knownOn) {}

    private Closings(Register register) {
        this.register = register;
    }

    /**
     * Opens the register of an input folder; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a year, action or day is none
     */
    public static Closings in(Path input) {
        Closings closings =
                new Closings(
                        new Register(input.resolve("reference").resolve("closings.csv"), COLUMNS));
        for (Entry entry : closings.register.entries()) {
            String action = entry.text("action");
            if (!List.of("close", "reopen").contains(action)) {
                throw new UnreadableRecords(
                        "%s line %d: action \"%s\" is neither close nor reopen"
                                .formatted(entry.file(), entry.line(), action),
                        null);
            }
            closings.all.add(
                    new Closing(
                            Register.year(entry, "year"),
                            action.equals("close"),
                            Register.day(entry, "known_on")));
        }
        return closings;
    }

    /** By the last decision up to a day; of one day, the later line holds. */
    public boolean isClosed(int year, LocalDate upTo) {
        return all.stream()
                .filter(closing -> closing.year() == year && !closing.knownOn().isAfter(upTo))
                .sorted(Comparator.comparing(Closing::knownOn))
                .reduce((earlier, later) -> later)
                .filter(Closing::closes)
                .isPresent();
    }

    public void add(int year, boolean closes, LocalDate knownOn, String by, String reason)
            throws IOException {
        register.append(
                List.of(
                        Integer.toString(year),
                        closes ? "close" : "reopen",
                        knownOn.toString(),
                        by,
                        reason));
        all.add(new Closing(year, closes, knownOn));
    }
}
