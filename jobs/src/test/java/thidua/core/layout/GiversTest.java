package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.Award;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;

import java.util.List;

/** Forms of award with the name of the province, district or commune that gives them. */
class GiversTest {
    private static final String HEAD =
            "STT|Họ và tên|Đối tượng|Hình thức khen thưởng|Số quyết định|Ngày ký\n";

    private static Reading read(int year, String unit, String drawing) {
        return Sheets.read(
                new Source(year, "bao-cao.xlsx"),
                grid("S", "Đơn vị báo cáo: " + unit + "\n" + drawing));
    }

    private static Reading row(int year, String unit, String form) {
        String drawing = HEAD + "1|Ngô Thử Nghiệm|Cá nhân|" + form + "|12/QĐ|05/01/" + year;
        return read(year, unit, drawing);
    }

    private static List<String> forms(Reading reading) {
        return reading.submissions().stream()
                .flatMap(s -> s.awards().stream())
                .map(Award::form)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026|Xã Nam Trực|Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình|PROV_MERIT",
                "2026|Xã Nam Trực|Bằng khen của UBND tỉnh Ninh Bình|PROV_MERIT",
                "2026|Xã Nam Trực|BẰNG KHEN CỦA UBND TỈNH NINH BÌNH|PROV_MERIT",
                "2026|Xã Nam Trực|BK UBND tỉnh Nam Định|PROV_MERIT",
                "2026|Xã Nam Trực|Giấy khen của Giám đốc Công an tỉnh Ninh Bình|PPOL_CERT",
                "2026|Xã Nam Trực|Giấy khen của UBND xã Nam Trực|COMM_CERT",
                "2026|Xã Nam Trực|Giấy khen của Chủ tịch UBND phường Nam Định|COMM_CERT",
                "2021|Huyện Nam Trực|Bằng khen của Chủ tịch UBND tỉnh Nam Định|PROV_MERIT",
                "2021|Huyện Nam Trực|Giấy khen của Công an tỉnh Nam Định|PPOL_CERT",
                "2021|Huyện Nam Trực|Giấy khen của Ủy ban nhân dân huyện Nam Trực|DIST_CERT",
                "2021|Huyện Nam Trực|Giấy khen của UBND TP. Nam Định|DIST_CERT",
                "2021|Huyện Nam Trực|Giấy khen của Công an thành phố Nam Định|DPOL_CERT",
                "2021|Huyện Nam Trực|Giấy khen của UBND thị trấn Cổ Lễ|COMM_CERT"
            })
    void a_form_may_go_on_with_the_name_of_who_gives_it(
            int year, String unit, String form, String code) {
        Reading reading = row(year, unit, form);
        assertThat(findings(reading)).isEmpty();
        assertThat(forms(reading)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, Xã Nam Trực, Bằng khen của UBND tỉnh Thanh Hóa",
        "2021, Huyện Nam Trực, Bằng khen của UBND tỉnh Ninh Bình",
        "2021, Huyện Nam Trực, Giấy khen của UBND huyện Kim Sơn",
        "2021, Huyện Nam Trực, Giấy khen của Công an thành phố Ninh Bình"
    })
    void what_another_province_gives_is_no_form_of_ours(int year, String unit, String form) {
        assertThat(findings(row(year, unit, form)))
                .extracting(Finding::rule)
                .containsExactly(Rule.UNKNOWN_AWARD_FORM);
    }

    @Test
    void a_district_gives_nothing_after_its_end() {
        assertThat(findings(row(2026, "Xã Nam Trực", "Giấy khen của UBND huyện Nam Trực")))
                .extracting(Finding::rule)
                .containsExactly(Rule.AWARD_FORM_NOT_IN_FORCE);
    }

    @Test
    void a_column_may_count_what_the_province_gives_by_its_name() {
        Reading reading =
                read(
                        2026,
                        "Xã Nam Trực",
                        "STT|Đối tượng|Bằng khen của UBND tỉnh Ninh Bình|Giấy khen của Công an"
                                + " tỉnh\n1|Cá nhân|3|4");
        assertThat(findings(reading)).isEmpty();
        assertThat(forms(reading)).containsExactlyInAnyOrder("PROV_MERIT", "PPOL_CERT");
    }

    private static Reading section(String section) {
        return read(
                2026,
                "Xã Nam Trực",
                "STT|Họ và tên|Đối tượng|Số quyết định|Ngày ký\n"
                        + "I. Giấy khen của Công an tỉnh|||\n"
                        + "1|Ngô Thử Một|Cá nhân|12/QĐ|05/01/2026\n"
                        + section
                        + "|||\n1|Ngô Thử Hai|Cá nhân|12/QĐ|05/01/2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II. Bằng khen của UBND tỉnh",
                "II. Bằng khen của UBND tỉnh Ninh Bình",
                "II. Tặng Bằng khen của UBND tỉnh Ninh Bình cho cá nhân",
                "II. Tặng Bằng khen của UBND tỉnh cho cá nhân xã Nam Trực và phường Nam Định"
            })
    void a_section_may_name_who_gives_it(String section) {
        assertThat(findings(section(section))).isEmpty();
        assertThat(forms(section(section))).containsExactly("PPOL_CERT", "PROV_MERIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II. Bằng khen của UBND tỉnh Thanh Hóa",
                "II. Tặng Bằng khen của UBND tỉnh Bà Rịa - Vũng Tàu cho cá nhân",
                "II. Bằng khen của Bộ Công an và UBND tỉnh",
                "II. Bằng khen của Bộ Công an, UBND tỉnh Ninh Bình",
                "II. Bằng khen của UBND tỉnh Ninh Bình và Bộ Công an"
            })
    void a_section_of_others_or_of_two_bodies_counts_as_none_of_ours(String section) {
        assertThat(findings(section(section)))
                .containsExactly(finding(Rule.LONELY_CELL, 5, 1, section));
    }

    @Test
    void a_title_counts_nothing_of_another_province_as_ours() {
        String rows =
                "STT|Họ và tên|Đối tượng|Số quyết định|Ngày ký\n"
                        + "1|Ngô Thử Một|Cá nhân|1/QĐ|05/01/2026";
        String title = "Danh sách được tặng Bằng khen của UBND tỉnh ";
        assertThat(forms(read(2026, "Xã Nam Trực", title + "Ninh Bình\n" + rows)))
                .containsExactly("PROV_MERIT");
        assertThat(findings(read(2026, "Xã Nam Trực", title + "Thanh Hóa\n" + rows)))
                .extracting(Finding::rule)
                .containsExactly(Rule.COLUMN_MISSING);
    }
}
