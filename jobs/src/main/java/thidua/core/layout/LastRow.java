package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Row;

/** What a row is, found out once: a table is asked about each row more than once. */
final class LastRow {
    private final Headings headings;
    private final SectionWords words;
    private @Nullable Row row;
    private @Nullable RowKind kind;
    private boolean first;
    private @Nullable Context above;
    private @Nullable Section section;

    LastRow(Headings headings, SectionWords words) {
        this.headings = headings;
        this.words = words;
    }

    /**
     * What kind of row it is.
     *
     * @param isFirst whether only blank rows stand between it and the header
     */
    RowKind kind(Row asked, boolean isFirst) {
        turn(asked);
        RowKind known = kind;
        if (known != null && first == isFirst) {
            return known;
        }
        RowKind found = asked.isBlank() ? RowKind.BLANK : RowKind.of(asked, headings, isFirst);
        kind = found;
        first = isFirst;
        return found;
    }

    /** The section that it heads; null when it heads none. */
    @Nullable Section section(Row asked, Context context) {
        turn(asked);
        if (context != above && !context.equals(above)) {
            section = words.read(asked, context).orElse(null);
            above = context;
        }
        return section;
    }

    private void turn(Row asked) {
        if (asked != row) {
            row = asked;
            kind = null;
            above = null;
        }
    }
}
