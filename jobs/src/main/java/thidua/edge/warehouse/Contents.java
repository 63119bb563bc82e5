package thidua.edge.warehouse;

import static org.jooq.impl.DSL.any;

import static thidua.schema.Tables.CONTENT;

import org.jooq.DSLContext;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bytes of files as received, each content once; many in one round trip. */
public final class Contents {
    private final DSLContext dsl;

    public Contents(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Which of these contents were seen before. */
    public Set<String> known(Collection<String> sha256) {
        return dsl.select(CONTENT.SHA256)
                .from(CONTENT)
                .where(CONTENT.SHA256.eq(any(sha256.toArray(String[]::new))))
                .fetchSet(CONTENT.SHA256);
    }

    /** Keeps contents by their SHA-256; of one that somebody else keeps already, his. */
    public void keep(Map<String, byte[]> contents) {
        if (contents.isEmpty()) {
            return;
        }
        dsl.connection(connection -> keep(connection, contents));
    }

    private static void keep(Connection connection, Map<String, byte[]> contents)
            throws SQLException {
        String sql =
                "insert into thidua.content (sha256, byte_count, bytes) select sha256, size,"
                        + " substring(? from place + 1 for size) from unnest(?::text[], ?::int[],"
                        + " ?::int[]) as sent (sha256, place, size) on conflict do nothing";
        int total = contents.values().stream().mapToInt(bytes -> bytes.length).sum();
        ByteBuffer all = ByteBuffer.allocate(total);
        List<Integer> places = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (byte[] bytes : contents.values()) {
            places.add(all.position());
            sizes.add(bytes.length);
            all.put(bytes);
        }
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, all.array()); // an array of them would be sent as digits
            insert.setArray(2, connection.createArrayOf("text", contents.keySet().toArray()));
            insert.setArray(3, connection.createArrayOf("int4", places.toArray()));
            insert.setArray(4, connection.createArrayOf("int4", sizes.toArray()));
            insert.executeUpdate();
        }
    }

    /** Notes a content whose bytes are not kept, since a name in it is erased from a day on. */
    public void keepNone(String sha256, long byteCount, LocalDate erasedOn) {
        dsl.insertInto(CONTENT)
                .columns(CONTENT.SHA256, CONTENT.BYTE_COUNT, CONTENT.ERASED_ON)
                .values(sha256, byteCount, erasedOn)
                .onConflictDoNothing()
                .execute();
    }

    /** The bytes of those of these contents whose bytes are kept. */
    public Map<String, byte[]> bytes(Collection<String> sha256) {
        Map<String, byte[]> bytes = new HashMap<>();
        dsl.select(CONTENT.SHA256, CONTENT.BYTES)
                .from(CONTENT)
                .where(CONTENT.SHA256.eq(any(sha256.toArray(String[]::new))))
                .and(CONTENT.BYTES.isNotNull())
                .forEach(row -> bytes.put(row.value1(), row.value2()));
        return bytes;
    }
}
