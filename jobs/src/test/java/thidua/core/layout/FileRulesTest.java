package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;
import static thidua.core.layout.Sheets.ofFile;
import static thidua.core.layout.Sheets.ofSheet;
import static thidua.core.layout.Sheets.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.Iterator;
import java.util.List;

class FileRulesTest {
    private static final String TABLE = "STT|Tên mô hình|Tình trạng\n1|Zalo an ninh|Duy trì";

    private static Reading file(int year, String path, String drawing) {
        return read(new Source(year, path), grid("S", drawing));
    }

    private static String unit(Reading reading) {
        return reading.submissions().getFirst().unit();
    }

    @Test
    void the_files_name_says_whose_it_is_when_nothing_else_does() {
        assertThat(unit(file(2021, "nam-truc.xlsx", TABLE))).isEqualTo("362");
        assertThat(unit(file(2021, "BaoCao_NamTruc_2021.xlsx", TABLE))).isEqualTo("362");
        assertThat(unit(file(2021, "y-yen/mo-hinh.xlsx", TABLE))).isEqualTo("360");
        assertThat(unit(file(2025, "phuong-nam-dinh.csv", TABLE))).isEqualTo("13669");
    }

    @Test
    void a_title_names_the_unit_in_its_label_or_in_passing() {
        assertThat(unit(file(2021, "a.xlsx", "Đơn vị báo cáo:|Công an huyện Nam Trực\n" + TABLE)))
                .isEqualTo("362");
        assertThat(unit(file(2021, "a.xlsx", "UBND HUYỆN Ý YÊN\nBáo cáo năm 2021\n" + TABLE)))
                .isEqualTo("360");
    }

    @Test
    void a_file_that_names_no_unit_is_asked_whose_it_is() {
        Reading reading = file(2021, "mo-hinh.xlsx", TABLE);
        assertThat(reading)
                .isEqualTo(
                        new Reading(
                                "xlsx",
                                "",
                                List.of(),
                                List.of(ofSheet(Rule.UNIT_NOT_STATED, "")),
                                new Ledger(0, 1, 1, 0, 0, 0, 0)));
    }

    @Test
    void a_unit_that_nobody_knows_gets_the_nearest_names() {
        assertThat(findings(file(2021, "a.xlsx", "Đơn vị: Huyện Nam Chực\n" + TABLE)))
                .containsExactly(
                        finding(Rule.UNKNOWN_UNIT, 1, 1, "Huyện Nam Chực", "Huyện Nam Trực"));
        assertThat(findings(file(2021, "nam-chuc.xlsx", TABLE)).getFirst().rule())
                .isEqualTo(Rule.UNKNOWN_UNIT);
    }

    @Test
    void a_name_that_fits_two_units_is_not_guessed() {
        String title = "Huyện Nam Trực và huyện Ý Yên\n";
        assertThat(findings(file(2021, "a.xlsx", title + TABLE)))
                .containsExactly(ofSheet(Rule.UNCLEAR_UNIT, "", "Huyện Nam Trực; Huyện Ý Yên"));
    }

