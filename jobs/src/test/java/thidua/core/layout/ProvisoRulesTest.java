package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;
import static thidua.core.layout.Sheets.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.Award;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;

/** The report year is 2021, the unit stands in the first row. */
class ProvisoRulesTest {
    private static final String COUNTED = "STT|Hình thức khen thưởng|Tập thể|Cá nhân\n";
    private static final String LISTED =
            "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số quyết định|Ngày ký\n";
    private static final String AWARD = "1|Lê K|cá nhân|GK CAT|12/QĐ|05/10/2021";
    private static final String MODELS = "STT|Tên mô hình|Số điểm|Tình trạng\n";

    private static int awards(String drawing) {
        return read(drawing).submissions().stream()
                .flatMap(submission -> submission.awards().stream())
                .mapToInt(Award::count)
                .sum();
    }

    private static int models(String drawing) {
        return read(drawing).submissions().stream().mapToInt(s -> s.models().size()).sum();
    }

    private static Rule[] rules(String drawing) {
        return findings(drawing).stream().map(Finding::rule).distinct().toArray(Rule[]::new);
    }

    @Test
    void columns_under_another_year_are_not_added() {
        String table =
                "STT|Đơn vị|Năm 2020||Năm 2021|\n||Bằng khen của UBND tỉnh||Bằng khen của UBND"
                        + " tỉnh|\n||Tập thể|Cá nhân|Tập thể|Cá nhân\n1|Huyện Nam Trực|9|8|1|2";
        assertThat(awards(table)).isEqualTo(3);
        assertThat(findings(table))
                .containsExactly(
                        finding(Rule.COLUMN_NO_RESULT, 4, 3, "Tập thể", "năm 2020"),
                        finding(Rule.COLUMN_NO_RESULT, 4, 4, "Cá nhân", "năm 2020"));
    }

    @Test
    void columns_of_what_is_proposed_are_not_added_to_what_was_given() {
        String table =
                "STT|Đơn vị|Bằng khen của UBND tỉnh|\n||Đề nghị|Được tặng\n||Cá nhân|Cá nhân\n"
                        + "1|Huyện Nam Trực|9|3";
        assertThat(awards(table)).isEqualTo(3);
        assertThat(rules(table)).containsExactly(Rule.COLUMN_NO_RESULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||Năm 2020|\n",
                "||Đề nghị khen thưởng|\n",
                "||Kế hoạch|\n",
                "||Dự kiến năm 2021|\n"
            })
    void a_row_of_groups_above_a_whole_header_is_heard(String groups) {
        String row = "1|Bằng khen của UBND tỉnh|1|2";
        assertThat(awards(COUNTED + row)).isEqualTo(3);
        assertThat(awards(groups + COUNTED + row)).isZero();
        assertThat(rules(groups + COUNTED + row)).contains(Rule.COLUMN_NO_RESULT);
    }

