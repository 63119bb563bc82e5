package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/**
 * A row that heads those below it.
 *
 * @param style of the number before its text: {@code I}, {@code A}, {@code 1}, or empty
 * @param column where its text stands
 * @param owner whose the rows are; null when it says something else
 * @param effect on what counts for the rows below
 */
record Section(
        Facet facet,
        String style,
        int row,
        int column,
        String text,
        @Nullable Owner owner,
        UnaryOperator<Context> effect) {
    /** What a section says about its rows. */
    enum Facet {
        OWNER,
        FORM,
        LEVEL,
        KIND,
        STATUS,
        PLACE,
        FIELD,
        NEUTRAL
    }
}
