package thidua.edge.workbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.report.Column;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.Report;
import thidua.core.report.ReportBook;
import thidua.core.report.ReportBook.Leaf;
import thidua.core.report.ReportBook.Table;
import thidua.core.report.ReportBooks;
import thidua.core.report.ReportBooks.Imprint;
import thidua.core.report.Reports;
import thidua.core.sheet.Cell;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.edge.delimited.CsvReport;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class ReportWorkbookTest {
    private static final LocalDate KNOWN = LocalDate.of(2022, 1, 10);
    private static final Imprint IMPRINT =
            new Imprint(
                    "Ban Chỉ đạo thử",
                    "Kết quả năm 2021",
                    2021,
                    KNOWN,
                    "Số liệu nhận đến 10/01/2022",
                    List.of(),
                    "thidua thử");
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    static Stream<Report> reports() {
        return Reports.ALL.stream();
    }

    private static byte[] written(ReportBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportWorkbook.write(book, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] write(Report report, Pack pack) {
        return written(
                ReportBooks.of(report, report.rows(pack, Language.VI), IMPRINT, Language.VI));
    }

    private static Seen read(byte[] workbook) {
        return XlsxBook.read(workbook, Limits.DEFAULT, Seen::of);
    }

    private static ReportBook book(Column column, String... cells) {
        List<List<String>> rows = Stream.of(cells).map(List::of).toList();
        Leaf leaf = new Leaf("Bìa", "Thử", List.of());
        return new ReportBook(
                "Thử",
                "Ban Chỉ đạo thử",
                KNOWN,
                leaf,
                new Leaf("Ghi chú", "Thử", List.of()),
                List.of(new Table("Số liệu", List.of("Cột"), List.of(column), rows)));
    }

    private static String part(byte[] workbook, String name) {
        return Archive.open(workbook, Limits.DEFAULT).beginning(name, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_cell_says_what_the_csv_says(Report report) throws IOException {
        for (Pack pack : List.of(PackFixture.small(), PackFixture.published())) {
            byte[] csv = CsvReport.write(report.columns(), report.rows(pack, Language.VI));
            List<List<String>> expected = new ArrayList<>();
            try (CSVParser parser =
                    CSVFormat.RFC4180.parse(
                            new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
                parser.stream().map(CSVRecord::toList).forEach(expected::add);
            }
            expected.removeFirst();
            Seen.Sheet sheet = read(write(report, pack)).sheets().get(2);
            assertThat(sheet.name()).isEqualTo("Số liệu");
            assertThat(sheet.merged()).isEmpty();
            List<List<String>> found =
                    sheet.rows().stream().skip(1).map(row -> asCsv(row.cells(), report)).toList();

            assertThat(found).isEqualTo(expected);
        }
    }

    /** A cell back in the words of the CSV: of its own type, the code for a word, the guard. */
    private static List<String> asCsv(List<Cell> cells, Report report) {
        Words labels = Words.of("labels", Language.VI);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < report.columns().size(); at++) {
            Column column = report.columns().get(at);
            Cell cell = at < cells.size() ? cells.get(at) : Cell.BLANK;
            String text =
                    switch (cell) {
                        case Cell.Blank _ -> "";
                        case Cell.Text words when column.isText() -> words.shown();
                        case Cell.Date day when column.type() == Column.Type.DATE ->
                                day.value().toString();
                        case Cell.Number number when !column.isText() ->
                                number.value().toPlainString();
                        default -> throw new AssertionError(column + " holds " + cell);
                    };
            String word = text;
            texts.add(
                    column.categories().stream()
                            .filter(code -> labels.label(column.group(), code).equals(word))
                            .findFirst()
                            .orElse(column.isText() ? guarded(text) : text));
        }
        return texts;
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_header_stays_in_sight_and_filters_and_comes_again_on_each_page(Report report) {
        byte[] workbook = write(report, PackFixture.small());
        int rows = report.rows(PackFixture.small(), Language.VI).size() + 1;
        String last = Character.toString('A' + report.columns().size() - 1);

        assertThat(part(workbook, "xl/worksheets/sheet3.xml"))
                .contains("ySplit=\"1\"", "state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:" + last + rows + "\"")
                .doesNotContain("mergeCell", "<f>");
        assertThat(part(workbook, "xl/workbook.xml")).contains("!$1:$1");
        assertThat(read(workbook).sheets())
                .extracting(Seen.Sheet::name)
                .containsExactly("Bìa", "Ghi chú", "Số liệu");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text_also_when_somebody_edits_it() {
        List<String> texts =
                List.of("=1+1", "+84", "-2", "@SUM(A1)", "\tthụt", "'đã có", "=HYPERLINK(\"x\")");
        byte[] workbook =
                written(
                        book(
                                Column.text("value", "Cột", "Column", ""),
                                texts.toArray(String[]::new)));

        assertThat(read(workbook).sheets().get(2).shown().stream().skip(1).map(List::getFirst))
                .isEqualTo(texts);
        String sheet = part(workbook, "xl/worksheets/sheet3.xml");
        assertThat(sheet).doesNotContain("<f>");
        String style = only(sheet, "<c r=\"A2\" s=\"(\\d+)\"");
        String styles = part(workbook, "xl/styles.xml");
        String cell = styles.split("<cellXfs")[1].split("<xf ")[Integer.parseInt(style) + 1];
        String format = only(cell, "numFmtId=\"(\\d+)\"");
        assertThat(styles).contains("<numFmt numFmtId=\"" + format + "\" formatCode=\"@\"/>");
    }

    private static String only(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbers_keep_every_place_and_days_are_days() {
        Column number = Column.number("value", "Cột", "Column", "");
        byte[] workbook = written(book(number, "0", "-3", "1269", "76.6667", "1234567.0001"));

        assertThat(read(workbook).sheets().get(2).rows().stream().skip(1))
                .extracting(row -> row.cells().getFirst())
                .containsExactly(
                        Stream.of("0", "-3", "1269", "76.6667", "1234567.0001")
                                .map(text -> new Cell.Number(new BigDecimal(text)))
                                .toArray(Cell[]::new));
    }

    @Test
    void what_no_cell_can_hold_is_cut_and_what_no_xml_can_hold_is_left_out() {
        byte[] workbook =
                written(
                        book(
                                Column.text("value", "Cột", "Column", ""),
                                "dài ".repeat(20_000),
                                "một\u0000hai\u0007"));

        List<List<String>> shown = read(workbook).sheets().get(2).shown();
        assertThat(shown.get(1).getFirst()).hasSize(32_767).endsWith("…");
        assertThat(shown.get(2)).containsExactly("mộthai");
    }

    @Test
    void very_many_rows_are_written_as_they_come() {
        String[] cells =
                Stream.iterate(1, i -> i + 1)
                        .limit(45_000)
                        .map(String::valueOf)
                        .toArray(String[]::new);
        byte[] workbook = written(book(Column.number("value", "Cột", "Column", ""), cells));

        assertThat(read(workbook).sheets().get(2).rows()).hasSize(45_001);
    }

    @Test
    void the_same_report_is_the_same_bytes_in_any_language_and_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = all();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            List<byte[]> there = all();
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i)).isEqualTo(here.get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (byte[] workbook : here) {
            assertThat(part(workbook, "docProps/core.xml")).contains(">2022-01-10T00:00:00Z<");
            try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
                for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                    assertThat(e.getTimeLocal()).isEqualTo(KNOWN.atStartOfDay());
                }
            }
        }
    }

    private static List<byte[]> all() {
        Pack pack = PackFixture.small();
        return Reports.ALL.stream().map(report -> write(report, pack)).toList();
    }
}
