package thidua.core.page;

import java.util.List;

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
}