    @Test
    void a_row_of_groups_of_the_year_changes_nothing() {
        assertThat(awards("||Năm 2021|\n" + COUNTED + "1|Bằng khen của UBND tỉnh|1|2"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(đề nghị)",
                "(năm 2020)",
                "(dự kiến)",
                "(kế hoạch năm 2022)",
                "(trăm người)"
            })
    void what_stands_in_brackets_is_heard(String brackets) {
        String table =
                "STT|Hình thức khen thưởng|Tập thể|Cá nhân "
                        + brackets
                        + "\n1|Bằng khen của UBND tỉnh|1|2";
        assertThat(awards(table)).isEqualTo(1);
        assertThat(rules(table)).containsExactly(Rule.COLUMN_NO_RESULT);
    }

    @Test
    void other_words_in_brackets_change_nothing() {
        for (String brackets : new String[] {"(người)", "(nếu có)", "(2)", "(năm 2021)"}) {
            assertThat(
                            findings(
                                    "STT|Hình thức khen thưởng|Tập thể|Cá nhân "
                                            + brackets
                                            + "\n1|Bằng khen của UBND tỉnh|1|2"))
                    .isEmpty();
        }
    }

    @Test
    void a_status_of_another_year_is_none() {
        String table = "STT|Tên mô hình|Tình trạng (năm 2020)\n1|Zalo an ninh|Mới";
        assertThat(models(table)).isZero();
        assertThat(rules(table))
                .containsExactlyInAnyOrder(Rule.COLUMN_NO_RESULT, Rule.COLUMN_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị tặng Bằng khen của UBND tỉnh cho cá nhân",
                "Không đủ điều kiện tặng Bằng khen của UBND tỉnh",
                "Thu hồi Bằng khen của UBND tỉnh",
                "Chưa tặng Bằng khen của UBND tỉnh",
                "Dự kiến tặng Bằng khen của UBND tỉnh",
                "Hồ sơ trình Bằng khen của UBND tỉnh",
                "Bằng khen của UBND tỉnh năm 2020",
                "Bằng khen của UBND tỉnh - đang trình",
                "Khen thưởng dự kiến"
            })
    void a_section_of_what_was_not_given_gives_nothing(String section) {
        String rows = "I|" + section + "\n1|Lê K\n2|Hồ K";
        assertThat(awards(LISTED + rows)).isZero();
        assertThat(findings(LISTED + rows))
                .anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
    }

    @Test
    void a_section_alone_in_its_row_says_why() {
        assertThat(findings(LISTED + "|Đề nghị tặng Bằng khen của UBND tỉnh\n"))
                .contains(finding(Rule.NO_RESULTS, 3, 2, "Đ. n. t. B. k. c. U. t.", "đề nghị"));
    }

    @Test
    void planned_models_are_refused_where_a_section_says_so() {
        String rows = "II|Mô hình dự kiến xây dựng năm 2022\n1|Zalo an ninh|2|Mới";
        assertThat(rules(MODELS + rows)).containsExactly(Rule.NO_RESULTS);
        assertThat(rules(LISTED + "I|Khen thưởng dự kiến\n" + AWARD))
                .containsExactly(Rule.NO_RESULTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mô hình duy trì từ các năm trước",
                "Mô hình từ năm 2020 chuyển sang",
                "Mô hình do đoàn thể đăng ký, phụ trách",
                "Mô hình vận động, thu hồi vũ khí",
                "Mô hình đề nghị nhân rộng"
            })
    void a_section_of_models_that_are_there_ends_the_one_above(String section) {
        String table =
                "STT|Tên mô hình|Số điểm\nI|Mô hình mới\n1|Zalo an ninh|2\nII|" + section + "\n";
        assertThat(rules(table + "2|Kẻng an ninh|2")).containsExactly(Rule.COLUMN_MISSING);
        assertThat(findings(MODELS + "II|" + section + "\n1|Zalo an ninh|2|Duy trì")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bằng khen của UBND tỉnh (theo đề nghị của Công an tỉnh)",
                "Bằng khen của UBND tỉnh (tổng kết năm 2020)",
                "Bằng khen của UBND tỉnh về vận động thu hồi vũ khí",
            })
    void a_section_of_what_was_given_says_the_form(String section) {
        String rows = "I|" + section + "\n1|Lê K|cá nhân||12/QĐ|05/10/2021";
        assertThat(awards(LISTED + rows)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khen thưởng tổng kết công tác năm 2020",
                "Khen thưởng thu hồi vũ khí",
                "Khen thưởng 6 tháng đầu năm",
                "Khen thưởng đột xuất (theo đề nghị của Công an tỉnh)"
            })
    void a_section_of_awards_for_something_is_none_of_plans(String section) {
        assertThat(findings(LISTED + "I|" + section + "\n" + AWARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duy trì (từ năm 2020 chuyển sang)",
                "Duy trì (có từ năm 2019)",
                "Duy trì (không thay đổi so với năm 2020)"
            })
    void a_column_of_what_came_from_other_years_is_read(String heading) {
        assertThat(findings("STT|Tên mô hình|Mới xây dựng|" + heading + "\n1|Zalo an ninh||x"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí (triệu đồng)",
                "Đề xuất, kiến nghị",
                "Số kế hoạch",
                "Tồn tại, đề nghị",
                "Người đăng ký",
                "So với cùng kỳ năm trước",
                "Kế hoạch"
            })
    void a_column_that_would_mean_nothing_is_no_warning(String heading) {
        assertThat(rules("STT|Tên mô hình|Tình trạng|" + heading + "\n1|Zalo an ninh|Mới|5"))
                .containsExactly(Rule.UNKNOWN_COLUMN);
    }

    @Test
    void parts_of_the_year_beside_each_other_are_added() {
        String table =
                "STT|Đơn vị|Bằng khen của UBND tỉnh|\n||Sáu tháng đầu năm|Sáu tháng cuối năm\n"
                        + "||Cá nhân|Cá nhân\n1|Huyện Nam Trực|4|3";
        assertThat(awards(table)).isEqualTo(7);
        assertThat(findings(table)).isEmpty();
    }

    @Test
    void what_a_column_of_notes_asks_for_says_nothing_of_the_column() {
        assertThat(
                        findings(
                                "STT|Tên mô hình|Tình trạng|Ghi chú (dự kiến, kế hoạch...)\n"
                                        + "1|Zalo an ninh|Mới|"))
                .isEmpty();
    }

    @Test
    void a_year_above_columns_may_be_a_number() {
        String row = "1|Bằng khen của UBND tỉnh|1|2";
        assertThat(awards("||=2020|\n" + COUNTED + row)).isZero();
        assertThat(awards("||=2021|\n" + COUNTED + row)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA UBND TỈNH",
                "Danh sách không đủ điều kiện khen thưởng",
                "DANH SÁCH DỰ KIẾN KHEN THƯỞNG NĂM 2021",
                "Đề nghị khen thưởng năm 2021"
            })
    void a_title_of_proposals_refuses_the_awards_below_it(String title) {
        Reading reading = read(title + "\n" + LISTED + "1|Lê K|cá nhân|GK CAT|12/QĐ|05/10/2021");
        assertThat(findings(reading)).extracting(Finding::rule).contains(Rule.NO_RESULTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH MÔ HÌNH NĂM 2022",
                "ĐĂNG KÝ XÂY DỰNG MÔ HÌNH MỚI NĂM 2021",
                "Danh sách mô hình dự kiến xây dựng",
            })
    void a_title_of_plans_refuses_the_models_below_it(String title) {
        String table = title + "\n" + MODELS + "1|Zalo an ninh|2|Mới";
        assertThat(rules(table)).contains(Rule.NO_RESULTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH XÂY DỰNG MÔ HÌNH NĂM 2021",
                "(Kèm theo Kế hoạch số 12/KH-BCĐ về xây dựng mô hình)",
                "Tổng hợp mô hình so với cùng kỳ năm trước",
                "Báo cáo kết quả phong trào và đề nghị khen thưởng năm 2021",
                "Đề nghị các đơn vị gửi báo cáo mô hình trước ngày 10/12",
                "BÁO CÁO TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI KẾ HOẠCH XÂY DỰNG MÔ HÌNH NĂM 2021",
                "TỔNG HỢP THỰC HIỆN CÁC KẾ HOẠCH, NGHỊ QUYẾT VỀ XÂY DỰNG MÔ HÌNH",
                "KẾT QUẢ ĐĂNG KÝ, XÂY DỰNG MÔ HÌNH NĂM 2021",
                "BÁO CÁO THỰC HIỆN CHỈ TIÊU GIAO VỀ MÔ HÌNH",
                "KẾT QUẢ VẬN ĐỘNG THU HỒI VŨ KHÍ VÀ MÔ HÌNH",
                "KẾT QUẢ RÀ SOÁT, BỔ SUNG MÔ HÌNH NĂM 2021",
                "SƠ KẾT 6 THÁNG THỰC HIỆN ĐỀ ÁN 06",
                "BÁO CÁO PHONG TRÀO 6 THÁNG THI ĐUA CAO ĐIỂM NĂM 2021"
            })
    void a_title_of_results_is_none_of_plans(String title) {
        assertThat(findings(title + "\n" + MODELS + "1|Zalo an ninh|2|Mới")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾT QUẢ XÉT KHEN THƯỞNG NĂM 2021",
                "DANH SÁCH TẬP THỂ, CÁ NHÂN THEO ĐỀ NGHỊ CỦA CÔNG AN XÃ ĐƯỢC KHEN THƯỞNG",
                "DANH SÁCH ĐÃ ĐỀ NGHỊ VÀ ĐÃ ĐƯỢC TẶNG THƯỞNG",
                "KẾT QUẢ KHEN THƯỞNG NĂM 2021 VÀ KẾ HOẠCH CÔNG TÁC KHEN THƯỞNG NĂM 2022",
                "DANH SÁCH CÓ THÀNH TÍCH TRONG VẬN ĐỘNG THU HỒI VŨ KHÍ ĐƯỢC KHEN THƯỞNG",
                "(Kèm theo Tờ trình số 12/TTr-CAX đề nghị khen thưởng)"
            })
    void a_title_of_awards_that_were_given_is_none_of_proposals(String title) {
        assertThat(findings(title + "\n" + LISTED + AWARD)).isEmpty();
        String rows =
                "STT|Họ và tên|Đối tượng|Số quyết định|Ngày ký\n1|Lê K|cá nhân|12/QĐ|05/10/2021";
        String form = "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA UBND TỈNH\n";
        assertThat(awards(form + title + "\n" + rows)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO 6 THÁNG ĐẦU NĂM 2021",
                "Kết quả phong trào quý I năm 2021",
                "Thống kê 9 tháng năm 2021"
            })
    void a_title_of_a_part_of_the_year_is_asked_about(String title) {
        assertThat(rules(title + "\n" + MODELS + "1|Zalo an ninh|2|Mới"))
                .containsExactly(Rule.PART_OF_YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo từ ngày 15/12/2020 đến ngày 14/12/2021",
                "Báo cáo 6 tháng cuối năm và năm 2021",
                "Báo cáo năm 2021, ngày 14 tháng 12 năm 2021"
            })
    void a_title_of_the_year_is_not(String title) {
        assertThat(findings(title + "\n" + MODELS + "1|Zalo an ninh|2|Mới")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TỔNG HỢP MÔ HÌNH MỚI VÀ CŨ",
                "DANH SÁCH MÔ HÌNH KHÔNG PHẢI MÔ HÌNH MỚI",
                "Danh sách mô hình mới giai đoạn 2021 - 2025",
                "Trong năm không phát sinh mô hình mới"
            })
    void models_are_new_by_a_title_only_if_it_says_so_of_all(String title) {
        String table = title + "\nSTT|Tên mô hình|Số điểm\n1|Zalo an ninh|2";
        assertThat(models("Danh sách mô hình mới\n" + table.substring(title.length() + 1)))
                .isEqualTo(1);
        assertThat(models(table)).isZero();
    }

    @Test
    void a_table_that_calls_itself_a_supplement_is_asked_about_once() {
        String table = MODELS + "1|Zalo an ninh|2|Mới";
        assertThat(rules("DANH SÁCH BỔ SUNG MÔ HÌNH NĂM 2021\n" + table))
                .containsExactly(Rule.SUPPLEMENT);
        assertThat(rules("Báo cáo bổ sung, thay thế báo cáo trước\n" + table)).isEmpty();
        assertThat(rules("Báo cáo (đã sửa đổi, bổ sung đầy đủ)\n" + table)).isEmpty();
        Source named = new Source(2021, "xa/nam-truc-bo-sung.xlsx");
        String title = Sheets.UNIT + "Danh sách bổ sung\n";
        assertThat(findings(read(named, grid("S", Sheets.UNIT + table))))
                .containsExactly(Sheets.ofFile(Rule.SUPPLEMENT, "nam-truc-bo-sung"));
        assertThat(findings(read(named, grid("S", title + table))))
                .extracting(Finding::rule)
                .containsExactly(Rule.SUPPLEMENT);
    }

    @Test
    void numbers_in_a_counted_table_that_nobody_reads_are_told() {
        String table = COUNTED.strip() + "|Thưởng nóng\n1|Bằng khen của UBND tỉnh|1|2|";
        assertThat(rules(table + "3"))
                .containsExactlyInAnyOrder(Rule.UNKNOWN_COLUMN, Rule.NUMBERS_NOT_READ);
        assertThat(rules(table + "0")).containsExactly(Rule.UNKNOWN_COLUMN);
        assertThat(rules((table + "3").replace("Thưởng nóng", "Tiền thưởng")))
                .containsExactly(Rule.UNKNOWN_COLUMN);
    }

    @Test
    void a_number_of_models_beside_a_model_is_told() {
        String table = "STT|Tên mô hình|Số lượng|Tình trạng\n1|Zalo an ninh|";
        assertThat(rules(table + "3|Mới"))
                .containsExactlyInAnyOrder(Rule.UNKNOWN_COLUMN, Rule.NUMBERS_NOT_READ);
        assertThat(rules(table + "1|Mới")).containsExactly(Rule.UNKNOWN_COLUMN);
    }

    @Test
    void a_part_of_a_count_that_is_read_by_its_total_is_not_missing() {
        String total = "STT|Hình thức khen thưởng|Cá nhân||\n||Tổng số|Nam|Nữ\n";
        String parts = "STT|Hình thức khen thưởng|Tập thể|Cá nhân|\n|||Nam|Nữ\n";
        assertThat(awards(total + "1|Bằng khen của UBND tỉnh|3|2|1")).isEqualTo(3);
        assertThat(rules(total + "1|Bằng khen của UBND tỉnh|3|2|1"))
                .containsExactly(Rule.UNKNOWN_COLUMN);
        assertThat(findings(parts + "1|Bằng khen của UBND tỉnh|3|2|1"))
                .anyMatch(finding -> finding.rule().severity() != Severity.NOTICE);
    }
}
