package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.grid;
import static thidua.core.layout.Sheets.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.FactTable;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of one table among those of another: what is left of theirs is not the truth. */
class StraysTest {
    private static final String MODELS =
            "STT|Tên mô hình|Lĩnh vực|Địa bàn|Năm xây dựng|Số điểm|Số tổ|Tình trạng\n";
    private static final String MODEL =
            "1|Zalo an ninh|Phòng, chống ma túy|Xã A|2020|2|4|duy trì\n";
    private static final String GAP = "|||||||\n";
    private static final String TITLE = "Báo cáo khen thưởng|||||||\n";
    private static final String AWARDS =
            "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Cấp khen thưởng"
                    + "|Số quyết định|Ngày ký|\n";
    private static final String AWARD =
            "1|Nguyễn Thị Mẫu|cá nhân|Giấy khen của Công an tỉnh|Công an tỉnh"
                    + "|12/QĐ-CAT|01/12/2021|\n";
    private static final String LAST =
            "2|Trần Văn Mẫu|cá nhân|Giấy khen của Công an tỉnh|Công an tỉnh"
                    + "|12/QĐ-CAT|01/12/2021|";

    private static List<Finding> asked(Reading reading, FactTable table) {
        return reading.submissions().stream()
                .filter(said -> said.table() == table)
                .flatMap(said -> said.findings().stream())
                .filter(found -> found.rule() == Rule.ROWS_BELOW_OTHER_HEADER)
                .toList();
    }

    private static Finding rows(int first, String many) {
        return finding(Rule.ROWS_BELOW_OTHER_HEADER, first, 0, "", many);
    }

    @Test
    void awards_above_their_header_that_the_models_refuse_are_asked_about_in_the_awards() {
        Reading reading = read(MODELS + MODEL + GAP + TITLE + AWARD + AWARDS + LAST);
        assertThat(asked(reading, FactTable.AWARDS)).containsExactly(rows(6, "1"));
        assertThat(asked(reading, FactTable.MODELS)).isEmpty();
        assertThat(reading.submissions())
                .filteredOn(Submission::isRefused)
                .extracting(Submission::table)
                .containsExactly(FactTable.MODELS);
    }

    @Test
    void they_are_wherever_they_stand_among_the_models() {
        String head = MODELS + MODEL;
        assertThat(asked(read(head + AWARD + GAP + TITLE + AWARDS + LAST), FactTable.AWARDS))
                .containsExactly(rows(4, "1"));
        assertThat(asked(read(head + AWARD + AWARD + MODEL + AWARDS + LAST), FactTable.AWARDS))
                .containsExactly(rows(4, "2"));
    }

    @Test
    void a_row_below_the_total_that_is_left_out_for_a_note_is_none() {
        String unnumbered = AWARD.replaceFirst("1", "");
        String end = "|Tổng cộng||||2|4|\n" + unnumbered + "|Người lập biểu||||||\n";
        assertThat(asked(read(MODELS + MODEL + end + TITLE + AWARDS + LAST), FactTable.AWARDS))
                .containsExactly(rows(5, "1"));
    }

    @Test
    void one_with_a_slip_of_its_own_is_still_none_of_the_models() {
        String slip = AWARD.replace("01/12/2021", "32/12/2021");
        assertThat(asked(read(MODELS + MODEL + slip + AWARDS + LAST), FactTable.AWARDS))
                .containsExactly(rows(4, "1"));
    }

    @Test
    void models_among_the_awards_are_asked_about_in_the_models() {
        Reading reading = read(MODELS + MODEL + GAP + TITLE + AWARDS + MODEL + LAST);
        assertThat(asked(reading, FactTable.MODELS)).containsExactly(rows(7, "1"));
        assertThat(asked(reading, FactTable.AWARDS)).isEmpty();
    }

    @Test
    void one_that_is_hidden_is_asked_about_as_well() {
        Grid drawn = grid("S", Sheets.UNIT + MODELS + MODEL + AWARD + AWARDS + LAST);
        List<Row> rows = new ArrayList<>();
        drawn.rows().forEachRemaining(rows::add);
        Row award = rows.get(3);
        List<Cell> cells = award.cells();
        rows.set(3, new Row(award.number(), cells, true, award.struck()));
        Reading reading = read(new Source(2021, "bao-cao.xlsx"), new Grid("S", rows.iterator()));
        assertThat(asked(reading, FactTable.AWARDS)).containsExactly(rows(4, "1"));
    }

