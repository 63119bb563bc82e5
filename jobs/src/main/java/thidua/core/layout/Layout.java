package thidua.core.layout;

import thidua.core.fact.FactTable;

import java.util.List;

/**
 * One way in which a table is laid out. Adding a layout is one file like {@link ModelList}, named
 * in {@link Layouts#ALL}.
 */
public interface Layout {
    String id();

    FactTable table();

    /** Every column that may stand in it, in the order of the template. */
    List<Column> columns();

    /** The words that head a column in it; case, accents and brackets do not matter. */
    default List<String> words(Column column) {
        return column.words();
    }

    /** Whether a header with these columns is one of this layout. */
    boolean claims(Headings found);

    /** Columns without which its rows cannot be judged, in the given setting. */
    List<Column> needed(Setting setting, Headings found);

    /** The column that names what a row is about: without it a row is no row of the table. */
    Column subject();

    /** Columns whose numbers a total row sums up. */
    List<Column> summed();

    /** What a row states; what is wrong with it is written down by the line. */
    Stated read(Line line, Setting setting);

    /** Whether columns headed with a form of award count awards of it. */
    default boolean countsByForm() {
        return false;
    }

    /** Whether the table counts recipients, so that a blank means "not stated". */
    default boolean isCounted() {
        return false;
    }

    /** Columns of marks, of which a total states how many there are. */
    default List<Column> ticked() {
        return List.of();
    }
}
