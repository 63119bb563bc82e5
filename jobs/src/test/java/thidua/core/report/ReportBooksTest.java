package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.report.ReportBook.Listing;
import thidua.core.report.ReportBook.Table;
import thidua.core.report.ReportBooks.Imprint;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

class ReportBooksTest {
    private static final Imprint IMPRINT =
            new Imprint(
                    "Ban Chỉ đạo thử",
                    "Kết quả năm 2021",
                    2021,
                    LocalDate.of(2022, 1, 10),
                    "Số liệu nhận đến 10/01/2022",
                    List.of("Tạm tính, 2/3 đơn vị"),
                    "thidua thử");

    static Stream<Report> reports() {
        return Reports.ALL.stream();
    }

    private static ReportBook book(Report report, Language language) {
        Pack pack = PackFixture.small();
        return ReportBooks.of(report, report.rows(pack, language), IMPRINT, language);
    }

    private static Listing notes(ReportBook book, String heading) {
        return book.notes().listings().stream()
                .filter(listing -> listing.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    /** A new column needs its meaning in {@code reports_vi.properties}. */
    @ParameterizedTest
    @MethodSource("reports")
    void each_column_has_a_meaning_in_both_languages_and_can_be_found_by_its_name(Report report) {
        for (Language language : Language.values()) {
            ReportBook book = book(report, language);
            List<List<String>> columns =
                    notes(book, language == Language.VI ? "Các cột" : "Columns").rows();

            assertThat(columns.stream().map(row -> row.get(1)).toList())
                    .isEqualTo(report.columns().stream().map(Column::name).toList());
            assertThat(columns)
                    .allSatisfy(
                            row -> assertThat(row.get(3)).isNotBlank().isNotEqualTo(row.get(1)));
            assertThat(book.tables().getFirst().heads()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_two_codes_of_a_column_are_told_by_the_same_word(Report report) {
        for (Language language : Language.values()) {
            Words labels = Words.of("labels", language);
            for (Column column : report.columns()) {
                assertThat(column.categories().stream().map(c -> labels.label(column.group(), c)))
                        .as(report.id() + "." + column.name() + " " + language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void the_table_speaks_the_words_of_people_and_keeps_the_rest_as_it_is() {
        Table table = book(new Completeness(), Language.VI).tables().getFirst();

        assertThat(table.sheet()).isEqualTo("Số liệu");
        assertThat(table.heads())
                .containsExactly(
                        "Năm",
                        "Mã đơn vị",
                        "Tên đơn vị",
                        "Cấp đơn vị",
                        "Biểu",
                        "Hạn nộp",
                        "Ngày nhận",
                        "Kết luận");
        assertThat(table.rows())
                .contains(
                        List.of(
                                "2021",
                                "362",
                                "Huyện Nam Trực",
                                "cấp huyện",
                                "Mô hình",
                                "2021-12-15",
                                "",
                                "chưa nhận"));
    }

    @Test
    void the_cover_says_what_it_is_whose_it_is_and_that_it_is_provisional() {
        ReportBook book = book(new Completeness(), Language.VI);

        assertThat(book.cover().heading()).isEqualTo("Tình hình nộp báo cáo của các đơn vị");
        assertThat(book.cover().listings().getFirst().rows())
                .containsExactly(
                        List.of("Cơ quan công bố", "Ban Chỉ đạo thử"),
                        List.of("Thuộc bộ số liệu", "Kết quả năm 2021"),
                        List.of("Năm báo cáo", "2021"),
                        List.of("Thời điểm", "Số liệu nhận đến 10/01/2022"),
                        List.of("Lưu ý", "Tạm tính, 2/3 đơn vị"),
                        List.of("Số dòng", "6"),
                        List.of("Cùng nội dung", "reports/completeness.csv (cho máy đọc)"),
                        List.of("Lập bằng", "thidua thử"));
        assertThat(book.cover().listings().getLast().rows().stream().map(List::getFirst))
                .containsExactly("Bìa", "Ghi chú", "Số liệu");
    }

    @Test
    void codes_that_stand_in_the_table_are_explained() {
        List<List<String>> codes =
                notes(book(new IndicatorReport(), Language.VI), "Mã viết tắt trong bảng").rows();

        assertThat(codes)
                .contains(List.of("Lý do", "small-base", "số gốc quá nhỏ"))
                .allSatisfy(row -> assertThat(row.get(2)).isNotEqualTo(row.get(1)));
        assertThat(codes.stream().map(row -> row.get(1)).toList())
                .isEqualTo(
                        List.copyOf(new TreeSet<>(codes.stream().map(row -> row.get(1)).toList())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_table_too_long_for_one_sheet_goes_on_in_the_next(Language language) {
        List<List<String>> rows =
                new Completeness().rows(PackFixture.small(), language).subList(0, 5);
        List<Table> tables =
                ReportBooks.of(new Completeness(), rows, IMPRINT, language, 2).tables();

        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(2, 2, 1);
        assertThat(tables).extracting(Table::sheet).doesNotHaveDuplicates();
        assertThat(tables).extracting(Table::heads).containsOnly(tables.getFirst().heads());
    }
}
