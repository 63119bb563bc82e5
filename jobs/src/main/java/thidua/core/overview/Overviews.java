package thidua.core.overview;

import org.jspecify.annotations.Nullable;

import thidua.core.overview.Overview.YearRow;
import thidua.core.report.CommandRun;
import thidua.core.report.YearStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.report.YearWork;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From the years and the last runs to the page over all years. */
public final class Overviews {
    private static final int MOST_NAMES = 8;

    private final Words words;
    private final Words labels;
    private final Moments moments;

    private Overviews(Language language, ZoneId zone) {
        this.words = Words.of("overview", language);
        this.labels = Words.of("labels", language);
        this.moments = new Moments(zone, words);
    }

    /**
     * @param committee in whose name
     * @param product name and version of what makes the page
     * @param zone of the people who read it
     */
    public record Imprint(String committee, String product, ZoneId zone) {}

    /**
     * Says everything that the page shows.
     *
     * @param years null when the database could not be asked
     * @param runs the latest first, at least one
     */
    public static Overview compose(
            @Nullable List<YearPart> years,
            List<CommandRun> runs,
            Imprint imprint,
            Language language) {
        return new Overviews(language, imprint.zone()).all(years, runs, imprint);
    }

    /** The part of the page that is about a year. */
    public static YearPart part(YearWork work, ZoneId zone, Language language) {
        return new Overviews(language, zone).part(work);
    }

    /** The part of the page that is about the last run. */
    public static Overview.LastRun lastRun(List<CommandRun> runs, ZoneId zone, Language language) {
        return new Overviews(language, zone).last(runs);
    }

    /** How an exit code is called; of a run that never ended, null. */
    public static String ended(@Nullable Integer exitCode, Language language) {
        return RunTeller.ended(exitCode, Words.of("overview", language));
    }

    private Overview.LastRun last(List<CommandRun> runs) {
        return new RunTeller(words, moments).tell(runs);
    }

    private Overview all(@Nullable List<YearPart> years, List<CommandRun> runs, Imprint imprint) {
        List<YearPart> latestFirst = new ArrayList<>(years == null ? List.of() : years);
        latestFirst.sort(Comparator.comparing(YearPart::year).reversed());
        return new Overview(
                words.language().id(),
                words.startingWith("text."),
                imprint.committee(),
                words.say("title"),
                last(runs),
                years != null,
                lede(latestFirst),
                latestFirst.stream().map(YearPart::row).toList(),
                latestFirst.stream()
                        .map(YearPart::tasks)
                        .filter(tasks -> !tasks.tasks().isEmpty())
                        .toList(),
                latestFirst.stream()
                        .map(YearPart::findings)
                        .filter(findings -> !findings.found().isEmpty())
                        .toList(),
                imprint.product());
    }

    private YearPart part(YearWork work) {
        OpenWork open = new OpenWork(words, labels, moments);
        return new YearPart(
                row(work),
                work.status().isProvisional(),
                OpenWork.toMend(work).size(),
                open.tasks(work),
                open.findings(work));
    }

    /** What of all years is published, and what is still open. */
    private String lede(List<YearPart> years) {
        if (years.isEmpty()) {
            return "";
        }
        long published = years.stream().filter(y -> y.row().isPublished()).count();
        String incomplete =
                years.stream()
                        .filter(YearPart::incomplete)
                        .map(y -> Integer.toString(y.year()))
                        .sorted()
                        .collect(Collectors.joining(", "));
        int findings = years.stream().mapToInt(YearPart::toMend).sum();
        return String.join(
                " ",
                words.say(
                        "lede.published", Long.toString(published), Integer.toString(years.size())),
                incomplete.isEmpty()
                        ? words.say("lede.whole")
                        : words.say("lede.incomplete", incomplete),
                findings == 0
                        ? words.say("lede.clean")
                        : words.say("lede.findings", Integer.toString(findings)));
    }

    private YearRow row(YearWork work) {
        YearStatus status = work.status();
        PublishedEdition edition = status.edition();
        String year = Integer.toString(status.year());
        String state = edition == null ? "none" : state(edition);
        return new YearRow(
                status.year(),
                edition == null ? "" : year + "/index.html",
                edition == null ? "none" : edition.provisional() ? "look" : "good",
                words.say("state." + state),
                edition == null ? "" : published(edition),
                status.reported().size() + "/" + status.expected().size(),
                absent(status),
                counts(work));
    }

    private static String state(PublishedEdition edition) {
        if (edition.closed()) {
            return "final";
        }
        return edition.provisional() ? "provisional" : "whole";
    }

    private String published(PublishedEdition edition) {
        LocalDate known = edition.knownOn();
        String at = moments.minute(edition.publishedAt());
        return known == null
                ? words.say("published", at)
                : words.say("published.known", at, Moments.day(known));
    }

    private String absent(YearStatus status) {
        List<Unit> absent = status.absent();
        String names =
                absent.stream().limit(MOST_NAMES).map(Unit::name).collect(Collectors.joining(", "));
        int more = absent.size() - MOST_NAMES;
        return more > 0 ? words.say("absent.more", names, Integer.toString(more)) : names;
    }

    private String counts(YearWork work) {
        return work.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(
                        count ->
                                words.say(
                                        "count",
                                        Integer.toString(count.getValue()),
                                        labels.label("severity", count.getKey().id())))
                .collect(Collectors.joining(" · "));
    }
}
