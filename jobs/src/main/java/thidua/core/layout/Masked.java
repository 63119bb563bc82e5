package thidua.core.layout;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a finding may quote of a cell. */
public final class Masked {
    /** Enough to recognise the cell; a cell may hold megabytes. */
    private static final int LONGEST = 200;

    private Masked() {}

    /** The first letters of a name: {@code N. V. A.} */
    public static String initials(String name) {
        return shortened(
                Arrays.stream(name.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" ")));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
