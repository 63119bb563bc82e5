package thidua.core.indicator;

/**
 * A sum of what is stated.
 *
 * @param total of the stated values
 * @param stated how many rows state a value
 * @param rows how many rows there are
 */
public record Sum(long total, int stated, int rows) {
    public static final Sum NOTHING = new Sum(0, 0, 0);

    public Sum plus(Sum other) {
        return new Sum(total + other.total, stated + other.stated, rows + other.rows);
    }

    /**
     * Missing when nothing is stated, with the reason {@code partly-stated} when some rows are
     * blank.
     */
    public Value value() {
        if (rows == 0) {
            return Value.of(0);
        }
        if (stated == 0) {
            return Value.missing("not-stated");
        }
        return stated == rows ? Value.of(total) : Value.of(total).because("partly-stated");
    }
}
