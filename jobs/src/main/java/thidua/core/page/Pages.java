package thidua.core.page;

import thidua.core.change.Since;
import thidua.core.explain.Sentences;
import thidua.core.indicator.Edition;
import thidua.core.page.PageView.Chart;
import thidua.core.page.PageView.Download;
import thidua.core.page.PageView.KeyFigure;
import thidua.core.page.PageView.Passage;
import thidua.core.page.PageView.Stamp;
import thidua.core.page.PageView.UnitPage;
import thidua.core.report.Pack;
import thidua.core.report.Report;
import thidua.core.report.ReportBooks.Imprint;
import thidua.core.report.Reports;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From a pack to its page. */
public final class Pages {
    private static final int MOST_NAMES = 20;

    private Pages() {}

    /** Says everything that the page of a pack shows. */
    public static PageView compose(
            Pack pack, List<DrawnChart> charts, PageSettings settings, Language language) {
        return compose(
                pack, charts, settings, language, report -> report.rows(pack, language).size());
    }

    /**
     * The same, when the reports are written already.
     *
     * @param rows how many a report has
     */
    public static PageView compose(
            Pack pack,
            List<DrawnChart> charts,
            PageSettings settings,
            Language language,
            ToIntFunction<Report> rows) {
        Words labels = Words.of("labels", language);
        Words words = Words.of("page", language);
        Numbers numbers = new Numbers(labels);
        Edition edition = pack.edition();
        Teller teller = new Teller(edition, labels, Words.of("narrative", language), numbers);
        Refusals refusals = new Refusals(pack, labels, words, numbers);
        List<List<Printed>> lede = new Lede(edition, teller).sentences();
        List<KeyFigure> keys = new KeyFigures(edition, labels, words, numbers).all();
        PageTable units = new UnitTable(edition, words, numbers).table();
        PageTable awards = new AwardTable(edition, labels, words, numbers).table();
        List<Passage> narrative = Narrative.of(pack, teller);
        List<UnitPage> unitPages = UnitPages.of(pack, teller);
        List<PageTable> appendix =
                List.of(new Appendix(edition, teller, new Verdicts(labels)).table());
        Set<String> wanted =
                Explanations.wanted(
                        printed(
                                lede,
                                keys,
                                narrative,
                                unitPages,
                                Stream.of(List.of(units, awards), appendix)
                                        .flatMap(List::stream)
                                        .toList()));
        return new PageView(
                language.id(),
                words.startingWith("text."),
                settings.committee(),
                titleParts(edition, language),
                knownOn(edition, words, numbers),
                stamps(edition, words, numbers),
                lede,
                keys,
                new Footnotes(edition, words).ofProvince(KeyFigures.SIX),
                narrative,
                numbered(charts),
                units,
                awards,
                unitPages,
                new Arrivals(pack, labels, words, numbers).table(),
                changes(pack, language, words, numbers),
                refusals.refused(),
                refusals.summary(),
                refusals.findings(),
                new Explanations(edition, pack.origins(), wanted, words, Sentences.in(language))
                        .all(),
                Reports.ALL.stream()
                        .map(r -> download(r, rows.applyAsInt(r), language, words, numbers))
                        .toList(),
                notes(words, numbers.format(settings.smallBase())),
                method(edition, language, numbers.format(settings.smallBase())),
                appendix,
                settings.product());
    }

    private static PageView.Method method(Edition edition, Language language, String smallBase) {
        return new MethodNotes(
                        edition, Words.of("method", language), Sentences.in(language), smallBase)
                .all();
    }

