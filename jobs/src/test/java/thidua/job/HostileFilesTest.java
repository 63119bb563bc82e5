package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.layout.Normaliser;
import thidua.core.layout.Source;
import thidua.core.sheet.CellAddress;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.Zips;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files made to hurt their reader, or hurt themselves. */
class HostileFilesTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM"
                    + " \"file:///etc/hostname\">]>";

    private static Reading read(String name, byte[] bytes) {
        return INTAKE.read(new Source(2021, name), bytes);
    }

    private static List<Rule> rules(String name, byte[] bytes) {
        Reading reading = read(name, bytes);
        assertThat(reading.submissions()).isEmpty();
        return reading.findings().stream().map(Finding::rule).toList();
    }

    private static byte[] workbook() {
        return workbook(sheet -> {});
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thidua", "1.0")) {
            Worksheet sheet = book.newWorksheet("Trang 1");
            List<String> header = List.of("STT", "Tên mô hình", "Tình trạng", "Số tổ");
            sheet.value(0, 0, "Đơn vị báo cáo: Huyện Nam Trực");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(1, column, header.get(column));
            }
            sheet.value(2, 0, 1);
            sheet.value(2, 1, "Zalo an ninh");
            sheet.value(2, 2, "Mới");
            sheet.value(2, 3, 5);
            fill.accept(sheet);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] filled(String begin, char with, int times, String end) {
        byte[] head = begin.getBytes(StandardCharsets.UTF_8);
        byte[] tail = end.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + times + tail.length];
        Arrays.fill(all, (byte) with);
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(tail, 0, all, all.length - tail.length, tail.length);
        return all;
    }

    @Test
    void the_workbook_that_the_others_are_made_of_is_read() {
        assertThat(read("a.xlsx", workbook()).submissions()).hasSize(1);
    }

    @Test
    void a_part_that_swells_beyond_any_sheet_is_too_large() {
        byte[] bomb = filled("<x>", ' ', 40 << 20, "</x>");
        assertThat(rules("a.xlsx", Zips.with(workbook(), "xl/more.xml", bomb)))
                .containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void an_archive_of_very_many_parts_is_too_large() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.parts(workbook()));
        for (int i = 0; i < 10_001; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        assertThat(rules("a.xlsx", Zips.zip(parts))).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void a_cell_of_a_hundred_megabytes_is_too_large() {
        byte[] cell =
                filled(
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>",
                        'a',
                        100 << 20,
                        "</v></c></row></sheetData></worksheet>");
        assertThat(rules("a.xlsx", Zips.with(workbook(), SHEET, cell)))
                .containsExactly(Rule.TOO_LARGE);
        byte[] text = filled("<sst><si><t>", 'a', 40_000, "</t></si></sst>");
        assertThat(rules("a.xlsx", Zips.with(workbook(), TEXTS, text)))
                .containsExactly(Rule.TOO_LARGE);
        byte[] ods =
                OdsFile.of(
                        "<table:table><table:table-row><table:table-cell><text:p>"
                                + "a".repeat(40_000)
                                + "</text:p></table:table-cell></table:table-row></table:table>");
        assertThat(rules("a.ods", ods)).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void a_document_type_is_unsafe_wherever_it_stands() {
        assertThat(
                        rules(
                                "a.xlsx",
                                Zips.edit(
                                        workbook(), SHEET, "<worksheet", ENTITIES + "<worksheet")))
                .containsExactly(Rule.UNSAFE_FILE);
        assertThat(rules("a.xlsx", Zips.edit(workbook(), TEXTS, "<sst", ENTITIES + "<sst")))
                .containsExactly(Rule.UNSAFE_FILE);
        byte[] ods = OdsFile.of("<table:table/>");
        assertThat(
                        rules(
                                "a.ods",
                                Zips.edit(
                                        ods,
                                        "content.xml",
                                        "<office:document-content",
                                        ENTITIES + "<office:document-content")))
                .containsExactly(Rule.UNSAFE_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/x", "..\\x", "C:\\x"})
    void a_part_with_a_path_that_leaves_the_archive_is_unsafe(String name) {
        assertThat(rules("a.xlsx", Zips.with(workbook(), name, new byte[1])))
                .containsExactly(Rule.UNSAFE_FILE);
    }

    @Test
    void a_workbook_behind_a_password_is_locked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(bytes);
        }
        assertThat(read("a.xlsx", bytes.toByteArray()))
                .isEqualTo(Normaliser.refuse("xlsx", "", Rule.ENCRYPTED));
        byte[] ods =
                Zips.with(
                        OdsFile.of("<table:table/>"),
                        "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(rules("a.ods", ods)).containsExactly(Rule.ENCRYPTED);
    }

    @Test
    void a_million_blank_rows_say_nothing_and_hide_nothing() {
        StringBuilder blank = new StringBuilder();
        for (int row = 4; row <= 1_000_000; row++) {
            blank.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] bytes = Zips.edit(workbook(), SHEET, "</sheetData>", blank + "</sheetData>");
        assertThat(read("a.xlsx", bytes).submissions())
                .singleElement()
                .satisfies(s -> assertThat(s.models()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZ3", "XFE3", "A1048577", "A0"})
    void a_cell_that_no_sheet_has_is_refused(String place) {
        byte[] bytes = Zips.edit(workbook(), SHEET, "r=\"B3\"", "r=\"" + place + "\"");
        assertThat(rules("a.xlsx", bytes)).isSubsetOf(Rule.TOO_LARGE, Rule.BROKEN_FILE).hasSize(1);
    }

    @Test
    void macros_and_links_to_other_files_are_left_alone_and_told() {
        byte[] bytes = Zips.with(workbook(), "xl/vbaProject.bin", new byte[] {1, 2, 3});
        bytes =
                Zips.with(
                        bytes,
                        "xl/externalLinks/externalLink1.xml",
                        "<x/>".getBytes(StandardCharsets.UTF_8));
        Reading reading = read("a.xlsm", bytes);
        assertThat(reading.submissions()).hasSize(1);
        assertThat(reading.findings())
                .containsExactly(file(Rule.MACROS), file(Rule.EXTERNAL_LINKS));
    }

    private static Finding file(Rule rule, String... arguments) {
        return new Finding(rule, CellAddress.wholeSheet(""), "", List.of(arguments));
    }

    @Test
    void nul_bytes_in_a_part_break_it() {
        assertThat(rules("a.xlsx", Zips.edit(workbook(), SHEET, "<sheetData>", "\0<sheetData>")))
                .containsExactly(Rule.BROKEN_FILE);
    }

    @Test
    void tables_in_formats_that_are_not_read_are_called_by_name() throws IOException {
        var biff5 = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "Book");
            files.writeFilesystem(biff5);
        }
        byte[] xlsb = Zips.zip(Map.of("xl/workbook.bin", new byte[9]));
        String xml =
                "<?xml version=\"1.0\"?><Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>";
        assertThat(
                        List.of(
                                named("a.xls", biff5.toByteArray()),
                                named("a.xlsb", xlsb),
                                named("a.xls", xml.getBytes(StandardCharsets.UTF_8)),
                                named("a.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0})))
                .containsExactly("Excel 5.0/95", "Excel xlsb", "Excel 2003 XML", "Excel 2–4");
    }

    private static String named(String name, byte[] bytes) {
        Finding only = read(name, bytes).findings().getFirst();
        assertThat(only.rule()).isEqualTo(Rule.UNREAD_FORMAT);
        return only.value();
    }

    @Test
    void a_page_under_the_name_of_a_workbook_is_read_and_told() {
        String page =
                "<html><meta charset=utf-8><p>Đơn vị báo cáo: Huyện Nam"
                        + " Trực<table><tr><th>STT<th>Tên mô hình<th>Tình trạng<tr><td>1<td>Zalo an"
                        + " ninh<td>Mới</table>";
        Reading reading = read("a.xls", page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.submissions())
                .singleElement()
                .satisfies(s -> assertThat(s.models()).hasSize(1));
        assertThat(reading.findings())
                .containsExactly(
                        new Finding(
                                Rule.MISNAMED_FILE,
                                CellAddress.wholeSheet(""),
                                ".xls",
                                List.of("html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void a_file_cut_short_or_with_flipped_bits_ends_in_a_reading(String format) {
        byte[] whole =
                switch (format) {
                    case "xls" ->
                            XlsFile.of(
                                    b ->
                                            b.createSheet("S")
                                                    .createRow(0)
                                                    .createCell(0)
                                                    .setCellValue("STT"));
                    case "ods" -> OdsFile.of("<table:table table:name=\"S\"/>");
                    default -> workbook();
                };
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] hurt =
                    i % 2 == 0
                            ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1))
                            : whole.clone();
            for (int flip = 0; i % 2 == 1 && flip < 6; flip++) {
                hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(read("a." + format, hurt).format()).isIn(format, "none", "csv");
        }
    }
}
