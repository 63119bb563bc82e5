package thidua.edge.warehouse;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Rows on their way into a table by {@code COPY}, the fastest way in: one round trip for all,
 * within the transaction that is open. They are kept as the bytes that PostgreSQL is sent.
 */
final class CopyRows {
    private static final int FIRST_BYTES = 1 << 13;

    private final Name table;
    private final List<Field<?>> columns;
    private byte[] text = new byte[FIRST_BYTES];
    private int length;

    CopyRows(Table<?> table, Field<?>... columns) {
        this(table.getQualifiedName(), columns);
    }

    CopyRows(Name table, Field<?>... columns) {
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
                put('\t');
            }
            Object value = values[i];
            if (value == null) {
                put('\\');
                put('N');
            } else {
                escape(value.toString());
            }
        }
        put('\n');
    }

    /** How far the rows go, in bytes. */
    int end() {
        return length;
    }

    /** Takes out the rows from one end to another. */
    void remove(int from, int to) {
        System.arraycopy(text, to, text, from, length - to);
        length -= to - from;
    }

    void send(DSLContext dsl) {
        if (length == 0) {
            return;
        }
        String names =
                String.join(
                        ", ",
                        columns.stream()
                                .map(c -> c.getUnqualifiedName().quotedName().toString())
                                .toList());
        String sql = "copy " + table.quotedName() + " (" + names + ") from stdin";
        dsl.connection(connection -> copy(connection, sql));
    }

    private void copy(Connection connection, String sql) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(text, 0, length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\0' -> put(0xFFFD);
                default -> {
                    if (c < 0x80) {
                        put(c);
                    } else {
                        i += encode(value, i);
                    }
                }
            }
        }
    }

    private void escaped(char letter) {
        put('\\');
        put(letter);
    }

    /**
     * Writes what is no ASCII; half a pair becomes what an encoder writes for it.
     *
     * @return how many characters were taken beside the first
     */
    private int encode(String value, int at) {
        char c = value.charAt(at);
        if (!Character.isSurrogate(c)) {
            put(c);
            return 0;
        }
        boolean pair =
                Character.isHighSurrogate(c)
                        && at + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(at + 1));
        byte[] bytes = value.substring(at, at + (pair ? 2 : 1)).getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            putByte(one);
        }
        return pair ? 1 : 0;
    }

    /** Writes a character of the basic plane in UTF-8. */
    private void put(int c) {
        if (c < 0x80) {
            putByte(c);
        } else if (c < 0x800) {
            putByte(0xC0 | c >> 6);
            putByte(0x80 | c & 0x3F);
        } else {
            putByte(0xE0 | c >> 12);
            putByte(0x80 | c >> 6 & 0x3F);
            putByte(0x80 | c & 0x3F);
        }
    }

    private void putByte(int one) {
        if (length == text.length) {
            text = Arrays.copyOf(text, text.length * 2);
        }
        text[length++] = (byte) one;
    }
}
