package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A chart as plain data. Every word and number that will be seen stands in it, already in the
 * language and number format of the reader: who paints it decides places and colours, nothing else.
 *
 * @param id kebab-case, {@code new-models-by-unit}; the file name
 * @param language {@code vi} or {@code en}
 * @param title the finding, in a sentence
 * @param measure what is measured, where and when
 * @param stamp {@code TẠM TÍNH 9/10 đơn vị}; null when all have reported
 * @param notes footnotes: how a mark is to be read, what was folded, what is not comparable
 * @param caption source and date
 * @param alternative the same content for those who cannot see the picture
 */
public record ChartSpec(
        String id,
        String language,
        String title,
        String measure,
        @Nullable String stamp,
        Plot plot,
        List<String> notes,
        String caption,
        String alternative) {

    public ChartSpec {
        notes = List.copyOf(notes);
    }

    /** The figures of the picture as a table, in the words of the picture. */
    public ChartData data() {
        return ChartData.of(this);
    }

    /** The whole content as lines of text, stable enough to be approved and compared. */
    public String describe() {
        return Description.of(this);
    }
}
