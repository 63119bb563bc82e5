package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.page.Letter;
import thidua.core.page.Mailed;
import thidua.edge.delimited.Deliveries;
import thidua.edge.folder.Turn;
import thidua.edge.mail.Addresses;
import thidua.edge.mail.MailServer;
import thidua.edge.mail.Postbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code deliver}: mails the published pack of a year to the groups in the settings, each edition
 * once. It needs the output folder, the input folder for its register, and a mail server; no
 * database.
 */
public final class Delivery {
    private final Settings settings;
    private final @Nullable MailServer server;
    private final Clock clock;
    private final Pause pause;

    /** Waits; a test does not. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /**
     * What is asked for.
     *
     * @param again although it was mailed already
     * @param preview only shown, neither mailed nor noted
     */
    public record Request(int year, boolean again, boolean preview, String by, String reason) {}

    /**
     * @param server null when none is named
     */
    public Delivery(Settings settings, @Nullable MailServer server, Clock clock, Pause pause) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
        this.pause = pause;
    }

    /** Mails a pack and says what became of it. */
    public Outcome deliver(Request request, Progress progress)
            throws IOException, InterruptedException {
        Path link = settings.output().resolve(Integer.toString(request.year()));
        String year = Integer.toString(request.year());
        if (!request.preview() && !isConfigured(progress)) {
            return Outcome.MISUSED;
        }
        PackOnDisk found = PackOnDisk.read(link);
        if (found instanceof PackOnDisk.NoFolder || found instanceof PackOnDisk.NoManifest) {
            progress.say("deliver.nothing", year);
            return Outcome.NOTHING_READABLE;
        }
        if (!(found instanceof PackOnDisk.Pack pack)
                || !pack.isWhole()
                || pack.manifest().year() != request.year()) {
            progress.say("deliver.damaged", link.toString(), year);
            return Outcome.FAILED;
        }
        PackToMail files = new PackToMail(pack, settings);
        if (request.preview()) {
            return preview(files, request, progress);
        }
        if (pack.manifest().provisional() && !settings.deliver().provisional()) {
            progress.say("deliver.provisional", year, String.join(", ", files.read().absent()));
            return Outcome.GATE_REFUSED;
        }
        if (!files.hasPdf()) {
            progress.say("deliver.no-pdf", link.toString(), year);
            return Outcome.FAILED;
        }
        Optional<Turn> turn = Turn.take(settings.output(), "deliver-" + year);
        if (turn.isEmpty()) {
            progress.say("deliver.held", year);
            return Outcome.HELD;
        }
        try (Turn mine = turn.get()) {
            return mail(files, request, progress);
        }
    }

    /** Says what is missing or wrong. */
    private boolean isConfigured(Progress progress) {
        DeliverSettings deliver = settings.deliver();
        if (server == null) {
            progress.say("deliver.no-server");
            return false;
        }
        if (deliver.from().isEmpty()) {
            progress.say("deliver.no-from");
            return false;
        }
        Map<String, List<String>> groups = deliver.recipients();
        if (groups.values().stream().allMatch(List::isEmpty)) {
            progress.say("deliver.no-recipients");
            return false;
        }
        List<String> wrong =
                Stream.concat(
                                Stream.of(deliver.from(), deliver.replyTo()),
                                groups.values().stream().flatMap(List::stream))
                        .filter(address -> !address.isEmpty() && !Addresses.isAddress(address))
                        .toList();
        wrong.forEach(
                address -> progress.say("deliver.address", address.replaceAll("\\p{Cntrl}+", " ")));
        return wrong.isEmpty();
    }

    private Outcome preview(PackToMail files, Request request, Progress progress)
            throws IOException {
        Deliveries register = Deliveries.in(settings.input());
        Mailed mailed = files.read();
        Map<String, List<String>> groups = settings.deliver().recipients();
        if (groups.isEmpty()) {
            progress.say("deliver.no-recipients");
            groups = Map.of("", List.of());
        }
        groups.forEach(
                (group, addresses) -> {
                    GroupLetter letter =
                            new GroupLetter(group, mailed, request, settings, register);
                    Letter written = letter.write(new Letter.Enclosed(letter.attachment(), ""));
                    progress.say("deliver.preview", group, String.join(", ", addresses));
                    progress.say("plain", written.subject());
                    progress.say("plain", "");
                    progress.say("plain", written.text());
                });
        return Outcome.DONE;
    }

    private Outcome mail(PackToMail files, Request request, Progress progress)
            throws IOException, InterruptedException {
        if (server == null) {
            throw new IllegalStateException("no server");
        }
        Deliveries register = Deliveries.in(settings.input());
        Mailed mailed = files.read();
        Enclosing enclosing = new Enclosing(files, settings.deliver());
        Postbox postbox = new Postbox(server);
        List<String> served = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (var group : settings.deliver().recipients().entrySet()) {
            GroupLetter letter =
                    new GroupLetter(group.getKey(), mailed, request, settings, register);
            List<String> due =
                    group.getValue().stream()
                            .filter(address -> !served.contains(Addresses.bare(address)))
                            .filter(letter::isDue)
                            .distinct()
                            .toList();
            if (due.isEmpty()) {
                progress.say("deliver.already", group.getKey(), mailed.name());
                continue;
            }
            due.forEach(address -> served.add(Addresses.bare(address)));
            outcomes.add(
                    new GroupMail(
                                    letter, files, enclosing, postbox, register, clock, pause,
                                    progress)
                            .send(due));
        }
        progress.say("deliver.register", settings.input().resolve(Deliveries.PATH).toString());
        return Outcome.of(outcomes);
    }
}
