package thidua.job;

import thidua.core.page.Letter;
import thidua.core.page.Mailed;
import thidua.edge.delimited.Deliveries;
import thidua.edge.delimited.Deliveries.Event;
import thidua.edge.mail.Addresses;
import thidua.edge.mail.Mail;
import thidua.edge.mail.Postbox;
import thidua.edge.mail.Posting;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mails one group, again and again if need be, and notes what becomes of it as it happens. */
final class GroupMail {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final GroupLetter letter;
    private final PackToMail files;
    private final Enclosing enclosing;
    private final Postbox postbox;
    private final Deliveries register;
    private final Clock clock;
    private final Delivery.Pause pause;
    private final Progress progress;
    private final SortedMap<String, String> refused = new TreeMap<>();
    private SortedMap<String, String> deferred = new TreeMap<>();

    GroupMail(
            GroupLetter letter,
            PackToMail files,
            Enclosing enclosing,
            Postbox postbox,
            Deliveries register,
            Clock clock,
            Delivery.Pause pause,
            Progress progress) {
        this.letter = letter;
        this.files = files;
        this.enclosing = enclosing;
        this.postbox = postbox;
        this.register = register;
        this.clock = clock;
        this.pause = pause;
        this.progress = progress;
    }

    Outcome send(List<String> due) throws IOException, InterruptedException {
        byte[] pdf = files.pdf();
        boolean laying = enclosing.isTooLarge(pdf);
        if (laying && !enclosing.canLay()) {
            progress.say(
                    "deliver.too-large",
                    letter.group(),
                    Integer.toString(letter.settings().deliver().maxMb()));
            return Outcome.MISUSED;
        }
        var broken = letter.broken();
        if (broken != null) {
            progress.say("deliver.unknown", letter.group(), broken.at(), broken.messageId());
        }
        Mail mail = mail(due, pdf, laying);
        note(Event.SENDING, due, mail, "");
        post(mail, pdf);
        TreeMap<String, String> failed = new TreeMap<>(refused);
        failed.putAll(deferred);
        if (!failed.isEmpty()) {
            note(Event.FAILED, List.copyOf(failed.keySet()), mail, said(failed));
        }
        tell("deliver.refused", refused);
        tell("deliver.deferred", deferred);
        if (!refused.isEmpty()) {
            return Outcome.FAILED;
        }
        return deferred.isEmpty() ? Outcome.DONE : Outcome.UNAVAILABLE;
    }

    /** Tries until all are accepted or refused for good, or the tries are used up. */
    private void post(Mail first, byte[] pdf) throws IOException, InterruptedException {
        DeliverSettings settings = letter.settings().deliver();
        Duration wait = Duration.ofSeconds(settings.pauseSeconds());
        Mail mail = first;
        for (int tried = 1; ; tried++) {
            Posting posting = postbox.send(mail);
            if (posting.tooLarge() && mail.attachment() != null && enclosing.canLay()) {
                mail = mail(mail.to(), pdf, true);
                posting = postbox.send(mail);
            }
            if (!posting.accepted().isEmpty()) {
                note(Event.SENT, posting.accepted(), mail, "");
                tell(mail, posting.accepted());
            }
            refused.putAll(posting.refused());
            deferred = posting.deferred();
            if (deferred.isEmpty() || tried >= settings.tries()) {
                return;
            }
            progress.say(
                    "deliver.retry",
                    letter.group(),
                    deferred.values().iterator().next(),
                    Long.toString(wait.toSeconds()));
            pause.of(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
            mail = mail.to(List.copyOf(deferred.keySet()));
        }
    }

    /** A line for each reason, with all whom it concerns. */
    private void tell(String key, SortedMap<String, String> failed) {
        SortedMap<String, List<String>> byReason = new TreeMap<>();
        failed.forEach(
                (who, why) -> byReason.computeIfAbsent(why, none -> new ArrayList<>()).add(who));
        byReason.forEach(
                (why, who) -> progress.say(key, letter.group(), String.join(", ", who), why));
    }

    private void tell(Mail mail, List<String> accepted) {
        progress.say(
                "deliver.sent",
                letter.group(),
                letter.mailed().name(),
                String.join(", ", accepted),
                mail.messageId());
    }

    private Mail mail(List<String> to, byte[] pdf, boolean laying) throws IOException {
        String name = letter.attachment();
        String place = laying ? enclosing.lay().toString() : "";
        if (laying) {
            progress.say("deliver.laid", letter.group(), place);
        }
        Letter text = letter.write(new Letter.Enclosed(laying ? "" : name, place));
        DeliverSettings settings = letter.settings().deliver();
        return new Mail(
                settings.from(),
                settings.replyTo(),
                to,
                text.subject(),
                text.text(),
                letter.messageId(),
                letter.references(),
                laying ? null : new Mail.Attachment(name, "application/pdf", pdf));
    }

    private void note(Event event, List<String> to, Mail mail, String said) throws IOException {
        Mailed mailed = letter.mailed();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Mail.Attachment attachment = mail.attachment();
        register.add(
                new Deliveries.Line(
                        now.toString(),
                        mailed.manifest().year(),
                        files.edition(),
                        mailed.sha256(),
                        mailed.manifest().knownOn().toString(),
                        mailed.manifest().provisional(),
                        letter.group(),
                        event,
                        mail.messageId(),
                        attachment == null ? enclosing.lay().toString() : attachment.name(),
                        to.stream().map(Addresses::bare).toList(),
                        said,
                        event == Event.SENT
                                ? GroupLetter.figures(Letter.figures(mailed.edition()))
                                : "",
                        now.atZone(VIETNAM).toLocalDate().toString(),
                        letter.request().by(),
                        letter.request().reason()));
    }

    private static String said(SortedMap<String, String> failed) {
        return failed.entrySet().stream()
                .map(each -> Addresses.bare(each.getKey()) + ": " + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
