package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file that came, as far as it goes back. What is not a part of these records is left behind.
 *
 * @param date1904 whether its days are counted from 1904
 * @param normal the look of cells that have none of their own
 * @param sheets the visible ones, in their order; each must be read before the next is asked for
 */
public record Sent(boolean date1904, Format normal, Iterator<Sheet> sheets) {
    /**
     * A sheet.
     *
     * @param rows ascending
     * @param page known once the rows were read
     */
    public record Sheet(String name, View view, Iterator<Row> rows, Supplier<Page> page) {}

    /**
     * @param columns ascending, apart from one another
     * @param defaultWidth of columns, in digits of the usual font; 0 for the usual one
     * @param defaultHeight of rows, in points; 0 for the usual one
     * @param frozenRows above which the sheet does not scroll
     * @param fitted whether the sheet is printed as small as {@link Page} says
     */
    public record View(
            List<Columns> columns,
            double defaultWidth,
            double defaultHeight,
            int frozenRows,
            int frozenColumns,
            boolean fitted) {}

    /**
     * How the sheet is printed.
     *
     * @param paper its number; 9 is A4
     * @param scale in percent
     * @param wide pages beside each other; 0 for as many as it takes
     * @param high pages below each other; 0 for as many as it takes
     */
    public record Page(boolean landscape, int paper, int scale, int wide, int high) {
        public static final Page ACROSS = new Page(true, 9, 100, 1, 0);
    }

    /**
     * Columns of one width, from 1.
     *
     * @param width in digits of the usual font; 0 for the usual width
     */
    public record Columns(int first, int last, double width, @Nullable Format format) {}

    /**
     * @param height in points; 0 for the one that fits
     * @param format of the cells that are not there
     * @param cells by column
     */
    public record Row(int number, double height, @Nullable Format format, List<Cell> cells) {}

    public record Cell(int column, Format format, Content content) {}

    /** What a cell says: values only. */
    public sealed interface Content {}

    public record Blank() implements Content {}

    public record Text(List<Run> runs) implements Content {
        public static Text of(String text) {
            return new Text(List.of(new Run(text, null)));
        }

        public String letters() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /** A piece of a text; its font is null when it is the cell's. */
    public record Run(String text, Format.@Nullable Font font) {}

    /** As written: digits, sign, point and exponent. */
    public record Number(String digits) implements Content {}

    public record Truth(boolean value) implements Content {}

    /** One of the values that spreadsheets know, {@code #N/A}. */
    public record Failure(String code) implements Content {
        private static final List<String> CODES =
                List.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

        /** Of what another program or a formula without a value says: something failed. */
        public static Failure of(String said) {
            return new Failure(CODES.contains(said) ? said : "#VALUE!");
        }
    }

    /** A moment as ISO 8601 writes it. */
    public record Moment(String iso) implements Content {}
}
