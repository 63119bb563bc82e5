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

    /** Of a letter, escaped or in UTF-8. */
    private static final int MOST_BYTES = 3;

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

    /** All letters in one loop, into an array at hand: there are tens of millions of them. */
    private void escape(String value) {
        int letters = value.length();
        makeRoom(letters * MOST_BYTES);
        byte[] out = text;
        int end = length;
        for (int i = 0; i < letters; i++) {
            char c = value.charAt(i);
            if (c > '\r' && c < 0x80 && c != '\\') {
                out[end++] = (byte) c;
            } else if (c < 0x80) {
                end = escaped(c, out, end);
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | c >> 6);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                byte[] one = pair(value, i);
                System.arraycopy(one, 0, out, end, one.length);
                end += one.length;
                i += one.length > 1 ? 1 : 0;
            } else {
                end = three(c, out, end);
            }
        }
        length = end;
    }

    /** What a row cannot hold as it is; other signs of control go as they are. */
    private static int escaped(char c, byte[] out, int at) {
        char letter =
                switch (c) {
                    case '\\' -> '\\';
                    case '\t' -> 't';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    default -> '\0';
                };
        if (letter != '\0') {
            out[at] = '\\';
            out[at + 1] = (byte) letter;
            return at + 2;
        }
        if (c == '\0') {
            return three('\uFFFD', out, at);
        }
        out[at] = (byte) c;
        return at + 1;
    }

    private static int three(char c, byte[] out, int at) {
        out[at] = (byte) (0xE0 | c >> 12);
        out[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
        out[at + 2] = (byte) (0x80 | c & 0x3F);
        return at + 3;
    }

    /** Two halves in four bytes; a half alone becomes the one that an encoder writes for it. */
    private static byte[] pair(String value, int at) {
        boolean whole =
                Character.isHighSurrogate(value.charAt(at))
                        && at + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(at + 1));
        return value.substring(at, at + (whole ? 2 : 1)).getBytes(StandardCharsets.UTF_8);
    }

    private void put(char ascii) {
        makeRoom(1);
        text[length++] = (byte) ascii;
    }

    private void makeRoom(int bytes) {
        if (text.length - length < bytes) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + bytes));
        }
    }
}
