package thidua.core.layout;

import java.time.LocalDate;
import java.util.List;

/** What a cell of a column may hold so that it is read without a question. */
public sealed interface Accepted {
    /** Whatever is written. */
    record AnyText() implements Accepted {}

    /**
     * One of some words.
     *
     * @param open whether another word may be right too
     */
    record OneOf(List<String> words, boolean open) implements Accepted {}

    record Whole(int least, int most) implements Accepted {}

    record Day(LocalDate first, LocalDate last) implements Accepted {}
}
