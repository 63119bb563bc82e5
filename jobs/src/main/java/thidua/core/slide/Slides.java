package thidua.core.slide;

import thidua.core.chart.ChartSpec;
import thidua.core.page.PageView;
import thidua.core.page.PageView.KeyFigure;
import thidua.core.page.PageView.Passage;
import thidua.core.page.PageView.Stamp;
import thidua.core.page.Printed;
import thidua.core.slide.Slide.Part;
import thidua.core.slide.Slide.Picture;
import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the page of a pack, and its charts, to its slides: one chart a slide. */
public final class Slides {
    private final PageView view;
    private final Words words;
    private final Places places;

    private Slides(PageView view, Words words, Places places) {
        this.view = view;
        this.words = words;
        this.places = places;
    }

    /** Says and places everything that the slides show. */
    public static Deck compose(
            PageView view,
            List<ChartSpec> charts,
            LocalDate knownOn,
            Ruler ruler,
            Language language) {
        Words words = Words.of("slides", language);
        Places places = new Places(new Fitting(ruler));
        Slides all = new Slides(view, words, places);
        List<Slide> slides = new ArrayList<>();
        slides.add(all.cover());
        if (!view.keyFigures().isEmpty()) {
            slides.add(all.figures());
        }
        charts.forEach(chart -> slides.add(all.chart(chart)));
        slides.addAll(new MethodSlides(all.method(), view.knownOn(), words, places).all());
        return new Deck(words.say("language"), view.title(), view.committee(), knownOn, slides);
    }

    private Slide cover() {
        List<Part> parts = new ArrayList<>();
        parts.add(places.text(150, 40, false, Tone.QUIET, List.of(view.committee()), 22, 18, 14));
        parts.add(places.text(340, 34, false, Tone.BODY, List.of(view.knownOn()), 20, 16, 14));
        List<String> stamps = view.stamps().stream().map(Slides::whole).toList();
        if (!stamps.isEmpty()) {
            parts.add(places.text(386, 110, true, Tone.ALERT, stamps, 20, 18, 16, 14));
        }
        List<String> name = List.of(bound(view.titleParts()));
        Text title = places.text(196, 136, true, Tone.TITLE, name, 36, 32, 28, 24, 20, 16, 14);
        List<String> spoken = new ArrayList<>(List.of(sentence(view.title())));
        view.lede().forEach(sentence -> spoken.add(aloud(sentence)));
        spoken.addAll(stamps);
        return new Slide(title, parts, spoken);
    }

    /** A line may end between the parts, and within the last, whose name may be long. */
    private static String bound(List<String> parts) {
        List<String> whole = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            whole.add(part.replace(' ', '\u00A0'));
        }
        whole.add(parts.getLast());
        return String.join(" ", whole);
    }

    private static String whole(Stamp stamp) {
        String text = stamp.text().endsWith(":") ? stamp.text() : sentence(stamp.text());
        return stamp.absent().isEmpty() ? text : text + " " + stamp.absent();
    }

    private Slide figures() {
        String stamp =
                view.stamps().stream()
                        .filter(Stamp::running)
                        .map(Stamp::text)
                        .findFirst()
                        .orElse(null);
        Text title = places.title(message(), stamp);
        Box body = places.body(title, stamp, view.keyNotes());
        List<Part> parts = new ArrayList<>(places.stamp(stamp));
        parts.add(new FigureTable(view.keyFigures(), words, places.fitting()).in(body));
        parts.addAll(places.notes(view.keyNotes()));
        parts.add(places.foot(view.knownOn()));
        return new Slide(title, parts, spokenFigures());
    }

    /** The first sentence of the year that has a number. */
    private String message() {
        return view.lede().stream()
                .filter(sentence -> sentence.stream().anyMatch(Printed::isFigure))
                .findFirst()
                .map(sentence -> Printed.plain(sentence).replaceFirst("[.]$", ""))
                .orElse(words.say("figures"));
    }

    private List<String> spokenFigures() {
        List<String> told =
                view.narrative().stream()
                        .map(Passage::paragraphs)
                        .flatMap(List::stream)
                        .map(Slides::aloud)
                        .toList();
        return told.isEmpty() ? view.keyFigures().stream().map(this::spoken).toList() : told;
    }

    private String spoken(KeyFigure figure) {
        String value = aloud(List.of(figure.value()));
        String change = aloud(figure.change());
        return words.say("figure", figure.name(), value)
                + (change.isEmpty() ? "." : ", " + change + ".");
    }

    /** With words for the marks that only an eye reads. */
    private static String aloud(List<Printed> parts) {
        return parts.stream()
                .map(part -> part.isSpoken() ? part.spoken() : part.text())
                .collect(Collectors.joining());
    }

    private Slide chart(ChartSpec chart) {
        Text title = places.title(chart.title(), chart.stamp());
        Box body = places.body(title, chart.stamp(), chart.notes());
        List<String> about = List.of(chart.measure());
        double line = 16 * Text.LEADING + 2;
        boolean isLong = places.fitting().height(about, body.width(), false, 16) > line;
        double top = body.y() + (isLong ? 2 * line : line);
        List<Part> parts = new ArrayList<>(places.stamp(chart.stamp()));
        parts.add(places.text(body.y(), top - body.y(), false, Tone.BODY, about, 16, 14));
        Box picture = new Box(0, top, Deck.WIDTH, body.bottom() - top);
        parts.add(new Picture(picture, chart.id(), chart.alternative()));
        parts.addAll(places.notes(chart.notes()));
        parts.add(places.foot(chart.caption()));
        List<String> spoken =
                Stream.of(
                                List.of(sentence(chart.title()), chart.alternative()),
                                chart.notes(),
                                List.of(chart.caption()))
                        .flatMap(List::stream)
                        .toList();
        return new Slide(title, parts, spoken);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private List<String> method() {
        return Stream.of(
                        view.notes(),
                        view.method().breaks(),
                        List.of(
                                words.say("method.source", view.knownOn()),
                                words.say("method.made", view.product())))
                .flatMap(List::stream)
                .toList();
    }
}
