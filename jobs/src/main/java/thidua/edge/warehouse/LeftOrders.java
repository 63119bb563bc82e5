package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts by which the files of a year are read, left for workers on other machines. */
public final class LeftOrders {
    private static final Table<?> LEFT = table(name("staging", "read_order"));
    private static final Field<Integer> YEAR =
            field(name("staging", "read_order", "report_year"), SQLDataType.INTEGER);
    private static final Field<String> NAME =
            field(name("staging", "read_order", "name"), SQLDataType.CLOB);
    private static final Field<byte[]> CONTENT =
            field(name("staging", "read_order", "content"), SQLDataType.BLOB);

    private final DSLContext dsl;

    public LeftOrders(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Leaves texts for a year, each by its name, instead of those that were left before. */
    public void leave(int year, Map<String, byte[]> texts) {
        dsl.transaction(
                all -> {
                    all.dsl().deleteFrom(LEFT).where(YEAR.eq(year)).execute();
                    texts.forEach(
                            (text, content) ->
                                    all.dsl()
                                            .insertInto(LEFT, YEAR, NAME, CONTENT)
                                            .values(year, text, content)
                                            .execute());
                });
    }

    /** What is left for a year; empty when nothing is. */
    public SortedMap<String, byte[]> of(int year) {
        return new TreeMap<>(
                dsl.select(NAME, CONTENT).from(LEFT).where(YEAR.eq(year)).fetchMap(NAME, CONTENT));
    }

    /** Takes away what is left for a year. */
    public void clear(int year) {
        dsl.deleteFrom(LEFT).where(YEAR.eq(year)).execute();
    }
}
