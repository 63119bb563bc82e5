package thidua.core.dialect;

import java.util.Optional;

/** A row that does not stand as the others of its text do, met on the way through. */
public final class OddRow {
    private OddRow() {}

    /** The row; cut by its own delimiter where another gives exactly the usual width. */
    public static TextRow mended(TextRow row, Detected detected) {
        int width = detected.width();
        return row.width() == width || width < 3
                ? row
                : Mending.split(row, detected.dialect(), width).map(row::with).orElse(row);
    }

    /**
     * What a person should know about it. Titles and signatures are narrow by nature, so that only
     * a row with half of the cells is one of the table.
     */
    public static Optional<Remark> remark(TextRow row, TextRow taken, Detected detected) {
        int width = detected.width();
        if (taken != row) {
            return Optional.of(new Remark(row.number(), "other-delimiter", row.raw()));
        }
        if (!row.sound()) {
            return Optional.of(new Remark(row.number(), "stray-quote", row.raw()));
        }
        if (row.width() == width) {
            return Optional.empty();
        }
        boolean ofTable = width > 2 && row.filled() > 2 && row.filled() * 2 >= width;
        if (!ofTable) {
            return Optional.empty();
        }
        boolean more = row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        if (row.width() > width) {
            return more
                    ? Optional.of(new Remark(row.number(), "wider", row.raw()))
                    : Optional.empty();
        }
        return Optional.of(new Remark(row.number(), "narrower", row.raw()));
    }
}