    /** In the order of the page: of models, then of awards. */
    private static List<Chart> numbered(List<DrawnChart> charts) {
        List<DrawnChart> ordered =
                charts.stream().sorted(Comparator.comparing(DrawnChart::isOfAwards)).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> new Chart(i + 1, InlineSvg.of(ordered.get(i))))
                .toList();
    }

    private static List<PageTable> changes(
            Pack pack, Language language, Words words, Numbers numbers) {
        Since since = pack.since();
        return since == null
                ? List.of()
                : List.of(
                        new ChangeTable(
                                        pack.edition(),
                                        words,
                                        Words.of("changes", language),
                                        numbers)
                                .table(since));
    }

    private static String knownOn(Edition edition, Words words, Numbers numbers) {
        String known =
                words.say(
                        edition.closed() ? "known-on.final" : "known-on",
                        numbers.date(edition.knownOn()));
        LocalDate day = edition.geography().day();
        return day == null ? known : known + ". " + words.say("units-of", numbers.date(day));
    }

    private static Stream<Printed> printed(
            List<List<Printed>> lede,
            List<KeyFigure> keys,
            List<Passage> narrative,
            List<UnitPage> unitPages,
            List<PageTable> tables) {
        return Stream.of(
                        lede.stream().flatMap(List::stream),
                        keys.stream().map(KeyFigure::value),
                        narrative.stream()
                                .flatMap(passage -> passage.paragraphs().stream())
                                .flatMap(List::stream),
                        unitPages.stream()
                                .flatMap(page -> page.sentences().stream())
                                .flatMap(List::stream),
                        Stream.concat(tables.stream(), unitPages.stream().map(UnitPage::figures))
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.cells().stream()))
                .flatMap(each -> each);
    }

    /** The title of a pack: on the page, in its description, in the mail. */
    public static String title(Edition edition, Language language) {
        return String.join(" ", titleParts(edition, language));
    }

    /** The same in parts that a line does not part. */
    private static List<String> titleParts(Edition edition, Language language) {
        String title =
                Words.of("page", language)
                        .say(
                                "title",
                                Integer.toString(edition.year()),
                                inSentence(edition.province(), language));
        return List.of(title.split("\\|"));
    }

    /** {@code tỉnh Nam Định}: the kind of a unit is no part of its name. */
    private static String inSentence(Unit province, Language language) {
        String name = province.name();
        return language == Language.VI
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name.replaceFirst("^Tỉnh ", "") + " province";
    }

    private static List<String> notes(Words words, String smallBase) {
        return words.startingWith("note.").keySet().stream()
                .map(note -> words.say("note." + note, smallBase))
                .toList();
    }

    private static List<Stamp> stamps(Edition edition, Words words, Numbers numbers) {
        List<Stamp> stamps = new ArrayList<>();
        if (edition.isProvisional()) {
            Set<Unit> known = new HashSet<>(edition.reported());
            known.addAll(edition.waived());
            List<Unit> absent =
                    edition.units().stream().filter(unit -> !known.contains(unit)).toList();
            stamps.add(
                    new Stamp(
                            words.say(
                                    "stamp",
                                    numbers.format(edition.reported().size()),
                                    numbers.format(edition.units().size())),
                            words.say("absent", names(absent, words, numbers)),
                            true));
        } else if (edition.waived().isEmpty()) {
            String all = numbers.format(edition.units().size());
            stamps.add(new Stamp(words.say("stamp.whole", all), "", false));
        }
        if (!edition.waived().isEmpty()) {
            stamps.add(
                    new Stamp(
                            words.say("waived"),
                            names(edition.waived(), words, numbers) + ".",
                            false));
        }
        return stamps;
    }

    /** The caption of a table of figures, which may be torn from the page. */
    static String caption(String caption, Edition edition, Words words, Numbers numbers) {
        return edition.isProvisional()
                ? words.say(
                        "caption.provisional",
                        caption,
                        numbers.format(edition.reported().size()),
                        numbers.format(edition.units().size()))
                : caption;
    }

    /** By name as many as a reader reads, then how many more there are. */
    static String names(List<Unit> units, Words words, Numbers numbers) {
        String names =
                units.stream()
                        .limit(MOST_NAMES)
                        .map(words.language() == Language.VI ? Unit::inSentence : Unit::name)
                        .collect(Collectors.joining(", "));
        return units.size() <= MOST_NAMES
                ? names
                : words.say("changes.names", names, numbers.format(units.size() - MOST_NAMES));
    }

    /** What the workbooks of a pack say about themselves: the same as its page. */
    public static Imprint imprint(Pack pack, PageSettings settings, Language language) {
        Words words = Words.of("page", language);
        Numbers numbers = new Numbers(Words.of("labels", language));
        Edition edition = pack.edition();
        return new Imprint(
                settings.committee(),
                title(edition, language),
                edition.year(),
                edition.knownOn(),
                knownOn(edition, words, numbers),
                stamps(edition, words, numbers).stream()
                        .map(stamp -> (stamp.text() + " " + stamp.absent()).strip())
                        .toList(),
                settings.product());
    }

    private static Download download(
            Report report, int rows, Language language, Words words, Numbers numbers) {
        return new Download(
                report.path(),
                language == Language.VI ? report.titleVi() : report.titleEn(),
                words.say("rows", numbers.format(rows)));
    }
}
