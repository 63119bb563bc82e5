package thidua.core.page;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.page.PageView.KeyFigure;
import thidua.core.report.Cells;
import thidua.core.report.Manifest;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The mail that a pack goes with: the year in six figures, in the words of the page; and, when the
 * same people got another edition before, which one it replaces and what changed.
 */
public record Letter(String subject, String text) {
    private static final int MOST_CHANGES = 20;
    private static final int MOST_NAMES = 20;

    /**
     * Where the pack is.
     *
     * @param attachment the name of the file that goes with the mail; empty when there is none
     * @param place where the pack was laid; empty when it is attached
     */
    public record Enclosed(String attachment, String place) {}

    /** How the figures of the province are kept in a receipt. */
    public static Map<String, String> figures(Edition edition) {
        Map<String, String> figures = new TreeMap<>();
        for (Figure figure : edition.figures()) {
            figures.put(figure.indicator().id(), Cells.number(figure.value().number()));
        }
        return figures;
    }

    /**
     * Writes it.
     *
     * @param before null for people who got none yet
     * @param again whether they have this very edition already
     */
    public static Letter write(
            Mailed mailed,
            @Nullable MailedBefore before,
            boolean again,
            Enclosed enclosed,
            String committee,
            Language language) {
        Writing writing = new Writing(mailed, committee, language);
        return new Letter(writing.subject(before, again), writing.text(before, again, enclosed));
    }

    private static final class Writing {
        private final Mailed mailed;
        private final String committee;
        private final Language language;
        private final Words words;
        private final Words page;
        private final Words labels;
        private final Numbers numbers;

        Writing(Mailed mailed, String committee, Language language) {
            this.mailed = mailed;
            this.committee = committee;
            this.language = language;
            this.words = Words.of("letter", language);
            this.page = Words.of("page", language);
            this.labels = Words.of("labels", language);
            this.numbers = new Numbers(labels);
        }

        String subject(@Nullable MailedBefore before, boolean again) {
            Manifest manifest = mailed.manifest();
            String subject =
                    words.say("subject", title(), numbers.date(manifest.knownOn()), stamp());
            if (again) {
                return words.say("subject.again", subject);
            }
            if (before == null) {
                return subject;
            }
            List<String> changes = changes(before);
            String day = numbers.date(before.sentOn());
            return switch (changes.size()) {
                case 0 -> words.say("subject.replaces.same", subject, day);
                case 1 -> words.say("subject.replaces", subject, day, changes.getFirst());
                default ->
                        words.say(
                                "subject.replaces.more",
                                subject,
                                day,
                                changes.getFirst(),
                                numbers.format(changes.size() - 1));
            };
        }

        private String title() {
            return Pages.title(mailed.edition(), language);
        }

        /** {@code (tạm tính, 9/10 đơn vị)}; nothing when all is in. */
        private String stamp() {
            Manifest manifest = mailed.manifest();
            return manifest.provisional()
                    ? words.say(
                            "subject.provisional",
                            numbers.format(manifest.reported()),
                            numbers.format(manifest.units()))
                    : "";
        }

        String text(@Nullable MailedBefore before, boolean again, Enclosed enclosed) {
            List<String> lines = new ArrayList<>();
            lines.add(words.say("greeting"));
            lines.add("");
            lines.add(words.say("intro", committee, title()));
            lines.add(completeness());
            if (!mailed.absent().isEmpty()) {
                lines.add(page.say("absent", absent()));
            }
            if (again) {
                lines.add(words.say("again"));
            } else if (before != null) {
                lines.add("");
                replaced(before, lines);
            }
            lines.add("");
            lines.add(words.say("six", Integer.toString(mailed.edition().year())));
            new KeyFigures(mailed.edition(), labels, page, numbers)
                    .all()
                    .forEach(figure -> lines.add(line(figure)));
            lines.add("");
            lines.add(
                    enclosed.place().isEmpty()
                            ? words.say("attached", enclosed.attachment())
                            : words.say("laid", enclosed.place()));
            lines.add(words.say("proof", mailed.sha256()));
            lines.add(words.say("edition", mailed.name(), mailed.manifest().product()));
            lines.add("");
            lines.add(committee);
            return String.join("\n", lines) + "\n";
        }

        /** By name as many as a reader reads. */
        private String absent() {
            List<String> all = mailed.absent();
            String names = String.join(", ", all.stream().limit(MOST_NAMES).toList());
            return all.size() <= MOST_NAMES
                    ? names
                    : page.say("changes.names", names, numbers.format(all.size() - MOST_NAMES));
        }

        private String completeness() {
            Manifest manifest = mailed.manifest();
            String key =
                    manifest.provisional()
                            ? "provisional"
                            : manifest.reported() < manifest.units() ? "waived" : "whole";
            return words.say(
                    key,
                    numbers.date(manifest.knownOn()),
                    numbers.format(manifest.reported()),
                    numbers.format(manifest.units()));
        }

        private void replaced(MailedBefore before, List<String> lines) {
            lines.add(
                    words.say(
                            before.provisional() ? "replaces.provisional" : "replaces",
                            numbers.date(before.sentOn()),
                            numbers.date(before.dataUntil())));
            List<String> changes = changes(before);
            lines.add(words.say(changes.isEmpty() ? "unchanged" : "changed"));
            changes.stream()
                    .limit(MOST_CHANGES)
                    .forEach(change -> lines.add(words.say("line", change)));
            if (changes.size() > MOST_CHANGES) {
                lines.add(words.say("more", numbers.format(changes.size() - MOST_CHANGES)));
            }
        }

        /** The six first, then in the order of the catalogue. */
        private List<String> changes(MailedBefore before) {
            return mailed.edition().figures().stream()
                    .filter(figure -> before.figures().containsKey(figure.indicator().id()))
                    .filter(
                            figure ->
                                    !Cells.number(figure.value().number())
                                            .equals(before.figures().get(figure.indicator().id())))
                    .sorted(Comparator.comparing(Writing::isOfTheSix).reversed())
                    .map(figure -> change(figure, before.figures()))
                    .toList();
        }

        private static boolean isOfTheSix(Figure figure) {
            return KeyFigures.SIX.contains(figure.indicator().id());
        }

        private String change(Figure figure, Map<String, String> before) {
            String old = before.getOrDefault(figure.indicator().id(), "");
            BigDecimal now = figure.value().number();
            return words.say(
                    "change",
                    figure.indicator().name(language == Language.EN),
                    old.isEmpty() ? words.say("none") : numbers.format(new BigDecimal(old)),
                    now == null ? words.say("none") : numbers.format(now));
        }

        private String line(KeyFigure figure) {
            Printed value = figure.value();
            String notes = String.join("; ", figure.notes());
            return words.say(
                    "line",
                    Stream.of(
                                    words.say(
                                            "figure",
                                            figure.name(),
                                            value.isSpoken() ? value.spoken() : value.text()),
                                    value.value().isEmpty() ? "" : Printed.plain(figure.change()),
                                    notes)
                            .filter(part -> !part.isEmpty())
                            .reduce((left, right) -> left + ", " + right)
                            .orElse(""));
        }
    }
}
