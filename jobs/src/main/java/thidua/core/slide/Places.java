package thidua.core.slide;

import org.jspecify.annotations.Nullable;

import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;

import java.util.List;
import java.util.regex.Pattern;

/** Where things stand on a slide: title and stamp, body, notes, and the source at its foot. */
record Places(Fitting fitting) {
    static final double LEFT = Deck.MARGIN;
    static final double WIDTH = Deck.WIDTH - 2 * LEFT;
    private static final double TITLE_TOP = 24;
    private static final double TITLE_HEIGHT = 72;
    private static final double FOOT_TOP = 514;
    private static final double FOOT_HEIGHT = 18;
    private static final double STAMP_WIDTH = 240;
    private static final double STAMP_HEIGHT = 36;
    private static final double GAP = 8;

    /** Six lines of notes, or five of one note each, below a chart: the rest is only spoken. */
    private static final double MOST_NOTES = 108;

    /** A year stays in the line of the word before it. */
    private static final Pattern YEAR = Pattern.compile(" (?=[12][0-9]{3}(?![0-9]))");

    /** At the top left; its box is as high as its lines. */
    Text title(String title, @Nullable String stamp) {
        double width = stamp == null ? WIDTH : WIDTH - STAMP_WIDTH - 16;
        Box box = new Box(LEFT, TITLE_TOP, width, TITLE_HEIGHT);
        List<String> bound = List.of(YEAR.matcher(title).replaceAll("\u00A0"));
        Text text = fitting.text(box, true, Tone.TITLE, bound, 28, 26, 24, 22, 20, 18, 16, 14);
        double height = fitting.height(text.paragraphs(), width, true, text.size());
        return new Text(
                new Box(LEFT, TITLE_TOP, width, height),
                text.size(),
                true,
                Tone.TITLE,
                text.paragraphs());
    }

    /** At the right of the title. */
    List<Text> stamp(@Nullable String stamp) {
        if (stamp == null) {
            return List.of();
        }
        Box box = new Box(LEFT + WIDTH - STAMP_WIDTH, TITLE_TOP + 4, STAMP_WIDTH, STAMP_HEIGHT);
        return List.of(fitting.text(box, true, Tone.STAMP, List.of(stamp), 16, 14));
    }

    /** What is left between title and foot. */
    Box body(Text title, @Nullable String stamp, List<String> notes) {
        double stamped = stamp == null ? 0 : TITLE_TOP + 4 + STAMP_HEIGHT;
        double top = Math.max(title.box().bottom(), stamped) + GAP;
        return new Box(LEFT, top, WIDTH, FOOT_TOP - GAP - notesHeight(notes) - top);
    }

    private double notesHeight(List<String> notes) {
        return notes.isEmpty()
                ? 0
                : Math.min(MOST_NOTES, fitting.height(notes, WIDTH, false, Deck.SMALLEST)) + 4;
    }

    /** Upwards from the foot. */
    List<Text> notes(List<String> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        double height = notesHeight(notes);
        Box box = new Box(LEFT, FOOT_TOP - 4 - height, WIDTH, height);
        return List.of(fitting.text(box, false, Tone.BODY, notes, Deck.SMALLEST));
    }

    /** Room is left at the right for the number of the slide. */
    Text foot(String text) {
        Box box = new Box(LEFT, FOOT_TOP, WIDTH - 60, FOOT_HEIGHT);
        return fitting.text(box, false, Tone.QUIET, List.of(text), Deck.SMALLEST);
    }

    /** From margin to margin. */
    Text text(
            double top,
            double height,
            boolean bold,
            Tone tone,
            List<String> paragraphs,
            double... sizes) {
        return fitting.text(new Box(LEFT, top, WIDTH, height), bold, tone, paragraphs, sizes);
    }
}
