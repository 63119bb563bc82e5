package thidua.core.feedback;

import java.util.Locale;

/** How much of the sender's file goes back beside the list of findings. */
public enum Carried {
    /** Its own sheets, with their look. */
    OWN,
    /** A workbook made from its cells, because the file is none. */
    CELLS,
    /** Of a very long file the first rows and those with findings. */
    EXCERPT,
    /** Nothing: the file cannot be opened. */
    NOTHING;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
