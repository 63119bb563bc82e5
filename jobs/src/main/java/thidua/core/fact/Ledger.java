package thidua.core.fact;

/**
 * Where the rows of a table went. Every row of a file is in exactly one of these numbers: nothing
 * disappears.
 */
public record Ledger(
        int loaded, int rejected, int header, int total, int group, int note, int blank) {
    public static final Ledger NOTHING = new Ledger(0, 0, 0, 0, 0, 0, 0);

    public int read() {
        return loaded + rejected + header + total + group + note + blank;
    }

    public Ledger plus(Ledger other) {
        return new Ledger(
                loaded + other.loaded,
                rejected + other.rejected,
                header + other.header,
                total + other.total,
                group + other.group,
                note + other.note,
                blank + other.blank);
    }

    /** The same rows when the submission is refused: what was loaded counts as rejected. */
    public Ledger refused() {
        return new Ledger(0, rejected + loaded, header, total, group, note, blank);
    }
}
