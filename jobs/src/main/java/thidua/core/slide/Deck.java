package thidua.core.slide;

import thidua.core.slide.Slide.Picture;

import java.time.LocalDate;
import java.util.List;

/**
 * The slides of a pack.
 *
 * @param language as a tag, {@code vi-VN}
 * @param title of the pack
 * @param author the committee
 * @param knownOn the day on which the file says it was made
 */
public record Deck(
        String language, String title, String author, LocalDate knownOn, List<Slide> slides) {
    /** Of a slide in points: 16:9. */
    public static final int WIDTH = 960;

    public static final int HEIGHT = 540;

    /** Pictures go from edge to edge: their own margin is that of the texts. */
    public static final double MARGIN = 36;

    /** Smaller letters are not read from the last row. */
    public static final double SMALLEST = 14;

    /** Where the picture of a chart stands. */
    public List<Picture> pictures(String chart) {
        return slides.stream()
                .flatMap(slide -> slide.parts().stream())
                .<Picture>mapMulti(
                        (part, take) -> {
                            if (part instanceof Picture picture && picture.id().equals(chart)) {
                                take.accept(picture);
                            }
                        })
                .toList();
    }
}
