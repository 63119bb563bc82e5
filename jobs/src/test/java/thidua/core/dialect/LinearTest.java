package thidua.core.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** The work grows with the text: rows are looked at so many times each, however many there are. */
class LinearTest {
    private static final Dialect COMMA = Dialect.of(',', '"');

    /** Texts that made readers look back at everything before. */
    enum Text {
        TABLE(i -> i + ",Mô hình " + i + ",duy trì," + i % 97),
        WORDS(i -> "Tổ tự quản,duy trì,Xã Nam Hồng,an ninh"),
        BLANK_ROWS(i -> i % 3 == 2 ? "" : i + ",Mô hình " + i + ",duy trì," + i % 97),
        BLANK_ROWS_AND_WORDS(i -> i % 3 == 2 ? "" : "Tổ tự quản,duy trì,Xã Nam Hồng,an ninh"),
        TWO_WIDTHS(i -> i % 2 == 0 ? "một,hai,ba" : "một,hai"),
        WORDS_OF_ANOTHER_WIDTH(i -> i < 300 ? i + ",x" : i % 3000 == 0 ? "1,2" : "p,q,r,s"),
        MANY_HEADERS(i -> i % 2 == 0 ? "STT,Tên,Tình trạng" : i + ",Mô hình,duy trì"),
        QUOTES(i -> i + ",Mô hình \"số " + i + ",duy trì,\"" + i % 97),
        OPEN_QUOTES(i -> "\"Mô hình,số " + i + ",duy trì," + i % 97);

        private final IntFunction<String> line;

        Text(IntFunction<String> line) {
            this.line = line;
        }

        List<TextRow> rows(int rows) {
            StringBuilder text = new StringBuilder("STT,Tên mô hình,Tình trạng,Số điểm\n");
            for (int i = 1; i < rows; i++) {
                text.append(line.apply(i)).append('\n');
            }
            return Records.all(text.toString(), COMMA, 4);
        }
    }

    /** Counts how often any of its rows is asked for, through any part of it too. */
    private static final class Watched extends AbstractList<TextRow> implements RandomAccess {
        private final List<TextRow> rows;
        private long looks;

        Watched(List<TextRow> rows) {
            this.rows = rows;
        }

        @Override
        public TextRow get(int index) {
            looks++;
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void a_block_is_parted_in_looks_that_grow_with_its_rows(Text text) {
        assertThat(looks(text, 16_000)).isLessThan(6 * looks(text, 4_000));
    }

    private static long looks(Text text, int rows) {
        Watched watched = new Watched(text.rows(rows));
        Parting.cut(watched, COMMA);
        return watched.looks;
    }

    @Test
    void the_head_of_a_table_is_looked_at_less_and_less_often() {
        Watched rows = new Watched(Text.TABLE.rows(4_000));
        Head head = new Head(rows, COMMA);
        for (int size = 1; size <= 4_000; size++) {
            head.learn(size);
        }
        assertThat(rows.looks).isLessThan(2_000);
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void no_row_is_lost_and_none_is_made_however_a_text_is_parted(Text text) {
        List<TextRow> rows = text.rows(3_000);
        List<TextRow> parted = new ArrayList<>();
        new Parting(rows, COMMA).parts().forEach(parted::addAll);
        assertThat(parted).isEqualTo(rows.stream().filter(row -> !row.isBlank()).toList());
    }

    /** Were a row looked at once for each other, this would take hours. */
    @Test
    void four_hundred_thousand_rows_are_read_and_written() {
        StringBuilder text = new StringBuilder("STT;Tên mô hình;Tình trạng;Số điểm\n");
        for (int i = 1; i < 400_000; i++) {
            text.append(i).append(";Mô hình số ").append(i).append(";duy trì;").append(i % 97);
            text.append(i % 1000 == 0 ? "\n\n" : "\n");
        }
        Tables.Found found = TextReading.read(text.toString()).found();
        assertThat(found.tables()).hasSize(1);
        assertThat(found.tables().getFirst().cells()).hasSize(400_000);
    }

    @Test
    void a_row_of_very_many_cells_too_many_is_mended_by_one_look() {
        String wide = "1,a,b" + ",".repeat(200_000) + "\n";
        Tables.Found found = TextReading.read("x,y,z\n" + "1,a,b\n".repeat(50) + wide).found();
        assertThat(found.tables().getFirst().cells().getLast()).containsExactly("1", "a", "b");
    }

    @Test
    void a_line_of_very_many_quotes_is_cut_at_each_delimiter() {
        String cells = ",\"a,b\"";
        assertThat(Fitting.fit("x\"y" + cells.repeat(20), COMMA, 21)).hasSize(21);
        assertThat(Fitting.fit("x\"y" + cells.repeat(70), COMMA, 71)).hasSize(141);
    }
}
