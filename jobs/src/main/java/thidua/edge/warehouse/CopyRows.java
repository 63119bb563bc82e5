package thidua.edge.warehouse;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows on their way into a table by {@code COPY}, the fastest way in: one round trip for all,
 * within the transaction that is open.
 */
final class CopyRows {
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final StringBuilder text = new StringBuilder();

    CopyRows(Table<?> table, Field<?>... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** Adds a row; null is SQL's null. */
    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row has " + columns.size() + " columns, was: " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                text.append("\\N");
            } else {
                escape(value.toString());
            }
        }
        text.append('\n');
    }

    void send(DSLContext dsl) {
        if (text.isEmpty()) {
            return;
        }
        String names =
                String.join(
                        ", ",
                        columns.stream()
                                .map(c -> c.getUnqualifiedName().quotedName().toString())
                                .toList());
        String sql =
                "copy " + table.getQualifiedName().quotedName() + " (" + names + ") from stdin";
        dsl.connection(connection -> copy(connection, sql));
    }

    private void copy(Connection connection, String sql) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(sql, new StringReader(text.toString()));
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> text.append('\uFFFD');
                default -> text.append(c);
            }
        }
    }
}
