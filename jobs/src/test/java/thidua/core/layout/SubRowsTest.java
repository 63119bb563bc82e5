package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;

import java.util.List;

/** Rows that divide another one count what it counts, so only one of both may be counted. */
class SubRowsTest {
    private static final String HEAD = "STT|Tên mô hình|Địa bàn|Tình trạng\n";

    private static List<Integer> subRows(String rows) {
        return findings(HEAD + rows).stream()
                .peek(f -> assertThat(f.rule()).isEqualTo(Rule.SUB_ROW))
                .map(f -> f.place().row())
                .toList();
    }

    @Test
    void rows_numbered_below_one_that_is_counted_would_count_twice() {
        assertThat(
                        findings(
                                HEAD
                                        + "1|Camera an ninh|Huyện Nam Trực|Mới\n"
                                        + "1.1|Camera tổ 1|Xã Nam Hồng|Mới\n"
                                        + "1.2|Camera tổ 2|Xã Nam Hồng|Mới\n"
                                        + "2|Zalo an ninh|Xã Nam Hồng|Mới"))
                .containsExactly(
                        finding(Rule.SUB_ROW, 4, 1, "1.1", "3"),
                        finding(Rule.SUB_ROW, 5, 1, "1.2", "3"));
    }

    @Test
    void letters_dashes_and_numbers_below_a_roman_one_divide_as_well() {
        assertThat(subRows("1|Camera||Mới\na|Tổ tự quản|Xã A|Mới\nb)|Zalo|Xã B|Mới"))
                .containsExactly(4, 5);
        assertThat(subRows("1|Camera||Mới\n|- Camera tổ 1|Xã A|Mới\n|+ Camera tổ 2|Xã B|Mới"))
                .containsExactly(4, 5);
        assertThat(subRows("1|Camera||Mới\n-|Camera tổ 1|Xã A|Mới")).containsExactly(4);
        assertThat(subRows("I|Camera||Mới\n1|Tổ 1|Xã A|Mới\n2|Tổ 2|Xã B|Mới"))
                .containsExactly(4, 5);
        assertThat(subRows("=1|Camera||Mới\n1,1.|Camera tổ 1|Xã A|Mới")).containsExactly(4);
        assertThat(subRows("A|Camera||Mới\na|Tổ 1|Xã A|Mới")).containsExactly(4);
        assertThat(subRows("1|Camera||Mới\n1-1|Camera tổ 1|Xã A|Mới")).containsExactly(4);
        assertThat(subRows("|1. Camera||Mới\n|1.1. Camera tổ 1|Xã A|Mới")).containsExactly(4);
    }

    @Test
    void the_cell_of_the_name_is_shown_where_no_number_stands_and_names_stay_masked() {
        String head = "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số QĐ\n";
        assertThat(
                        findings(
                                head
                                        + "1|Đội dân phòng|tập thể|GK CAT|1/QĐ\n"
                                        + "|- Ngô Thử Nghiệm|tập thể|GK CAT|1/QĐ"))
                .containsExactly(finding(Rule.SUB_ROW, 4, 2, "-. N. T. N.", "3"));
    }

    @Test
    void a_recipient_of_another_kind_divides_none() {
        String head = "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số QĐ\n";
        assertThat(
                        findings(
                                head
                                        + "1|Đội dân phòng|tập thể|GK CAT|1/QĐ\n"
                                        + "1.1|Ngô Thử Nghiệm|cá nhân|GK CAT|1/QĐ"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a section's heading is no row
                "1. Duy trì|||\n1.1|Camera|Xã A|\n1.2|Zalo|Xã B|",
                "I|Duy trì||\n1|Camera|Xã A|\n2|Zalo|Xã B|",
                "1|Camera||Mới\nII|Duy trì||\n|- Zalo|Xã A|\n|- Tổ tự quản|Xã B|",
                // and neither is a row above a total
                "1|Camera||Mới\n|Tổng cộng||\n1.1|Zalo|Xã A|Mới",
                // lists that are numbered so from their first row on
                "1.1|Camera|Xã A|Mới\n1.2|Zalo|Xã B|Mới\n2.1|Tổ tự quản|Xã C|Mới",
                "a|Camera|Xã A|Mới\nb|Zalo|Xã B|Mới",
                "I|Camera|Xã A|Mới\nII|Zalo|Xã B|Mới",
                "|- Camera|Xã A|Mới\n|- Zalo|Xã B|Mới",
                "-|Camera|Xã A|Mới\n-|Zalo|Xã B|Mới",
                "1|- Camera|Xã A|Mới\n|- Zalo|Xã B|Mới",
                // rows of their own
                "1|Camera|Xã A|Mới\n2|- Zalo|Xã B|Mới",
                "1|Camera|Xã A|Mới\n|Zalo|Xã B|Mới",
                "1|Camera|Xã A|Mới\n2.1|Zalo|Xã B|Mới",
                "1|Camera|Xã A|Mới\n10|Zalo|Xã B|Mới\n11|Zalo|Xã C|Mới",
                "1|Camera|Xã A|Mới\n1a|Zalo|Xã B|Mới",
                "1|Camera|Xã A|Mới\nx|Zalo|Xã B|Mới",
                "1|3 không|Xã A|Mới\n|Zalo 3.1|Xã B|Mới",
            })
    void rows_that_divide_none_are_read_as_they_are(String rows) {
        assertThat(subRows(rows)).isEmpty();
    }

    @Test
    void a_row_that_is_refused_itself_is_divided_by_none() {
        assertThat(findings(HEAD + "1|Camera|Xã A|Tốt\n1.1|Zalo|Xã B|Mới"))
                .extracting(Finding::rule)
                .containsExactly(Rule.UNKNOWN_STATUS);
    }

    @Test
    void counts_by_form_are_judged_by_their_forms() {
        assertThat(
                        findings(
                                "STT|Hình thức khen thưởng|Tập thể|Cá nhân\n"
                                        + "1|GK CAT|1|2\n1.1|Bằng khen UBND tỉnh|3|4"))
                .isEmpty();
    }
}
