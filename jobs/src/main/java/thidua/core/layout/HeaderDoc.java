package thidua.core.layout;

import java.util.stream.Collectors;

/** The tables and header words that are read, as a part of the documentation. */
public final class HeaderDoc {
    private HeaderDoc() {}

    /** Markdown: a table a layout, one row a column, with every word that heads it. */
    public static String markdown() {
        return Layouts.ALL.stream().map(HeaderDoc::table).collect(Collectors.joining("\n"));
    }

    private static String table(Layout layout) {
        return "### `"
                + layout.id()
                + "`\n\n| Column | Header words |\n|---|---|\n"
                + layout.columns().stream()
                        .map(c -> "| `" + c.id() + "` | " + words(layout, c) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String words(Layout layout, Column column) {
        return String.join(" · ", layout.words(column));
    }
}
