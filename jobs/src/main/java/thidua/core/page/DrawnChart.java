package thidua.core.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chart as it was drawn.
 *
 * @param id kebab-case; its files are {@code charts/<id>.svg} and {@code .png}
 * @param title the finding
 * @param alternative the same content in words
 * @param svg one {@code <svg>} element
 * @param data the figures that are drawn; empty where the alternative says them all
 */
public record DrawnChart(
        String id, String title, String alternative, String svg, List<PageTable> data) {
    public DrawnChart(String id, String title, String alternative, String svg) {
        this(id, title, alternative, svg, List.of());
    }

    private static final Pattern WIDTH = Pattern.compile("\\sviewBox=\"\\S+ \\S+ ([0-9.]+)");
    private static final Pattern LETTERS =
            Pattern.compile("<text[^>]*\\sfont-size=\"([0-9.]+)(?:px)?\"");

    /** 9 pt. */
    private static final double SMALLEST_LETTERS = 12;

    /** Whether it stands with the awards, not with the models. */
    public boolean isOfAwards() {
        return id.startsWith("awards-");
    }

    /** So many pixels wide its smallest letters are still legible; narrower it has to be moved. */
    public int narrowest() {
        Matcher width = WIDTH.matcher(svg);
        double smallest =
                LETTERS.matcher(svg)
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .min()
                        .orElse(0);
        return width.find() && smallest > 0
                ? (int) Math.ceil(Double.parseDouble(width.group(1)) * SMALLEST_LETTERS / smallest)
                : 0;
    }
}
