package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import thidua.core.report.Approved;
import thidua.core.report.Column;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.Report;
import thidua.core.report.Reports;
import thidua.core.text.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvReportTest {
    private static final List<Column> TEXT_AND_NUMBER =
            List.of(column("name", Column.Type.STRING), column("change", Column.Type.NUMBER));

    private static Column column(String name, Column.Type type) {
        return new Column(name, "", "", type, "", "", List.of());
    }

    private static String write(String... cells) {
        return new String(
                CsvReport.write(TEXT_AND_NUMBER, List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @Test
    void every_report_of_the_small_pack_is_as_approved() throws IOException {
        Pack pack = PackFixture.small();
        for (Report report : Reports.ALL) {
            Approved.check(
                    report.id() + ".csv",
                    CsvReport.write(report.columns(), report.rows(pack, Language.VI)));
        }
    }

    @Test
    void lines_end_with_crlf_and_there_is_no_byte_order_mark() {
        assertThat(write("Ý Yên", "-5")).isEqualTo("name,change\r\nÝ Yên,-5\r\n");
    }

    @Test
    void text_that_would_run_as_a_formula_is_defused_and_numbers_are_left_alone() {
        for (String start : List.of("=", "+", "-", "@")) {
            assertThat(write(start + "1+1", "-5"))
                    .isEqualTo("name,change\r\n'" + start + "1+1,-5\r\n");
        }
        for (String start : List.of("\t", "\r", "\n")) {
            assertThat(write(start + "=1", "-5")).contains("'" + start + "=1");
        }
        assertThat(write("a=1", "-5")).isEqualTo("name,change\r\na=1,-5\r\n");
    }

    @Test
    void a_cell_that_ends_the_cell_and_starts_a_formula_stays_one_cell() throws IOException {
        String csv = write("x\",=cmd(),\"", "1");

        assertThat(parse(csv).get(1).toList()).containsExactly("x\",=cmd(),\"", "1");
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        List<List<String>> rows =
                List.of(
                        List.of("dấu \"ngoặc\", phẩy", "1"),
                        List.of("hai\r\ndòng", "2"),
                        List.of("", ""),
                        List.of(" khoảng trắng ", "-0.5"),
                        List.of("# không phải ghi chú", "3"),
                        List.of("\\N", "4"),
                        List.of("Tự quản; tự phòng — “Ba an toàn”", "5"));
        String csv = new String(CsvReport.write(TEXT_AND_NUMBER, rows), StandardCharsets.UTF_8);

        assertThat(parse(csv).stream().skip(1).map(CSVRecord::toList)).isEqualTo(rows);
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void a_row_of_another_length_is_a_mistake_in_the_code() {
        assertThatThrownBy(() -> write("only one")).isInstanceOf(IllegalArgumentException.class);
    }
}
