package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;
import static thidua.core.layout.Sheets.read;

import org.junit.jupiter.api.Test;

import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Area;
import thidua.core.sheet.Grid;

import java.util.List;
import java.util.Set;

/** A table of several units: what concerns all of them, and what only one. */
class ManyUnitsRulesTest {
    private static final Source WARDS = new Source(2026, "con-lai.xlsx");
    private static final String HEAD = "STT|Tên mô hình|Địa bàn|Số điểm|Tình trạng|Ghi chú\n";
    private static final String ONE = "|Phường Phủ Lý||||\n1|Camera|Phường Phủ Lý|2|Duy trì|\n";

    private static String other(String place) {
        return "|Phường Phù Vân||||\n1|Zalo|%s|3|Duy trì|\n2|Kẻng|||Duy trì|".formatted(place);
    }

    private static List<List<Finding>> ofEach(Reading reading) {
        assertThat(reading.submissions()).hasSize(2);
        return reading.submissions().stream().map(said -> said.findings()).toList();
    }

    @Test
    void what_no_heading_stands_above_may_be_of_each_unit() {
        String rows = ONE.replace("Duy trì|", "Duy trì||7") + other("");
        Finding column = finding(Rule.UNHEADED_COLUMN, 3, 7, "", "G");

        assertThat(ofEach(read(WARDS, grid("S", HEAD + rows))))
                .containsExactly(List.of(column), List.of(column));
    }

    @Test
    void what_we_do_not_know_is_told_once() {
        String head = HEAD.replace("Ghi chú", "Màu sắc");
        Finding column = finding(Rule.UNKNOWN_COLUMN, 1, 6, "Màu sắc");

        assertThat(ofEach(read(WARDS, grid("S", head + ONE + other("")))))
                .containsExactly(List.of(column), List.of());
    }

    @Test
    void one_cell_for_several_rows_concerns_the_unit_whose_rows_they_are() {
        Grid drawn = grid("S", HEAD + ONE + other(""));
        Area sites = new Area(5, 4, 6, 4);
        Grid merged = new Grid("S", List.of(sites), Set.of(), drawn.rows());

        assertThat(ofEach(read(WARDS, merged)))
                .containsExactly(
                        List.of(), List.of(finding(Rule.MERGED_CELLS, 5, 4, "", "D5", "D6")));
    }

    @Test
    void one_cell_for_rows_that_are_not_read_is_told_all_the_same() {
        Grid drawn = grid("S", HEAD + ONE + other("").replace("Duy trì", "Hỏng"));
        Area sites = new Area(5, 4, 6, 4);
        Reading reading = read(WARDS, new Grid("S", List.of(sites), Set.of(), drawn.rows()));

        assertThat(findings(reading)).contains(finding(Rule.MERGED_CELLS, 5, 4, "", "D5", "D6"));
    }

    @Test
    void a_row_whose_place_is_another_unit_may_have_slipped_below_the_wrong_one() {
        Reading reading = read(WARDS, grid("S", HEAD + ONE + other("Phường Phủ Lý")));

        Finding place = finding(Rule.PLACE_OF_OTHER_UNIT, 5, 3, "Phường Phủ Lý", "Phường Phù Vân");
        assertThat(ofEach(reading)).containsExactly(List.of(place), List.of(place));
        assertThat(reading.submissions().getLast().models()).hasSize(2);
    }

    @Test
    void a_place_of_its_own_or_of_nobody_raises_no_question() {
        for (String place : List.of("phường Phù Vân", "Phù Vân", "Phủ Lý", "Tổ dân phố 3", "")) {
            assertThat(findings(read(WARDS, grid("S", HEAD + ONE + other(place)))))
                    .as(place)
                    .isEmpty();
        }
    }

    @Test
    void a_table_above_whose_header_lost_the_column_of_names_is_asked_for() {
        String lost =
                "STT||Lĩnh vực|Địa bàn|Năm xây dựng|Số điểm|Tình trạng\n"
                        + "1||Khác|Thôn 1|2020|2|Mới\n";
        String awards = "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số quyết định\n";
        String unit = "Đơn vị báo cáo: Phường Phủ Lý\n";

        assertThat(findings(read(WARDS, grid("S", unit + lost + unit + awards))))
                .contains(finding(Rule.HEADER_NOT_READ, 2, 0, "", "Tên mô hình"));
    }

    @Test
    void a_header_that_stands_once_more_below_its_rows_shows_what_the_first_one_lost() {
        String head = "Hình thức khen thưởng|Tập thể|Cá nhân\n";
        String rows = "Giấy khen của Giám đốc Công an tỉnh|1|3\n";
        String unit = "Đơn vị báo cáo: Phường Phủ Lý\n";
        for (String lost : List.of("|Tập thể|Cá nhân\n", "Cột khác|Tập thể|Cá nhân\n")) {
            assertThat(findings(read(WARDS, grid("S", unit + lost + rows + head + rows))))
                    .containsExactly(
                            finding(Rule.HEADER_NOT_READ, 2, 0, "", "Hình thức khen thưởng"));
        }
    }

    @Test
    void a_title_of_a_few_words_of_ours_is_none() {
        String title = "Đơn vị|Số điểm|Ghi chú|Năm\nPhường Phủ Lý|2||2026\n";

        assertThat(findings(read(WARDS, grid("S", title + HEAD + "1|Zalo||3|Duy trì|"))))
                .noneMatch(found -> found.rule() == Rule.HEADER_NOT_READ);
    }
}
