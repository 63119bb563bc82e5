package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;

import org.junit.jupiter.api.Test;

import thidua.core.finding.Rule;

class ModelRulesTest {
    private static final String STATUS = "mới xây dựng, duy trì, nhân rộng, thanh loại";
    private static final String HEAD =
            "STT|Tên mô hình|Lĩnh vực|Địa bàn|Năm xây dựng|Số thành viên|Tình trạng|Hiệu quả|Cấp"
                    + " công nhận\n";

    @Test
    void a_row_without_a_name_is_rejected() {
        assertThat(findings(HEAD + "1|||Xã Nam Hồng||12|Duy trì||"))
                .containsExactly(finding(Rule.MODEL_NAME_MISSING, 3, 2, ""));
    }

    @Test
    void a_row_without_a_status_is_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||12|||"))
                .containsExactly(finding(Rule.STATUS_MISSING, 3, 7, "", STATUS));
    }

    @Test
    void a_status_of_no_list_is_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||||Tốt||"))
                .containsExactly(finding(Rule.UNKNOWN_STATUS, 3, 7, "Tốt", STATUS));
    }

    @Test
    void a_table_of_new_models_holds_no_other_status() {
        assertThat(findings("DANH SÁCH MÔ HÌNH MỚI NĂM 2021\n" + HEAD + "1|Zalo|||||Duy trì||"))
                .containsExactly(finding(Rule.STATUS_NOT_NEW, 4, 7, "Duy trì"));
    }

    @Test
    void a_table_of_models_needs_a_status_column_unless_all_are_new() {
        String table = "STT|Tên mô hình|Địa bàn\n1|Zalo an ninh|Xã Nam Hồng";
        assertThat(findings(table))
                .containsExactly(finding(Rule.COLUMN_MISSING, 2, 0, "", "Tình trạng"));
        assertThat(findings("Mô hình mới năm 2021\n" + table)).isEmpty();
    }

    @Test
    void an_effect_of_no_list_is_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||||Duy trì|Khá|"))
                .containsExactly(
                        finding(
                                Rule.UNKNOWN_EFFECT,
                                3,
                                8,
                                "Khá",
                                "hiệu quả, kém hiệu quả, chưa đánh giá"));
    }

    @Test
    void a_recognition_of_no_list_is_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||||Duy trì||Khu vực"))
                .containsExactly(
                        finding(
                                Rule.UNKNOWN_RECOGNITION,
                                3,
                                9,
                                "Khu vực",
                                "xã, huyện, tỉnh, Bộ Công an, không"));
    }

    @Test
    void a_field_that_nobody_knows_is_left_out_with_a_warning() {
        assertThat(findings(HEAD + "1|Zalo an ninh|Zalo an nin||||Duy trì||"))
                .containsExactly(
                        finding(
                                Rule.UNKNOWN_FIELD,
                                3,
                                3,
                                "Zalo an nin",
                                "Zalo an ninh và mạng xã hội"));
    }

    @Test
    void a_model_is_not_founded_after_the_year() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||2022||Duy trì||"))
                .containsExactly(finding(Rule.FOUNDED_LATER, 3, 5, "2022", "2021"));
    }

    @Test
    void a_new_model_is_not_years_old() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||2018||Mới||"))
                .containsExactly(finding(Rule.NEW_BUT_OLD, 3, 5, "2018", "2021"));
    }

    @Test
    void a_new_model_of_the_year_before_is_asked_about() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||12/2020||Mới||"))
                .containsExactly(finding(Rule.NEW_SINCE_LAST_YEAR, 3, 5, "12/2020", "2021"));
    }

    @Test
    void a_year_is_four_digits() {
        assertThat(findings(HEAD + "1|Zalo an ninh|||21||Duy trì||"))
                .containsExactly(finding(Rule.NOT_A_YEAR, 3, 5, "21", "Năm xây dựng"));
    }

    @Test
    void the_same_name_at_the_same_place_is_one_model() {
        assertThat(
                        findings(
                                HEAD
                                        + "1|Cổng trường hoà bình||Xã A|||Duy trì||\n"
                                        + "2|CỔNG TRƯỜNG HÒA BÌNH||xã a|||Duy trì||\n"
                                        + "3|Cổng trường hòa bình||Xã B|||Duy trì||"))
                .containsExactly(finding(Rule.DUPLICATE_MODEL, 4, 2, "CỔNG TRƯỜNG HÒA BÌNH", "3"));
    }

    @Test
    void words_where_a_number_belongs_are_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||nhiều|Duy trì||"))
                .containsExactly(finding(Rule.NOT_A_NUMBER, 3, 6, "nhiều", "Số thành viên"));
    }

    @Test
    void teams_in_the_column_of_members_are_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||12 tổ|Duy trì||"))
                .containsExactly(
                        finding(Rule.COUNTS_SOMETHING_ELSE, 3, 6, "12 tổ", "Số thành viên"));
        assertThat(findings(HEAD + "1|Zalo an ninh||||12 hộ|Duy trì||")).isEmpty();
    }

    @Test
    void a_negative_count_is_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||-5|Duy trì||"))
                .containsExactly(finding(Rule.NEGATIVE_COUNT, 3, 6, "-5", "Số thành viên"));
    }

    @Test
    void people_come_whole() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||12,5|Duy trì||"))
                .containsExactly(finding(Rule.NOT_WHOLE, 3, 6, "12,5", "Số thành viên"));
    }

    @Test
    void a_number_with_two_readings_is_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||1,234|Duy trì||"))
                .containsExactly(finding(Rule.UNCLEAR_NUMBER, 3, 6, "1,234", "Số thành viên"));
    }

    @Test
    void more_members_than_people_are_rejected() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||99999999|Duy trì||"))
                .containsExactly(finding(Rule.ABSURD_COUNT, 3, 6, "99999999", "Số thành viên"));
    }

    @Test
    void a_figure_that_is_still_to_come_is_missing_with_a_warning() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||đang cập nhật|Duy trì||"))
                .containsExactly(
                        finding(Rule.NOT_YET_STATED, 3, 6, "đang cập nhật", "Số thành viên"));
    }

    @Test
    void a_failed_formula_is_rejected_wherever_it_stands() {
        assertThat(findings(HEAD + "1|Zalo an ninh||||#N/A|#REF!||"))
                .containsExactly(
                        finding(Rule.CELL_ERROR, 3, 7, "#REF!"),
                        finding(Rule.CELL_ERROR, 3, 6, "#N/A"));
    }
}
