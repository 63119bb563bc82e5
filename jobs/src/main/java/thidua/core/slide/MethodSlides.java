package thidua.core.slide;

import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;
import thidua.core.text.Words;

import java.util.ArrayList;
import java.util.List;

/** How the figures were counted, and where they come from: as many slides as that needs. */
record MethodSlides(List<String> paragraphs, String foot, Words words, Places places) {
    private static final double LARGE = 18;
    private static final double USUAL = 16;

    List<Slide> all() {
        List<Slide> slides = new ArrayList<>();
        for (int from = 0; from < paragraphs.size(); ) {
            Text title = places.title(words.say(from == 0 ? "method" : "method.more"), null);
            Box body = places.body(title, null, List.of());
            List<String> rest = paragraphs.subList(from, paragraphs.size());
            List<String> part = rest.subList(0, fitting(rest, body));
            Text text =
                    places.fitting()
                            .text(body, false, Tone.BODY, part, LARGE, USUAL, Deck.SMALLEST);
            slides.add(new Slide(title, List.of(text, places.foot(foot)), part));
            from += part.size();
        }
        return slides;
    }

    /** All of them, or as many as are read well. */
    private int fitting(List<String> rest, Box body) {
        return places.fitting().fitting(rest, body, USUAL);
    }
}
