package thidua.edge.delimited;

import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code input/reference/deliveries.csv}: which edition was mailed to whom. */
public final class Deliveries {
    /** The name of the file below the input folder. */
    public static final String PATH = "reference/deliveries.csv";

    private static final String BETWEEN = "; ";

    private static final List<String> COLUMNS =
            List.of(
                    "at",
                    "year",
                    "edition",
                    "manifest",
                    "data_until",
                    "provisional",
                    "group",
                    "event",
                    "message_id",
                    "enclosed",
                    "recipients",
                    "refused",
                    "figures",
                    "known_on",
                    "by",
                    "reason");

    private final Register register;
    private final List<Line> all = new ArrayList<>();

    /** What happened. */
    public enum Event {
        /** Noted before the server is spoken to: without a line behind it nobody knows the end. */
        SENDING,
        /** The server took it for these recipients. */
        SENT,
        /** It took it for none of these recipients. */
        FAILED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of the register.
     *
     * @param at the moment, {@code 2022-01-15T01:02:03Z}
     * @param edition the name of its folder
     * @param manifest SHA-256 of the pack's manifest
     * @param dataUntil the day until which the pack's data were received
     * @param enclosed the attached file, or where the pack was laid
     * @param recipients addresses
     * @param refused who was not accepted, and what the server said
     * @param figures of the province, {@code models-new=17|…}: with them the next edition can say
     *     what changed
     * @param knownOn the day in Vietnam
     */
    public record Line(
            String at,
            int year,
            String edition,
            String manifest,
            String dataUntil,
            boolean provisional,
            String group,
            Event event,
            String messageId,
            String enclosed,
            List<String> recipients,
            String refused,
            String figures,
            String knownOn,
            String by,
            String reason) {}

    private Deliveries(Register register) {
        this.register = register;
    }

    /**
     * Opens the register of an input folder; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register
     */
    public static Deliveries in(Path input) {
        Deliveries deliveries = new Deliveries(new Register(input.resolve(PATH), COLUMNS));
        deliveries.register.entries().forEach(entry -> deliveries.all.add(read(entry)));
        return deliveries;
    }

    /** In the order in which they were written. */
    public List<Line> ofYear(int year) {
        return all.stream().filter(line -> line.year() == year).toList();
    }

    /** Writes a line, and returns only when it would survive a power cut. */
    public void add(Line line) throws IOException {
        register.append(
                List.of(
                        line.at(),
                        Integer.toString(line.year()),
                        line.edition(),
                        line.manifest(),
                        line.dataUntil(),
                        line.provisional() ? "yes" : "no",
                        line.group(),
                        line.event().id(),
                        line.messageId(),
                        line.enclosed(),
                        String.join(BETWEEN, line.recipients()),
                        line.refused(),
                        line.figures(),
                        line.knownOn(),
                        line.by(),
                        line.reason()));
        all.add(line);
    }

    private static Line read(Entry entry) {
        String event = entry.text("event");
        return new Line(
                entry.text("at"),
                Register.year(entry, "year"),
                entry.text("edition"),
                entry.text("manifest"),
                Register.day(entry, "data_until").toString(),
                entry.text("provisional").equals("yes"),
                entry.text("group"),
                Stream.of(Event.values())
                        .filter(known -> known.id().equals(event))
                        .findFirst()
                        .orElseThrow(() -> noEvent(entry, event)),
                entry.text("message_id"),
                entry.text("enclosed"),
                Stream.of(entry.text("recipients").split(BETWEEN.strip()))
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .toList(),
                entry.text("refused"),
                entry.text("figures"),
                Register.day(entry, "known_on").toString(),
                entry.text("by"),
                entry.text("reason"));
    }

    private static UnreadableRecords noEvent(Entry entry, String event) {
        return new UnreadableRecords(
                "%s line %d: event \"%s\" is none of sending, sent, failed"
                        .formatted(entry.file(), entry.line(), event),
                null);
    }
}
