package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.page.Letter;
import thidua.core.page.Mailed;
import thidua.core.page.MailedBefore;
import thidua.core.text.Language;
import thidua.edge.delimited.Deliveries;
import thidua.edge.delimited.Deliveries.Event;
import thidua.edge.delimited.Deliveries.Line;
import thidua.edge.mail.Addresses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one group is written, by what the register says that it got before. */
record GroupLetter(
        String group,
        Mailed mailed,
        Delivery.Request request,
        Settings settings,
        Deliveries register) {
    private static final int ID_LENGTH = 24;

    /** Whether the last edition that somebody got is another one than this, or there was none. */
    boolean isDue(String address) {
        String bare = Addresses.bare(address);
        return request.again()
                || sent().filter(line -> line.recipients().contains(bare))
                        .reduce((earlier, later) -> later)
                        .filter(line -> line.manifest().equals(mailed.sha256()))
                        .isEmpty();
    }

    Letter write(Letter.Enclosed enclosed) {
        Line before = before();
        boolean again =
                request.again()
                        && ofGroup().anyMatch(line -> line.manifest().equals(mailed.sha256()));
        return Letter.write(
                mailed,
                before == null ? null : read(before),
                again,
                enclosed,
                settings.committeeOf(mailed.edition().province()),
                Language.of(settings.language()));
    }

    /** {@code ket-qua-phong-trao-2021-den-2022-01-12.pdf}: letters that every program can show. */
    String attachment() {
        boolean vietnamese = Language.of(settings.language()) == Language.VI;
        return (vietnamese ? "ket-qua-phong-trao-%d-den-%s.pdf" : "results-%d-until-%s.pdf")
                .formatted(mailed.manifest().year(), mailed.manifest().knownOn());
    }

    /**
     * The same for the same content to the same group, so that a mail which comes twice is
     * recognised: after a break nobody knows whether the server took it. Another one after another
     * edition in between, and when a person sends it again.
     */
    String messageId() {
        long others = ofGroup().filter(line -> !line.manifest().equals(mailed.sha256())).count();
        long again =
                register.ofYear(mailed.manifest().year()).stream()
                        .filter(line -> line.event() == Event.SENDING)
                        .filter(line -> line.manifest().equals(mailed.sha256()))
                        .filter(line -> line.group().equals(group) && !line.reason().isEmpty())
                        .count();
        String id =
                new Fingerprint()
                        .add(mailed.sha256())
                        .add(group)
                        .add(others)
                        .add(request.again() ? again + 1 : 0)
                        .hex()
                        .substring(0, ID_LENGTH);
        return "<thidua.%d.%s@%s>"
                .formatted(
                        mailed.manifest().year(), id, Addresses.domain(settings.deliver().from()));
    }

    /** The message id of the edition before; empty when there is none. */
    String references() {
        Line before = before();
        return before == null ? "" : before.messageId();
    }

    /** A mail that was begun for this edition and of which nobody noted the end. */
    @Nullable Line broken() {
        Line last =
                register.ofYear(mailed.manifest().year()).stream()
                        .filter(line -> line.group().equals(group))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        return last != null
                        && last.event() == Event.SENDING
                        && last.manifest().equals(mailed.sha256())
                ? last
                : null;
    }

    private @Nullable Line before() {
        return ofGroup()
                .filter(line -> !line.manifest().equals(mailed.sha256()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Stream<Line> ofGroup() {
        return sent().filter(line -> line.group().equals(group));
    }

    private Stream<Line> sent() {
        return register.ofYear(mailed.manifest().year()).stream()
                .filter(line -> line.event() == Event.SENT);
    }

    private static MailedBefore read(Line line) {
        return new MailedBefore(
                LocalDate.parse(line.knownOn()),
                LocalDate.parse(line.dataUntil()),
                line.provisional(),
                figures(line.figures()));
    }

    /** {@code models-new=17|models-active=}. */
    static String figures(Map<String, String> figures) {
        return String.join(
                "|",
                figures.entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).toList());
    }

    private static Map<String, String> figures(String text) {
        Map<String, String> figures = new TreeMap<>();
        for (String figure : List.of(text.split("\\|"))) {
            int equals = figure.indexOf('=');
            if (equals > 0) {
                figures.put(figure.substring(0, equals), figure.substring(equals + 1));
            }
        }
        return figures;
    }
}
