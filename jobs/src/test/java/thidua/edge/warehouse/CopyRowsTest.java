package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is sent by {@code COPY} stands in the table to the letter. */
class CopyRowsTest {
    private static final long SEED = 20_261_129;
    private static final DSLContext DATABASE = DSL.using(TestServer.empty(), SQLDialect.POSTGRES);
    private static final Field<Integer> NUMBER = field(name("number"), INTEGER);
    private static final Field<String> SAID = field(name("said"), CLOB);

    @BeforeAll
    static void a_table() {
        DATABASE.execute("create table sent (number integer, said text)");
    }

    private static CopyRows rows() {
        return new CopyRows(name("sent"), NUMBER, SAID);
    }

    private static List<String> sent(List<String> texts) {
        CopyRows rows = rows();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(i, texts.get(i));
        }
        DATABASE.execute("truncate sent");
        rows.send(DATABASE);
        return DATABASE.select(SAID).from("sent").orderBy(NUMBER).fetch(SAID);
    }

    /** PostgreSQL keeps no zero byte, and UTF-8 no half of a pair. */
    private static String kept(String text) {
        byte[] bytes = text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void each_sign_of_the_basic_plane_alone_and_within_words() {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            texts.add(String.valueOf((char) c));
            if (c < 0x500) {
                texts.add("mô" + (char) c + (char) c + "N");
            }
        }

        assertThat(sent(texts)).isEqualTo(texts.stream().map(CopyRowsTest::kept).toList());
    }

    @Test
    void made_up_texts_with_pairs_halves_and_signs_of_control() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int letter = random.nextInt(60); letter > 0; letter--) {
                switch (random.nextInt(6)) {
                    case 0 -> text.append((char) random.nextInt(0x20));
                    case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                    case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(0x200));
                    case 3 -> text.append((char) (0x1EA0 + random.nextInt(0x60)));
                    default -> text.append((char) (0x20 + random.nextInt(0x60)));
                }
            }
            texts.add(text.toString());
        }

        assertThat(sent(texts))
                .as("seed %d", SEED)
                .isEqualTo(texts.stream().map(CopyRowsTest::kept).toList());
    }

    @Test
    void texts_longer_than_there_is_room_and_none() {
        List<String> texts =
                List.of("", "ố".repeat(100_000), "\\N", "\\.", "\\".repeat(9_000), "x");

        assertThat(sent(texts)).isEqualTo(texts);
    }

    @Test
    void nothing_is_null_and_rows_that_were_removed_are_not_sent() {
        CopyRows rows = rows();
        rows.add(1, null);
        int from = rows.end();
        rows.add(2, "removed");
        int to = rows.end();
        rows.add(3, "stays");
        rows.remove(from, to);
        DATABASE.execute("truncate sent");
        rows.send(DATABASE);

        assertThat(DATABASE.select(NUMBER, SAID).from("sent").orderBy(NUMBER).fetch().intoMaps())
                .extracting(row -> row.get("number") + " " + row.get("said"))
                .containsExactly("1 null", "3 stays");
    }

    @Test
    void a_row_has_as_many_values_as_the_table_columns() {
        assertThatThrownBy(() -> rows().add(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
