package thidua.core.dialect;

import java.util.List;

/**
 * The first rows of a table, which tell what it looks like. They are looked at again while the
 * table grows, less and less often and never beyond {@link #ENOUGH}: so the time for a table does
 * not grow faster than its rows.
 */
final class Head {
    static final int ENOUGH = 256;

    /** So few rows are looked at again with each further one. */
    private static final int FEW = 32;

    /** Rows below the header that are enough to know its columns. */
    private static final int BODY = 60;

    private final List<TextRow> all;
    private final Dialect dialect;
    private int learnt;
    private int width;
    private int titles;
    private List<TextRow> rows = List.of();
    private List<TextRow> body = List.of();
    private int bodyWidth;
    private Profile profile = Profile.of(List.of(), 0);

    /**
     * @param all rows that may be of the table, and of others behind it
     */
    Head(List<TextRow> all, Dialect dialect) {
        this.all = all;
        this.dialect = dialect;
    }

    List<TextRow> all() {
        return all;
    }

    /** Looks at the rows of the table, if there are enough more of them than at the last look. */
    void learn(int size) {
        int known = Math.min(size, ENOUGH);
        if (known == learnt || learnt > FEW && known < 2 * learnt && known < ENOUGH) {
            return;
        }
        learnt = known;
        List<TextRow> seen = List.copyOf(all.subList(0, known));
        width = Shape.width(seen);
        titles = Shape.titles(seen, width, dialect);
        rows = seen.subList(Math.min(titles, known - 1), known);
        List<TextRow> below = rows.subList(Shape.headers(rows, width), rows.size());
        body = below.size() > BODY ? below.subList(0, BODY) : below;
        bodyWidth = Shape.width(body);
        profile = Profile.of(body, bodyWidth);
    }

    boolean isOnlyTitles() {
        return titles == learnt;
    }

    int width() {
        return width;
    }

    /** Rows known, without the titles above them. */
    int size() {
        return rows.size();
    }

    TextRow header() {
        return rows.getFirst();
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    int bodySize() {
        return body.size();
    }

    int bodyWidth() {
        return bodyWidth;
    }

    /** What the columns look like to a row of some width. */
    Profile profile(int wide) {
        return wide == bodyWidth ? profile : Profile.of(body, wide);
    }
}