    @Test
    void a_title_that_contradicts_the_files_name_refuses_the_file() {
        Reading reading = file(2021, "y-yen.xlsx", Sheets.UNIT + TABLE);
        assertThat(reading.submissions()).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        ofSheet(Rule.UNIT_CONTRADICTION, "", "Huyện Nam Trực", "Huyện Ý Yên"));
    }

    @Test
    void a_unit_of_another_time_is_refused_with_those_that_stand_for_it() {
        Finding merged =
                findings(file(2025, "a.xlsx", "Đơn vị: Huyện Mỹ Lộc\n" + TABLE)).getFirst();
        assertThat(merged.rule()).isEqualTo(Rule.UNIT_OF_ANOTHER_TIME);
        assertThat(merged.arguments().getLast()).contains("Phường Mỹ Lộc");
        Finding unborn =
                findings(file(2021, "a.xlsx", "Đơn vị: Phường Vị Khê\n" + TABLE)).getFirst();
        assertThat(unborn.rule()).isEqualTo(Rule.UNIT_OF_ANOTHER_TIME);
        assertThat(unborn.arguments())
                .containsExactly("2021", "Thành phố Nam Định; Huyện Nam Trực");
        assertThat(findings(file(2021, "phuong-vi-khe.xlsx", TABLE)))
                .containsExactly(
                        ofSheet(
                                Rule.UNIT_OF_ANOTHER_TIME,
                                "Phường Vị Khê",
                                "2021",
                                "Thành phố Nam Định; Huyện Nam Trực"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, tp-nam-dinh.xlsx, UNIT_OF_ANOTHER_TIME, Thành phố Nam Định",
        "2026, huyen-y-yen.xlsx, UNIT_OF_ANOTHER_TIME, Huyện Ý Yên",
        "2026, huyện Nghĩa Hưng.xlsx, UNIT_OF_ANOTHER_TIME, Huyện Nghĩa Hưng",
        "2026, cong-an-huyen-giao-thuy.xlsx, UNIT_OF_ANOTHER_TIME, Huyện Giao Thủy",
        "2026, thi-tran-co-le.xlsx, UNIT_OF_ANOTHER_TIME, Thị trấn Cổ Lễ",
        "2026, thanh-pho-phu-ly.xlsx, UNKNOWN_UNIT, thanh pho phu ly",
        "2025, huyen-nam-truc.xlsx, UNIT_ENDED, Huyện Nam Trực",
        "2021, xa-nam-truc.xlsx, UNIT_OF_ANOTHER_TIME, Xã Nam Trực"
    })
    void a_name_with_a_kind_that_no_unit_is_of_any_more_is_of_the_former_one(
            int year, String path, Rule rule, String value) {
        Finding finding = findings(file(year, path, TABLE)).getFirst();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, nam-dinh.xlsx, 13669",
        "2026, phuong-nam-dinh.xlsx, 13669",
        "2026, xa-nam-dinh.xlsx, 13669",
        "2026, tp-nam-dinh/phuong-nam-dinh.xlsx, 13669",
        "2026, tp-nam-dinh-phuong-nam-dinh.xlsx, 13669",
        "2025, xa-nam-truc.xlsx, 13966",
        "2021, huyen-nam-truc.xlsx, 362"
    })
    void a_name_with_no_kind_or_one_that_fits_is_of_who_bears_it(
            int year, String path, String code) {
        assertThat(unit(file(year, path, TABLE))).isEqualTo(code);
    }

    @Test
    void a_title_decides_over_the_kind_in_a_files_name() {
        assertThat(unit(file(2026, "tp-nam-dinh.xlsx", "Đơn vị: Phường Nam Định\n" + TABLE)))
                .isEqualTo("13669");
        assertThat(unit(file(2026, "tp-nam-dinh.xlsx", "Công an phường Nam Định\n" + TABLE)))
                .isEqualTo("13669");
    }

    @Test
    void a_code_that_is_another_units_in_the_year_is_refused_with_both() {
        Finding time =
                findings(file(2025, "a.xlsx", "Đơn vị: 13669 - Phường Cửa Bắc\n" + TABLE))
                        .getFirst();
        assertThat(time.rule()).isEqualTo(Rule.CODE_OF_ANOTHER_UNIT);
        assertThat(time.value()).isEqualTo("13669 - Phường Cửa Bắc");
        assertThat(time.arguments())
                .containsExactly("13669", "2025", "Phường Nam Định", "Phường Nam Định");
        Finding slip =
                findings(file(2021, "a.xlsx", "Đơn vị: Huyện Nam Trực (358)\n" + TABLE)).getFirst();
        assertThat(slip.rule()).isEqualTo(Rule.CODE_OF_ANOTHER_UNIT);
        assertThat(slip.arguments())
                .containsExactly("358", "2021", "Huyện Mỹ Lộc", "Huyện Nam Trực");
        assertThat(unit(file(2021, "a.xlsx", "Đơn vị: 362 - Huyện Nam Trực\n" + TABLE)))
                .isEqualTo("362");
    }

    @Test
    void a_unit_that_ended_in_the_year_is_questioned_and_kept() {
        Reading reading = file(2024, "a.xlsx", "Đơn vị: Huyện Mỹ Lộc\n" + TABLE);
        assertThat(unit(reading)).isEqualTo("358");
        assertThat(findings(reading))
                .containsExactly(
                        ofSheet(
                                Rule.UNIT_ENDED,
                                "Huyện Mỹ Lộc",
                                "31/08/2024",
                                "Thành phố Nam Định"));
    }

    @Test
    void a_unit_has_one_table_of_a_kind_in_a_file() {
        Reading reading =
                read(new Source(2021, "nam-truc.xlsx"), grid("A", TABLE), grid("B", TABLE));
        assertThat(findings(reading))
                .containsExactly(
                        new Finding(
                                Rule.UNIT_TWICE,
                                CellAddress.wholeSheet("B"),
                                "",
                                List.of("Huyện Nam Trực", "mô hình")));
        assertThat(reading.submissions()).hasSize(1);
        assertThat(reading.submissions().getFirst().ledger())
                .isEqualTo(new Ledger(1, 1, 2, 0, 0, 0, 0));
    }

    @Test
    void a_year_in_the_title_or_name_agrees_with_the_folder() {
        assertThat(findings(file(2021, "nam-truc.xlsx", "Báo cáo mô hình năm 2020\n" + TABLE)))
                .containsExactly(ofSheet(Rule.YEAR_CONTRADICTION, "2020", "2021"));
        assertThat(findings(file(2021, "nam-truc-2020.xlsx", TABLE)))
                .containsExactly(ofFile(Rule.YEAR_CONTRADICTION, "2020", "2021"));
    }

    @Test
    void dates_and_laws_in_a_title_are_no_report_year() {
        String title =
                "Nam Trực, ngày 10 tháng 01 năm 2022\nTheo Kế hoạch năm 2019\nBáo cáo năm 2021\n";
        assertThat(findings(file(2021, "nam-truc-nop-2022-01-10.xlsx", title + TABLE))).isEmpty();
    }

    @Test
    void a_sheet_holds_the_table_that_its_name_announces() {
        assertThat(findings(read(new Source(2021, "nam-truc.xlsx"), grid("Khen thưởng", TABLE))))
                .containsExactly(
                        new Finding(
                                Rule.TABLE_CONTRADICTION,
                                CellAddress.wholeSheet("Khen thưởng"),
                                "",
                                List.of("khen thưởng", "mô hình")));
        assertThat(findings(file(2021, "nam-truc-khen-thuong.csv", TABLE)))
                .containsExactly(ofFile(Rule.TABLE_CONTRADICTION, "", "khen thưởng", "mô hình"));
    }

    @Test
    void a_file_without_a_table_of_ours_is_named() {
        assertThat(file(2021, "nam-truc.xlsx", "Kế hoạch\nthăm hỏi|12"))
                .isEqualTo(
                        new Reading(
                                "xlsx",
                                "",
                                List.of(),
                                List.of(
                                        ofFile(Rule.NO_KNOWN_TABLE, ""),
                                        ofSheet(Rule.SHEET_WITHOUT_TABLE, "")),
                                new Ledger(0, 0, 0, 0, 0, 2, 0)));
    }

    @Test
    void a_hidden_sheet_is_named() {
        Book book =
                new Book(
                        "xlsx",
                        "",
                        List.of(grid("Ẩn", "Danh mục")),
                        List.of(grid("S", TABLE)).iterator());
        Reading reading = Sheets.NORMALISER.normalise(new Source(2021, "nam-truc.xlsx"), book);
        assertThat(findings(reading))
                .containsExactly(
                        new Finding(
                                Rule.HIDDEN_SHEET, CellAddress.wholeSheet("Ẩn"), "Ẩn", List.of()));
    }

    @Test
    void a_file_that_breaks_on_the_way_is_refused_whole() {
        Iterator<Row> broken =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        throw new BrokenFile("half");
                    }

                    @Override
                    public Row next() {
                        throw new BrokenFile("half");
                    }
                };
        assertThat(read(new Source(2021, "nam-truc.xlsx"), grid("A", TABLE), new Grid("B", broken)))
                .isEqualTo(Normaliser.refuse("xlsx", "", Rule.BROKEN_FILE));
    }

    @Test
    void a_sheet_of_our_own_is_passed_over_without_a_word() {
        Grid own = grid("Cần sửa", "|thidua · những ô cần sửa\nÔ|Phát hiện\nB7|sai");
        Grid foreign = grid("Ghi chép", "những ô cần sửa\nÔ|Phát hiện\nB7|sai");
        Source source = new Source(2021, "nam-truc.xlsx");
        Reading reading = read(source, grid("S", TABLE), own);
        assertThat(findings(reading)).isEmpty();
        assertThat(reading.rest()).isEqualTo(new Ledger(0, 0, 0, 0, 0, 3, 0));
        assertThat(findings(read(source, grid("S", TABLE), foreign)))
                .containsExactly(
                        new Finding(
                                Rule.SHEET_WITHOUT_TABLE,
                                CellAddress.wholeSheet("Ghi chép"),
                                "",
                                List.of()));
    }

    @Test
    void the_mark_of_our_own_sheets_hides_no_table() {
        Reading reading =
                read(new Source(2021, "nam-truc.xlsx"), grid("S", "thidua · mẫu\n" + TABLE));
        assertThat(reading.submissions()).hasSize(1);
        assertThat(reading.submissions().getFirst().models()).hasSize(1);
    }
}
