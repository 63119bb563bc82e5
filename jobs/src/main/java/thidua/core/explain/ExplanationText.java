package thidua.core.explain;

import thidua.core.explain.Explanation.Added;
import thidua.core.explain.Explanation.Difference;
import thidua.core.explain.Explanation.Edition;
import thidua.core.explain.Explanation.Input;
import thidua.core.explain.Explanation.Residents;
import thidua.core.explain.Explanation.Row;
import thidua.core.explain.Explanation.Source;
import thidua.core.indicator.Figure;
import thidua.core.layout.Quote;
import thidua.core.sheet.CellAddress;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation as lines for a person. Whatever is listed is listed whole. */
public final class ExplanationText {
    private final Sentences sentences;
    private final Explanation explained;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Sentences sentences, Explanation explained) {
        this.sentences = sentences;
        this.explained = explained;
    }

    public static List<String> lines(Explanation explained, Language language) {
        ExplanationText text = new ExplanationText(Sentences.in(language), explained);
        text.figure();
        text.inputs();
        text.editions();
        text.sources();
        text.again();
        return List.copyOf(text.lines);
    }

    private void line(int depth, String text) {
        lines.add("  ".repeat(depth) + text);
    }

    private void say(int depth, String key, String... arguments) {
        line(depth, sentences.say(key, arguments));
    }

    private void figure() {
        Figure figure = explained.figure();
        say(
                0,
                "title",
                explained.id().toString(),
                sentences.name(figure),
                figure.unit().name(),
                Integer.toString(figure.year()));
        LocalDate asOf = explained.asOf();
        if (asOf != null) {
            say(1, "as-of", sentences.day(asOf));
        }
        say(1, "value", sentences.valueWithReasons(figure.indicator(), figure.value()));
        say(1, "formula", sentences.formula(figure.indicator()));
        sentences.comparison(figure).forEach(sentence -> line(1, sentence));
        Integer rank = figure.rank();
        if (rank != null) {
            say(1, "rank", Integer.toString(rank));
        }
        BigDecimal share = figure.sharePercent();
        if (share != null) {
            say(1, "share", sentences.number(share));
        }
    }

    private void inputs() {
        Figure figure = explained.figure();
        if (!explained.inputs().isEmpty()) {
            say(
                    0,
                    "section.inputs",
                    Integer.toString(figure.year()),
                    Integer.toString(figure.year() - 1));
        }
        for (Input input : explained.inputs()) {
            say(
                    1,
                    "input",
                    input.name(),
                    sentences.valueWithReasons(input.indicator(), input.now()),
                    sentences.valueWithReasons(input.indicator(), input.before()));
        }
        Residents residents = explained.residents();
        if (residents != null) {
            say(
                    1,
                    "residents",
                    Integer.toString(residents.number()),
                    sentences.population(residents.source()));
            residents
                    .parts()
                    .forEach(
                            (unit, number) ->
                                    say(2, "residents.part", unit, Integer.toString(number)));
        } else if (explained.asksResidents()) {
            say(1, "residents.unknown");
        }
    }

    private void editions() {
        say(0, "section.editions");
        for (Edition edition : explained.editions()) {
            String day =
                    edition.day().equals(LocalDate.MIN)
                            ? sentences.say("edition.unknown-day")
                            : sentences.day(edition.day());
            String value =
                    sentences.valueWithReasons(explained.figure().indicator(), edition.value());
            String causes =
                    edition.causes().stream()
                            .map(c -> sentences.say("cause." + c.kind().id(), c.what()))
                            .distinct()
                            .collect(Collectors.joining("; "));
            say(
                    1,
                    "edition",
                    day,
                    causes.isEmpty() ? value : sentences.say("cause", value, causes));
        }
    }

    private void sources() {
        say(0, "section.sources");
        if (explained.sources().isEmpty()) {
            say(1, "source.none");
        }
        for (Source source : explained.sources()) {
            Origin origin = source.origin();
            say(1, "source", origin.path(), source.unitName());
            say(2, "source.proof", origin.sha256());
            line(2, sentences.received(origin.receivedOn()));
            if (origin.nil()) {
                say(2, "source.nil");
            } else if (source.rows().isEmpty()) {
                say(2, "source.no-rows");
            }
            if (origin.partial()) {
                say(2, "source.partial");
            }
            if (source.isErased()) {
                say(2, "source.erased");
            }
            source.rows().forEach(this::row);
        }
    }

    private void row(Row row) {
        String sheet = row.place().cell().sheet();
        List<String> said = new ArrayList<>();
        row.cells().forEach(cell -> said.add(cell(cell)));
        List<String> remarks = new ArrayList<>();
        boolean counts = row.countedAt() == null && row.revokedOn() == null;
        if (counts) {
            row.adds().forEach(added -> remarks.add(added(added)));
        }
        if (row.countedAt() != null) {
            remarks.add(sentences.say("kept.once", place(row.countedAt())));
        }
        if (row.revokedOn() != null) {
            remarks.add(sentences.say("kept.revoked", sentences.day(row.revokedOn())));
        }
        if (!row.others().isEmpty()) {
            remarks.add(
                    sentences.say(
                            "kept.others",
                            row.others().stream()
                                    .map(ExplanationText::place)
                                    .collect(Collectors.joining(", "))));
        }
        say(
                2,
                "row",
                sheet.isEmpty() ? "" : sentences.say("row.sheet", sheet),
                Integer.toString(row.place().cell().row()),
                (said.isEmpty() ? sentences.say("row.kept") : String.join("; ", said))
                        + " → "
                        + String.join(", ", remarks));
    }

    private static String place(Listed.Place place) {
        CellAddress cell = place.cell();
        String sheet = cell.sheet().isEmpty() ? "" : cell.sheet() + "!";
        return place.origin().path() + " › " + sheet + cell.a1();
    }

    private String cell(Quote cell) {
        String key =
                cell.isErased()
                        ? "cell.erased"
                        : cell.text().isEmpty()
                                ? "cell.blank"
                                : cell.isMasked() ? "cell.personal" : "cell";
        return sentences.say(key, cell.cell().a1(), cell.text());
    }

    private String added(Added added) {
        return added.sum().stated() == 0
                ? sentences.say("adds.blank")
                : sentences.say("adds." + added.role().id(), Long.toString(added.sum().total()));
    }

    private void again() {
        Figure figure = explained.figure();
        String again = sentences.valueWithReasons(figure.indicator(), explained.again());
        for (Difference difference : explained.differences()) {
            say(0, "difference." + difference.kind().id(), difference.path(), difference.cell());
        }
        if (explained.isEqual()) {
            say(0, "again.equal", again);
        } else if (!explained.again().equals(figure.value())) {
            say(
                    0,
                    "again.differs",
                    again,
                    sentences.valueWithReasons(figure.indicator(), figure.value()));
        }
    }
}
