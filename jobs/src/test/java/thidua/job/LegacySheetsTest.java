package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.fact.Reading;
import thidua.core.layout.LegacySheets;
import thidua.core.layout.Source;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.text.Legacy;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Workbooks typed for fonts with letters of their own. */
class LegacySheetsTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);
    private static final Path INPUT = Path.of("../input");

    /** Of the font, besides those of ASCII. */
    private static final int FIRST_LETTER = 0xA1;

    private static final Map<String, UnaryOperator<String>> FORMS =
            Map.of(
                    "TCVN3",
                    LegacySheetsTest::tcvn3,
                    "VNI",
                    text -> shown(Legacy.vni(text)),
                    "UTF-8 read as CP1252",
                    text -> new String(Legacy.misread(text), StandardCharsets.UTF_8));

    /** The font has no capitals with tones; people used one of capitals for them. */
    private static String tcvn3(String text) {
        StringBuilder typed = new StringBuilder();
        for (String letter : text.split("", -1)) {
            byte[] code = Legacy.tcvn3(letter);
            boolean isLacking =
                    code.length > 0
                            && Byte.toUnsignedInt(code[0]) < FIRST_LETTER
                            && letter.charAt(0) >= 0x80;
            typed.append(isLacking ? letter.toLowerCase(Locale.ROOT) : letter);
        }
        return shown(Legacy.tcvn3(typed.toString()));
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(INPUT)) {
            return files.filter(f -> f.toString().matches(".*/20\\d\\d/.*\\.xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private static Sheetful typed(Sheetful sheets, UnaryOperator<String> form) {
        Sheetful typed = sheets.copy();
        typed.each(
                cell ->
                        cell instanceof Cell.Text text
                                ? new Cell.Text(form.apply(text.shown()))
                                : cell);
        return typed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCVN3", "VNI", "UTF-8 read as CP1252"})
    void a_workbook_says_the_same_whatever_its_letters_are(String encoding) throws IOException {
        UnaryOperator<String> form = FORMS.getOrDefault(encoding, UnaryOperator.identity());
        List<String> formats = List.of("xlsx", "xls", "ods");
        List<Path> files = samples();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String format = formats.get(i % formats.size());
            Source source =
                    new Source(
                            Integer.parseInt(INPUT.relativize(file).getName(0).toString()),
                            file.getFileName().toString().replace("xlsx", format));
            Sheetful sheets = Sheetful.of(Files.readAllBytes(file), true);
            Reading plain = INTAKE.read(source, sheets.written(format));
            Reading reading = INTAKE.read(source, typed(sheets, form).written(format));

            assertThat(plain.encoding()).as(source.path()).isEmpty();
            assertThat(reading.encoding()).as(source.path()).isEqualTo(encoding);
            assertThat(lower(Facts.of(reading)))
                    .as(source.path())
                    .isEqualTo(lower(Facts.of(plain)));
        }
    }

    /** Names may have capitals that the font had not. */
    private static String lower(Map<String, List<String>> facts) {
        return facts.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> meant(String... column) {
        List<Row> rows =
                IntStream.range(0, column.length)
                        .mapToObj(i -> new Row(i + 1, List.of(new Cell.Text(column[i]))))
                        .toList();
        Book book =
                new Book("xlsx", "", List.of(), List.of(new Grid("A", rows.iterator())).iterator());
        return Seen.of(LegacySheets.meant(book)).sheet().shown().stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void in_a_sheet_of_both_only_what_is_surely_of_the_font_is_converted() {
        String[] typed = {
            "Tên mô hình",
            "Tổ tự quản",
            tcvn3("Tổ an ninh nhân dân"),
            tcvn3("Dòng họ tự quản"),
            tcvn3("Camera an ninh, trường học an toàn"),
            "Ghi chú",
            "xã",
            "Mái ấm"
        };
        assertThat(meant(typed))
                .containsExactly(
                        "Tên mô hình",
                        "Tổ tự quản",
                        "Tổ an ninh nhân dân",
                        "Dòng họ tự quản",
                        "Camera an ninh, trường học an toàn",
                        "Ghi chú",
                        "xã",
                        "Mái ấm");
    }

    /** ư stands where Latin-1 has a hyphen that nobody sees; some programs make a minus of it. */
    @Test
    void a_minus_in_the_place_of_a_letter_is_read() {
        String name = "Phường Thiên Trường, đường Trường Chinh, người dân tự quản";
        assertThat(meant(tcvn3(name).replace('\u00AD', '\u2212'))).containsExactly(name);
    }

    @Test
    void what_is_not_surely_vietnamese_stays_as_it_stands() {
        String[] texts = {"Straße 7 m²", "Ærø", "Zürich", "café", "5 µm", "© 2025"};
        assertThat(meant(texts)).containsExactly(texts);
        String[] few = {"xã", "thôn", "Hà Nam", "xã §"};
        assertThat(meant(few)).containsExactly(few);
    }

    @Test
    void rows_beyond_those_that_tell_are_converted_too() {
        String[] column = new String[500];
        Arrays.fill(column, tcvn3("Tổ tự quản về an ninh trật tự"));
        assertThat(meant(column)).containsOnly("Tổ tự quản về an ninh trật tự").hasSize(500);
    }

    @Test
    void inspection_names_the_letters() throws IOException {
        byte[] typed =
                typed(
                                Sheetful.of(Files.readAllBytes(samples().getFirst()), true),
                                LegacySheetsTest::tcvn3)
                        .written("xlsx");
        assertThat(Inspection.of(typed, Limits.DEFAULT).encoding().orElseThrow().encoding())
                .isEqualTo("TCVN3");
    }
}
