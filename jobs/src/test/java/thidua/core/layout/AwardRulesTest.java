package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;

import org.junit.jupiter.api.Test;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;

import java.util.List;

class AwardRulesTest {
    private static final String HEAD =
            "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Cấp khen thưởng|Số quyết"
                    + " định|Ngày ký\n";
    private static final String KINDS = "tập thể, cá nhân, hộ gia đình";

    private static List<Finding> row(String row) {
        return findings(HEAD + row);
    }

    @Test
    void an_award_needs_a_recipient() {
        assertThat(row("1||cá nhân|GK CAT||12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.RECIPIENT_MISSING, 3, 2, ""));
    }

    @Test
    void an_award_needs_a_kind_of_recipient_where_its_form_leaves_a_choice() {
        assertThat(row("1|Đội dân phòng||GK CAT||12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.RECIPIENT_KIND_MISSING, 3, 3, "", KINDS));
        assertThat(row("1|Xã Nam Hồng||Cờ thi đua UBND tỉnh||12/QĐ|05/01/2022")).isEmpty();
    }

    @Test
    void a_kind_of_recipient_is_one_of_three() {
        assertThat(row("1|Đội dân phòng|Nhóm|GK CAT||12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.UNKNOWN_RECIPIENT_KIND, 3, 3, "Nhóm", KINDS));
    }

    @Test
    void a_flag_is_not_given_to_a_person() {
        assertThat(row("1|Ngô Thử Nghiệm|Cá nhân|Cờ thi đua của UBND tỉnh||12/QĐ|05/01/2022"))
                .containsExactly(
                        finding(
                                Rule.RECIPIENT_KIND_FORBIDDEN,
                                3,
                                3,
                                "Cá nhân",
                                "Cờ thi đua của UBND tỉnh",
                                "tập thể"));
    }

    @Test
    void an_award_needs_a_form() {
        assertThat(row("1|Đội dân phòng|tập thể|||12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.AWARD_FORM_MISSING, 3, 4, ""));
    }

    @Test
    void a_form_that_nobody_knows_gets_the_nearest_as_suggestions() {
        assertThat(row("1|Đội dân phòng|tập thể|Giấy khem Công an tỉnh||12/QĐ|05/01/2022"))
                .containsExactly(
                        finding(
                                Rule.UNKNOWN_AWARD_FORM,
                                3,
                                4,
                                "Giấy khem Công an tỉnh",
                                "Giấy khen của Công an tỉnh; Giấy khen của Trưởng Công an huyện"));
    }

    @Test
    void a_bare_certificate_is_refused_unless_the_level_names_who_gave_it() {
        assertThat(row("1|Đội dân phòng|tập thể|Bằng khen||12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.AWARD_FORM_WITHOUT_AUTHORITY, 3, 4, "Bằng khen"));
        assertThat(row("1|Đội dân phòng|tập thể|Bằng khen|Bộ Công an|12/QĐ|05/01/2022")).isEmpty();
        assertThat(row("1|Đội dân phòng|tập thể|Giấy khen|tỉnh|12/QĐ|05/01/2022")).isEmpty();
    }

    @Test
    void the_police_of_the_province_give_no_certificate_of_merit() {
        assertThat(row("1|Đội dân phòng|tập thể|Bằng khen Công an tỉnh||12/QĐ|05/01/2022"))
                .containsExactly(
                        finding(
                                Rule.MERIT_OF_POLICE,
                                3,
                                4,
                                "Bằng khen Công an tỉnh",
                                "Công an tỉnh"));
        assertThat(row("1|Đội dân phòng|tập thể|Bằng khen|Công an tỉnh|12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.MERIT_OF_POLICE, 3, 4, "Bằng khen", "Công an tỉnh"));
    }

    @Test
    void another_form_is_loaded_with_a_warning() {
        assertThat(row("1|Đội dân phòng|tập thể|Hình thức khác||12/QĐ|05/01/2022"))
                .containsExactly(finding(Rule.OTHER_AWARD_FORM, 3, 4, "Hình thức khác"));
    }

    @Test
    void a_form_is_given_while_it_is_in_force() {
        assertThat(row("1|Xã Nam Hồng|tập thể|Xã tiêu biểu||12/QĐ|05/01/2022"))
                .containsExactly(
                        finding(
                                Rule.AWARD_FORM_NOT_IN_FORCE,
                                3,
                                4,
                                "Xã tiêu biểu",
                                "01/01/2024",
                                "…",
                                "05/01/2022"));
        assertThat(row("1|Xã Nam Hồng|tập thể|Xã tiêu biểu||12/QĐ|"))
                .containsExactly(
                        finding(
                                Rule.AWARD_FORM_NOT_IN_FORCE,
                                3,
                                4,
                                "Xã tiêu biểu",
                                "01/01/2024",
                                "…",
                                "2021"));
    }

    @Test
    void a_level_that_nobody_knows_is_asked_about() {
        List<Finding> findings = row("1|Đội dân phòng|tập thể|GK CAT|Miền|12/QĐ|05/01/2022");
        assertThat(findings)
                .containsExactly(
                        finding(Rule.UNKNOWN_LEVEL, 3, 5, "Miền", AwardWords.LEVEL.proper()));
    }

    @Test
    void level_and_form_agree() {
        assertThat(row("1|Đội dân phòng|tập thể|GK CAT|Bộ Công an|12/QĐ|05/01/2022"))
                .containsExactly(
                        finding(
                                Rule.LEVEL_CONTRADICTION,
                                3,
                                5,
                                "Bộ Công an",
                                "Giấy khen của Công an tỉnh",
                                "Công an tỉnh"));
    }

    @Test
    void a_decision_of_another_time_is_refused() {
        assertThat(row("1|Đội dân phòng|tập thể|GK CAT||12/QĐ|01/04/2022"))
                .containsExactly(
                        finding(
                                Rule.DATE_OUTSIDE_YEAR,
                                3,
                                7,
                                "01/04/2022",
                                "2021",
                                "01/01/2021",
                                "31/03/2022"));
        assertThat(row("1|Đội dân phòng|tập thể|GK CAT||12/QĐ|31/3/2022")).isEmpty();
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertThat(row("1|Đội dân phòng|tập thể|GK CAT||12/QĐ|31/02/2022"))
                .containsExactly(finding(Rule.NOT_A_DATE, 3, 7, "31/02/2022", "Ngày ký"));
    }

    @Test
    void an_award_listed_twice_counts_once_and_its_name_is_masked() {
        assertThat(
                        row(
                                "1|Ngô Thử Nghiệm|cá nhân|GK CAT||12/QĐ-CAT|05/01/2022\n"
                                        + "2|NGÔ THỬ NGHIỆM|cá nhân|Giấy khen CA tỉnh||12 / QĐ –"
                                        + " CAT|5-1-2022"))
                .containsExactly(finding(Rule.DUPLICATE_AWARD, 4, 2, "N. T. N.", "3"));
    }

    @Test
    void awards_without_a_number_are_told_of_once() {
        assertThat(
                        row(
                                "1|Ngô Thử Nghiệm|cá nhân|GK CAT|||\n"
                                        + "2|Ngô Thử Nghiệm|cá nhân|GK CAT|||"))
                .containsExactly(finding(Rule.NO_DECISION_NUMBER, 3, 6, "", "2"));
    }

    @Test
    void a_form_counted_in_two_rows_is_refused() {
        assertThat(
                        findings(
                                "Hình thức khen thưởng|Tập thể|Cá nhân\nGK CAT|1|2\n"
                                        + "Giấy khen của Công an tỉnh|3|4"))
                .containsExactly(
                        finding(Rule.AWARD_FORM_TWICE, 4, 1, "Giấy khen của Công an tỉnh", "3"));
    }

    @Test
    void a_total_beside_the_counts_is_their_sum() {
        assertThat(findings("Hình thức khen thưởng|Tập thể|Cá nhân|Tổng số\nGK CAT|1|2|4"))
                .containsExactly(finding(Rule.TOTAL_DIFFERS, 3, 4, "4", "3", "Tổng số"));
    }

    @Test
    void persons_in_the_column_of_collectives_are_rejected() {
        assertThat(findings("Hình thức khen thưởng|Tập thể|Cá nhân\nGK CAT|2 cá nhân|3 cá nhân"))
                .containsExactly(finding(Rule.COUNTS_SOMETHING_ELSE, 3, 2, "2 cá nhân", "Tập thể"));
        String pivot = "STT|Đơn vị|Giấy khen của Công an tỉnh (tập thể)|GK CAT (cá nhân)\n";
        assertThat(findings(pivot + "1|Huyện Nam Trực|2 tập thể|4 tập thể"))
                .extracting(Finding::rule, f -> f.place().column())
                .containsExactly(tuple(Rule.COUNTS_SOMETHING_ELSE, 4));
    }

    @Test
    void a_name_never_stands_in_a_finding() {
        String drawing =
                Sheets.UNIT
                        + HEAD
                        + "1|Ngô Thử Nghiệm|||||\n|Hộ bà Mẫu Thử|||||\n"
                        + "3|Ngô Thử|ai|gì||x|y";
        String all =
                findings(Sheets.read(new Source(2021, "a.xlsx"), grid("S", drawing))).toString();
        assertThat(all).doesNotContain("Ngô").doesNotContain("Mẫu").contains("H. b. M. T.");
    }
}
