package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.UNIT;
import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;
import static thidua.core.layout.Sheets.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Area;
import thidua.core.sheet.Grid;

import java.util.List;
import java.util.Set;

class TableRulesTest {
    private static final String HEAD = "STT|Tên mô hình|Số điểm|Tình trạng\n";
    private static final String ROWS = "1|Zalo an ninh|2|Duy trì\n2|Camera|03|Mới\n";

    private static Ledger ledger(String drawing) {
        return read(drawing).submissions().getFirst().ledger();
    }

    @Test
    void a_column_that_we_do_not_know_is_named() {
        assertThat(findings("Tên mô hình|Tình trạng|Màu sắc\nZalo|Mới|xanh"))
                .containsExactly(finding(Rule.UNKNOWN_COLUMN, 2, 3, "Màu sắc"));
    }

    @Test
    void a_filled_column_without_a_heading_is_asked_for() {
        String rows = "\n1|Zalo|Mới|5|x\n2|Camera|Mới||y";
        assertThat(findings("STT|Tên mô hình|Tình trạng||Ghi chú" + rows))
                .containsExactly(finding(Rule.UNHEADED_COLUMN, 3, 4, "", "D"));
        assertThat(findings("STT|Tên mô hình|Tình trạng" + rows))
                .containsExactly(
                        finding(Rule.UNHEADED_COLUMN, 3, 4, "", "D"),
                        finding(Rule.UNHEADED_COLUMN, 3, 5, "", "E"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số|Trong đó: nữ|\n1|Zalo an ninh|45|20|Mới",
                "Nam|Tổng|\n1|Zalo an ninh|25|45|Mới"
            })
    void a_count_may_be_divided_below_its_heading(String divided) {
        String table = "STT|Tên mô hình|Số thành viên||Tình trạng\n||" + divided;
        assertThat(read(table).submissions().getFirst().models())
                .extracting(model -> model.members())
                .containsExactly(45);
        assertThat(findings(table)).extracting(Finding::rule).containsExactly(Rule.UNKNOWN_COLUMN);
    }

    @Test
    void a_row_below_a_header_that_divides_nothing_is_a_row() {
        assertThat(findings("STT|Tên mô hình|Số thành viên|Tình trạng\n||Nữ|\n1|Zalo|4|Mới"))
                .isNotEmpty();
    }

    @Test
    void a_total_of_marks_is_how_many_there_are() {
        String head = "STT|Tên mô hình|Mới xây dựng|Duy trì\n";
        String rows = "1|Zalo an ninh|x|\n2|Camera|x|\n3|Kẻng||x\n";
        assertThat(findings(head + rows + "|Cộng|2|1")).isEmpty();
        assertThat(findings(head + rows + "|Cộng|3|1"))
                .containsExactly(finding(Rule.TOTAL_DIFFERS, 6, 3, "3", "2", "Mới xây dựng"));
    }

    @Test
    void each_number_in_the_words_of_a_total_is_of_its_column() {
        String total = "|Tổng cộng: 02 mô hình, %s điểm||";
        assertThat(findings(HEAD + ROWS + total.formatted("5"))).isEmpty();
        assertThat(findings(HEAD + ROWS + total.formatted("6")))
                .containsExactly(
                        finding(
                                Rule.TOTAL_DIFFERS,
                                5,
                                2,
                                "Tổng cộng: 02 mô hình, 6 điểm",
                                "5",
                                "Số điểm"));
        assertThat(findings(HEAD + ROWS + "|Tổng: 01 mô hình mới, 01 mô hình duy trì||")).isEmpty();
    }

    @Test
    void a_total_in_the_column_of_numbers_is_shown_where_it_stands() {
        assertThat(findings(HEAD + ROWS + "Tổng cộng: 17 mô hình|||"))
                .containsExactly(
                        finding(
                                Rule.TOTAL_DIFFERS,
                                5,
                                1,
                                "Tổng cộng: 17 mô hình",
                                "2",
                                "Tên mô hình"));
    }

    @Test
    void a_section_says_how_many_recipients_it_has() {
        String head = "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số quyết định\n";
        String rows = "1|Lê K|cá nhân||12/QĐ\n2|Hồ K|cá nhân||12/QĐ\n";
        assertThat(findings(head + "I|Bằng khen của UBND tỉnh (02 cá nhân)\n" + rows)).isEmpty();
        assertThat(findings(head + "I|Bằng khen của UBND tỉnh (05 cá nhân)\n" + rows))
                .extracting(Finding::rule)
                .containsExactly(Rule.TOTAL_DIFFERS);
    }

    @Test
    void a_cell_for_several_rows_is_asked_for_where_it_is_read() {
        Grid drawn = grid("S", UNIT + HEAD + "1|Zalo|5|Mới\n2|Camera||Mới\n3|Kẻng|1|Mới");
        Area names = new Area(1, 1, 1, 4);
        Area sites = new Area(3, 3, 4, 3);
        Grid merged = new Grid("S", List.of(names, sites), Set.of(), drawn.rows());
        assertThat(findings(read(new Source(2021, "bao-cao.xlsx"), merged)))
                .containsExactly(finding(Rule.MERGED_CELLS, 3, 3, "", "C3", "C4"));
    }

    @Test
    void a_heading_that_spreads_over_rows_hides_what_they_say() {
        Grid drawn = grid("S", UNIT + "STT|Tên mô hình||Tình trạng\n1|Zalo||Mới");
        Area lost = new Area(2, 2, 3, 3);
        Area title = new Area(1, 1, 2, 4);
        Grid merged = new Grid("S", List.of(title, lost), Set.of(), drawn.rows());
        assertThat(findings(read(new Source(2021, "bao-cao.xlsx"), merged)))
                .containsExactly(finding(Rule.MERGED_CELLS, 2, 2, "", "B2", "C3"));
    }

    @Test
    void a_heading_that_spreads_over_rows_of_headings_or_far_beside_them_hides_nothing() {
        Grid drawn = grid("S", UNIT + HEAD + "(1)|(2)|(3)|(4)\n" + ROWS);
        Area number = new Area(2, 1, 3, 1);
        Area name = new Area(2, 2, 3, 2);
        Area beside = new Area(1, 9, 5, 10);
        Grid merged = new Grid("S", List.of(number, name, beside), Set.of(), drawn.rows());
        assertThat(findings(read(new Source(2021, "bao-cao.xlsx"), merged))).isEmpty();
    }

    @Test
    void the_only_grand_total_means_all_rows_even_where_it_fits_a_part() {
        String parts = "I|Huyện Nam Trực||\n" + ROWS + "II|Duy trì||\n1|Kẻng|4|Duy trì\n";
        assertThat(findings(HEAD + parts + "|Tổng cộng|9|")).isEmpty();
        assertThat(findings(HEAD + parts + "|Tổng cộng|4|"))
                .containsExactly(finding(Rule.TOTAL_OF_A_PART, 8, 3, "4", "9", "Số điểm"));
        String each = "I|Mới||\n1|Zalo|5|Mới\n|Tổng cộng|5|\nII|Duy trì||\n1|Kẻng|4|Duy trì\n";
        assertThat(findings(HEAD + each + "|Tổng cộng|4|")).isEmpty();
    }

    @Test
    void numbered_rows_above_the_header_are_no_title() {
        String above = "STT|Mô tả|Số điểm|Tình trạng\n1|Zalo|2|Mới\n2|Camera|3|Mới\n";
        Submission refused = read(above + HEAD + "3|Kẻng|1|Mới").submissions().getFirst();
        assertThat(refused.findings())
                .containsExactly(finding(Rule.ROWS_ABOVE_HEADER, 3, 0, "", "2", "5"));
        assertThat(refused.isRefused()).isTrue();
    }

    /**
     * Rows of awards under a header of models, say: what is left of the awards is not the truth.
     */
    @Test
    void a_header_amid_the_rows_of_another_table_is_asked_about_where_rows_below_are_refused() {
        String awards = "Tên tập thể, cá nhân|Hình thức khen thưởng|Số quyết định";
        String row = "Nguyễn Thị Mẫu|Giấy khen của Công an tỉnh|12/QĐ-CAT";
        String models = "Tên mô hình|Số điểm|Tình trạng";
        Reading cut = read(awards + "\n" + models + "\n" + row);
        assertThat(of(cut, FactTable.AWARDS).findings())
                .contains(finding(Rule.ROWS_BELOW_OTHER_HEADER, 3, 0, "", "1"));
        assertThat(of(cut, FactTable.MODELS).isRefused()).isTrue();
        Reading titled = read(awards + "\n||\n" + models + "\nZalo|hai|Mới");
        Reading right = read(awards + "\n" + models + "\nZalo|2|Mới");
        assertThat(List.of(titled, right))
                .allSatisfy(
                        reading ->
                                assertThat(of(reading, FactTable.AWARDS).findings())
                                        .extracting(Finding::rule)
                                        .doesNotContain(Rule.ROWS_BELOW_OTHER_HEADER));
    }

    private static Submission of(Reading reading, FactTable table) {
        return reading.submissions().stream()
                .filter(said -> said.table() == table)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_columns_of_one_meaning_are_refused() {
        assertThat(findings("Tên mô hình|Tình trạng|Trạng thái\nZalo|Mới|Mới"))
                .containsExactly(finding(Rule.COLUMN_TWICE, 2, 3, "Trạng thái"));
    }

    @Test
    void a_lonely_cell_is_no_row_and_is_not_skipped_unasked() {
        assertThat(findings(HEAD + ROWS + "|I. Chuyện khác||"))
                .containsExactly(finding(Rule.LONELY_CELL, 5, 2, "I. Chuyện khác"));
    }

    @Test
    void a_header_without_rows_is_nothing_to_report_with_a_notice() {
        Submission empty = read(HEAD).submissions().getFirst();
        assertThat(empty)
                .isEqualTo(
                        new Submission(
                                2021,
                                "362",
                                FactTable.MODELS,
                                false,
                                false,
                                true,
                                List.of(),
                                List.of(),
                                List.of(finding(Rule.EMPTY_TABLE, 2, 0, "")),
                                new Ledger(0, 0, 1, 0, 0, 1, 1)));
    }

    @Test
    void nothing_to_report_may_be_said_in_words() {
        for (String words : List.of("Không có", "không phát sinh", "KHÔNG PHÁT SINH MÔ HÌNH MỚI")) {
            Reading reading = read(HEAD + "|" + words + "||");
            assertThat(findings(reading)).isEmpty();
            assertThat(reading.submissions().getFirst().nil()).isTrue();
        }
    }

    @Test
    void a_sheet_may_say_it_instead_of_a_table() {
        Reading reading =
                read(
                        new Source(2021, "nam-truc.xlsx"),
                        grid("Khen thưởng", "Năm 2021\nKhông phát sinh"));
        Submission nil = reading.submissions().getFirst();
        assertThat(List.of(nil.table(), nil.nil(), nil.ledger()))
                .isEqualTo(List.of(FactTable.AWARDS, true, new Ledger(0, 0, 0, 0, 0, 2, 0)));
        assertThat(reading.rest()).isEqualTo(Ledger.NOTHING);
    }

    @Test
    void a_model_whose_name_begins_with_no_is_a_model() {
        assertThat(read(HEAD + "1|Không gian mạng an toàn|1|Mới").submissions().getFirst().models())
                .hasSize(1);
    }

    @Test
    void nothing_to_report_beside_rows_is_refused() {
        assertThat(findings(HEAD + ROWS + "|Không phát sinh||"))
                .containsExactly(finding(Rule.NIL_WITH_ROWS, 5, 0, ""));
    }

    @Test
    void a_total_is_not_loaded_and_adds_up_above_or_below_its_rows() {
        assertThat(ledger(HEAD + ROWS + "|Tổng cộng|5|"))
                .isEqualTo(new Ledger(2, 0, 1, 1, 0, 1, 0));
        assertThat(findings(HEAD + ROWS + "|Tổng cộng|5|")).isEmpty();
        assertThat(findings(HEAD + "|Tổng số|5|\n" + ROWS)).isEmpty();
    }

    @Test
    void a_total_that_contradicts_its_rows_is_refused() {
        assertThat(findings(HEAD + ROWS + "Cộng|3|6|"))
                .containsExactly(
                        finding(Rule.TOTAL_DIFFERS, 5, 3, "6", "5", "Số điểm"),
                        finding(Rule.TOTAL_DIFFERS, 5, 2, "3", "2", "Tên mô hình"));
        assertThat(findings(HEAD + ROWS + "|Tổng cộng: 17 mô hình||"))
                .containsExactly(
                        finding(
                                Rule.TOTAL_DIFFERS,
                                5,
                                2,
                                "Tổng cộng: 17 mô hình",
                                "2",
                                "Tên mô hình"));
    }

    @Test
    void signatures_are_notes_and_rows_without_anything_are_blank() {
        String end =
                "3|||\n"
                        + "|||\n"
                        + "|Người lập biểu||Thủ trưởng đơn vị\n"
                        + "|(Ký, họ tên)||(Ký)\n"
                        + "|Mẫu Thử||Thử Mẫu";
        assertThat(findings(HEAD + ROWS + end)).isEmpty();
        assertThat(ledger(HEAD + ROWS + end)).isEqualTo(new Ledger(2, 0, 1, 0, 0, 4, 2));
    }

    @Test
    void a_row_below_the_total_is_a_row_all_the_same() {
        assertThat(ledger(HEAD + ROWS + "|Tổng cộng||\n3|Tiếng kẻng|1|Mới"))
                .isEqualTo(new Ledger(3, 0, 1, 1, 0, 1, 0));
    }

    @Test
    void numbers_under_the_header_and_a_header_on_each_page_are_headers() {
        assertThat(ledger(HEAD + "(1)|(2)|(3)|(4)\n" + ROWS + HEAD + "3|Tiếng kẻng|1|Mới"))
                .isEqualTo(new Ledger(3, 0, 3, 0, 0, 1, 0));
    }

    @Test
    void a_row_of_another_unit_is_refused_and_a_commune_of_the_unit_is_not() {
        String head = "Đơn vị|Tên mô hình|Tình trạng\n";
        assertThat(findings(head + "Nam Trực|Zalo|Mới\nXã Nam Hồng|Zalo 2|Mới\nÝ Yên|Zalo 3|Mới"))
                .containsExactly(finding(Rule.ROW_OF_OTHER_UNIT, 5, 1, "Ý Yên", "Huyện Nam Trực"));
    }

    @Test
    void a_row_of_another_year_is_refused() {
        assertThat(findings("Năm|Tên mô hình|Tình trạng\n2021|Zalo|Mới\n2020|Camera|Mới"))
                .containsExactly(finding(Rule.ROW_OF_OTHER_YEAR, 4, 1, "2020", "2021"));
    }

    @Test
    void headers_are_known_without_accents_in_capitals_and_with_remarks() {
        assertThat(
                        read("ten mo hinh|TÌNH\tTRẠNG (mới, duy trì)|Ghi chu\nZalo|duy tri|")
                                .submissions()
                                .getFirst()
                                .models())
                .hasSize(1);
    }
}
