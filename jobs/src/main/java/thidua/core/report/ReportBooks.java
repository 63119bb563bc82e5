package thidua.core.report;

import thidua.core.indicator.AwardLevels;
import thidua.core.report.ReportBook.Leaf;
import thidua.core.report.ReportBook.Listing;
import thidua.core.report.ReportBook.Table;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From the rows of a report to its workbook. */
public final class ReportBooks {
    private final Report report;
    private final Imprint imprint;
    private final Language language;
    private final Words words;
    private final Words labels;

    private ReportBooks(Report report, Imprint imprint, Language language) {
        this.report = report;
        this.imprint = imprint;
        this.language = language;
        this.words = Words.of("reports", language);
        this.labels = Words.of("labels", language);
    }

    /**
     * What every workbook of one pack says about itself.
     *
     * @param pack the title of the pack
     * @param edition {@code Số liệu nhận đến 12/01/2022}
     * @param stamps what makes the pack provisional; none when everything is in
     * @param product name and version of what made it
     */
    public record Imprint(
            String committee,
            String pack,
            int year,
            LocalDate knownOn,
            String edition,
            List<String> stamps,
            String product) {}

    /**
     * @param rows of the report, in the same language
     */
    public static ReportBook of(
            Report report, List<List<String>> rows, Imprint imprint, Language language) {
        return of(report, rows, imprint, language, ReportBook.MOST_ROWS);
    }

    static ReportBook of(
            Report report, List<List<String>> rows, Imprint imprint, Language language, int most) {
        return new ReportBooks(report, imprint, language).book(rows, most);
    }

    private ReportBook book(List<List<String>> rows, int most) {
        List<Table> tables = tables(rows, most);
        return new ReportBook(
                title(),
                imprint.committee(),
                imprint.knownOn(),
                new Leaf(words.say("cover"), title(), List.of(about(rows.size()), sheets(tables))),
                new Leaf(words.say("notes"), words.say("notes.heading"), notes(rows)),
                tables);
    }

    private String title() {
        return Cells.name(language, report.titleVi(), report.titleEn());
    }

    private Listing about(int rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(words.say("cover.committee"), imprint.committee()));
        lines.add(List.of(words.say("cover.pack"), imprint.pack()));
        lines.add(List.of(words.say("cover.year"), Integer.toString(imprint.year())));
        lines.add(List.of(words.say("cover.edition"), imprint.edition()));
        imprint.stamps().forEach(s -> lines.add(List.of(words.say("cover.stamp"), s)));
        lines.add(List.of(words.say("cover.rows"), Integer.toString(rows)));
        lines.add(List.of(words.say("cover.same"), words.say("cover.csv", report.path())));
        lines.add(List.of(words.say("cover.product"), imprint.product()));
        return new Listing("", List.of(), lines);
    }

    private Listing sheets(List<Table> tables) {
        Stream<List<String>> own =
                Stream.of("cover", "notes")
                        .map(name -> List.of(words.say(name), words.say(name + ".holds")));
        Stream<List<String>> data =
                tables.stream().map(t -> List.of(t.sheet(), words.say("data.holds", title())));
        return new Listing(words.say("cover.sheets"), List.of(), Stream.concat(own, data).toList());
    }

    private List<Listing> notes(List<List<String>> rows) {
        List<Listing> listings = new ArrayList<>();
        listings.add(
                new Listing(
                        words.say("notes.reading"),
                        List.of(),
                        words.startingWith("reading.").values().stream().map(List::of).toList()));
        listings.add(
                new Listing(
                        words.say("notes.columns"),
                        heads("notes.column", "notes.name", "notes.type", "notes.meaning"),
                        report.columns().stream().map(this::column).toList()));
        add(listings, "notes.words", report.columns().stream().flatMap(this::categories).toList());
        add(listings, "notes.codes", codes(rows));
        return listings;
    }

    private void add(List<Listing> listings, String heading, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            listings.add(
                    new Listing(
                            words.say(heading),
                            heads("notes.column", heading + ".there", heading + ".means"),
                            rows));
        }
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(words::say).toList();
    }

    private List<String> column(Column column) {
        return List.of(
                head(column),
                column.name(),
                words.say("type." + column.type().id()),
                meaning(column));
    }

    private String head(Column column) {
        return Cells.name(language, column.titleVi(), column.titleEn());
    }

    /** The description stands in English in the code; the bundle has it in Vietnamese. */
    private String meaning(Column column) {
        if (language == Language.EN) {
            return column.description();
        }
        String here = words.label("meaning." + report.id(), column.name());
        return here.equals(column.name()) ? words.label("meaning", column.name()) : here;
    }

    private Stream<List<String>> categories(Column column) {
        return column.categories().stream()
                .map(code -> List.of(head(column), labels.label(column.group(), code), code));
    }

    /** What stands in open columns of codes, as far as it stands there. */
    private List<List<String>> codes(List<List<String>> rows) {
        List<List<String>> codes = new ArrayList<>();
        for (int at = 0; at < report.columns().size(); at++) {
            Column column = report.columns().get(at);
            int cell = at;
            switch (column.name()) {
                case "reasons" ->
                        distinct(rows.stream().flatMap(r -> Stream.of(r.get(cell).split("\\|"))))
                                .forEach(
                                        c -> codes.add(code(column, c, labels.label("reason", c))));
                case "level" ->
                        distinct(rows.stream().map(r -> r.get(cell)))
                                .forEach(c -> codes.add(code(column, c, level(c))));
                default -> {}
            }
        }
        return codes;
    }

    private List<String> code(Column column, String code, String meaning) {
        return List.of(head(column), code, meaning);
    }

    private String level(String code) {
        return Cells.name(language, AwardLevels.nameVi(code), AwardLevels.nameEn(code));
    }

    private static Stream<String> distinct(Stream<String> codes) {
        return codes.filter(code -> !code.isEmpty()).distinct().sorted();
    }

    private List<Table> tables(List<List<String>> rows, int most) {
        List<List<String>> spoken = new RowsOnDemand<>(rows, this::spoken);
        List<String> heads = report.columns().stream().map(this::head).toList();
        int sheets = Math.max(1, Math.ceilDiv(rows.size(), most));
        return IntStream.range(0, sheets)
                .mapToObj(
                        i ->
                                new Table(
                                        i == 0
                                                ? words.say("data")
                                                : words.say("data.more", Integer.toString(i + 1)),
                                        heads,
                                        report.columns(),
                                        spoken.subList(
                                                i * most, Math.min(spoken.size(), (i + 1) * most))))
                .toList();
    }

    /** The words of people for the codes of closed columns. */
    private List<String> spoken(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        for (int at = 0; at < cells.size(); at++) {
            Column column = report.columns().get(at);
            if (!column.categories().isEmpty() && !cells.get(at).isEmpty()) {
                cells.set(at, labels.label(column.group(), cells.get(at)));
            }
        }
        return cells;
    }
}