    /** Slips, totals, notes and signatures are what they seem, right above a header as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2|Camera|Phòng, chống ma túy|Xã A|2020|hai|4|duy trì",
                "2|Camera|Phòng, chống ma túy|Xã A|từ lâu|hai|cả xã|duy trìì",
                "2|Camera|lĩnh vực khác lạ|Xã A|từ lâu|hai|cả xã|",
                "2|Camera||||||",
                "|Camera|Phòng, chống ma túy|||||",
                "2|Camera|||2020|2|4|duy trì|thừa|thừa",
                "|2|Camera|Phòng, chống ma túy|Xã A|2020|2|4|duy trì",
                "|Tổng cộng||||3|4|",
                "|Tổng cộng||||2|4|\n|Ghi chú: số liệu đến ngày 15/12||||||",
                "|Người lập biểu|||||Thủ trưởng đơn vị|\n|Nguyễn Văn A|||||Trần Văn B|",
            })
    void a_row_of_models_that_is_wrong_is_no_award(String end) {
        for (String between : List.of("", GAP, GAP + TITLE)) {
            Reading reading = read(MODELS + MODEL + end + "\n" + between + AWARDS + LAST);
            assertThat(Arrays.stream(FactTable.values()))
                    .allSatisfy(table -> assertThat(asked(reading, table)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2|Trần Văn Mẫu|cá nhânn|Giấy khen của Công an tỉnh|Công an tỉnh|12/QĐ|hôm qua|",
                "2|Trần Văn Mẫu|cá nhân|Giấy khenn|Công an|12/QĐ-CAT|hôm qua|",
                "2|Trần Văn Mẫu||||||",
                "|Người lập biểu|||||Thủ trưởng đơn vị|",
            })
    void an_award_that_is_wrong_is_no_model(String end) {
        for (String between : List.of("", GAP, GAP + "Báo cáo mô hình|||||||\n")) {
            Reading reading = read(AWARDS + LAST + "\n" + end + "\n" + between + MODELS + MODEL);
            assertThat(Arrays.stream(FactTable.values()))
                    .allSatisfy(table -> assertThat(asked(reading, table)).isEmpty());
        }
    }

    /** In a table that needs no more than names, any row may be read. */
    @ParameterizedTest
    @ValueSource(strings = {"Địa bàn", "Lĩnh vực"})
    void a_table_of_free_text_takes_no_row_for_its_own(String column) {
        String models = "STT|Tên mô hình|" + column + "|Ghi chú\n1|Zalo an ninh||\n";
        String awards = "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng\n";
        String wrong = "2|Trần Văn Mẫu|cá nhân|Giấy khenn\n";
        Reading reading = read(awards + wrong + "Danh sách mô hình mới|||\n" + models);
        assertThat(asked(reading, FactTable.MODELS)).isEmpty();
    }

    /** The form of award stands where it does in both, and the rest of the row does not. */
    @ParameterizedTest
    @ValueSource(strings = {"Tập thể|Cá nhân|Ghi chú", "Tập thể"})
    void a_word_of_both_tables_is_not_enough(String columns) {
        String list =
                "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng"
                        + "|Ghi chú|Số quyết định|Ngày ký\n";
        String wrong = "2|Trần Văn Mẫu|cá nhân|Giấy khen của Công an tỉnh|5|12/QĐ|hôm qua\n";
        String counts = "STT|Nội dung|Ghi chú|Hình thức khen thưởng|" + columns + "\n";
        Reading reading = read(list + wrong + counts + "1|||Giấy khen của Công an tỉnh|7||");
        assertThat(reading.submissions()).isNotEmpty();
        assertThat(asked(reading, FactTable.AWARDS)).isEmpty();
    }

    @Test
    void counts_are_of_another_table_only_where_they_name_a_unit() {
        String models = "STT|Tên mô hình|Số điểm|Số tổ|Tình trạng\n1|Zalo an ninh|2|4|duy trì\n";
        String pivot =
                "STT|Đơn vị|Giấy khen của Công an tỉnh (tập thể)"
                        + "|Giấy khen của Công an tỉnh (cá nhân)|Ghi chú\n";
        String last = "2|Huyện Nam Trực|2|4|";
        assertThat(asked(read(models + "2|Camera|2|4|duy trìì\n" + pivot + last), FactTable.AWARDS))
                .isEmpty();
        assertThat(asked(read(models + "1|Huyện Nam Trực|2|4|\n" + pivot + last), FactTable.AWARDS))
                .containsExactly(rows(4, "1"));
    }
}
