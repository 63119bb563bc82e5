package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.fact.Award;
import thidua.core.fact.FactTable;
import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Reading;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.layout.Normaliser;
import thidua.core.layout.Source;
import thidua.core.text.Legacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

class IntakeTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);
    private static final Path INPUT = Path.of("../input");

    private static final String MODELS =
            """
            Đơn vị báo cáo:;Huyện Nam Trực
            STT;Tên mô hình;Số thành viên;Tình trạng;Năm xây dựng;Ghi chú
            1;Zalo an ninh;1234;Mới xây dựng;2021;"a; b"
            2;Tiếng kẻng, tiếng loa;12;Duy trì;2019;
            """;

    private static final String AWARDS =
            """
            Đơn vị báo cáo:;Huyện Nam Trực
            STT;Tên tập thể, cá nhân;Đối tượng;Hình thức khen thưởng;Số quyết định;Ngày ký
            1;Đội dân phòng thử;tập thể;GK CAT;12/QĐ-CAT;2022-01-05
            2;Ngô Thử Nghiệm;cá nhân;BK UBND tỉnh;13/QĐ-UBND;2022-01-06
            """;

    private static Reading csv(String text) {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(String name, byte[] bytes) {
        return INTAKE.read(new Source(2021, name), bytes);
    }

    /** The same cells as a workbook, with numbers and dates typed. */
    private static byte[] workbook(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "thidua", "1.0")) {
            Worksheet sheet = book.newWorksheet("Trang 1");
            List<String> lines = text.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).replace("\"a; b\"", "a, b").split(";", -1);
                for (int column = 0; column < cells.length; column++) {
                    put(sheet, row, column, cells[column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d+")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text.replace("a, b", "a; b"));
        }
    }

    private static List<String> facts(Reading reading) {
        return reading.submissions().stream()
                .<Record>flatMap(s -> Stream.concat(s.models().stream(), s.awards().stream()))
                .map(Whole::text)
                .map(fact -> fact.replace("sheet=Trang 1", "sheet="))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {MODELS, AWARDS})
    void the_same_cells_give_the_same_facts_as_workbook_and_as_text(String text)
            throws IOException {
        Reading asText = csv(text);
        assertThat(facts(asText)).hasSize(2);
        assertThat(facts(read("a.xlsx", workbook(text)))).isEqualTo(facts(asText));
        assertThat(facts(csv("\uFEFF" + text))).isEqualTo(facts(asText));
        assertThat(facts(csv(text.replace("\n", "\r\n")))).isEqualTo(facts(asText));
    }

    @Test
    void a_file_is_judged_by_its_bytes_and_not_by_its_name() throws IOException {
        assertThat(read("a.csv", workbook(MODELS)).format()).isEqualTo("xlsx");
        assertThat(read("a.xlsx", MODELS.getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo("csv");
    }

    @Test
    void what_is_no_table_is_named_and_nothing_more() {
        assertThat(read("a.xlsx", new byte[0]))
                .isEqualTo(Normaliser.refuse("none", "", Rule.EMPTY_FILE));
        assertThat(read("a.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(Normaliser.refuse("none", "", Rule.NOT_A_WORKBOOK));
        assertThat(csv("{\"a\": 1}").findings().getFirst().rule()).isEqualTo(Rule.NO_KNOWN_TABLE);
    }

    @Test
    void a_workbook_cut_short_anywhere_or_with_flipped_bytes_never_throws() throws IOException {
        byte[] whole = workbook(MODELS);
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] hurt =
                    i % 2 == 0
                            ? Arrays.copyOf(whole, random.nextInt(whole.length))
                            : flipped(whole, random);
            assertThat(read("a.xlsx", hurt).format()).isIn("xlsx", "none");
        }
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] hurt = whole.clone();
        for (int i = 0; i < 5; i++) {
            hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return hurt;
    }

    @Test
    void a_quote_that_never_closes_is_named_and_swallows_no_row() {
        Reading reading =
                csv(MODELS.replace(";Zalo an ninh", ";\"Zalo an ninh").replace("\"a; b\"", ""));
        assertThat(facts(reading)).hasSize(2);
        assertThat(reading.submissions().getFirst().findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.STRAY_QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {MODELS, AWARDS})
    void the_same_submission_in_any_encoding_gives_the_same_facts(String text) {
        Reading plain = csv(text);
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("UTF-16LE", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        forms.put("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
        forms.put("windows-1258", Legacy.windows1258(text));
        forms.put("TCVN3", Legacy.tcvn3(text));
        forms.put("VNI", Legacy.vni(text));
        forms.put("UTF-8 read as CP1252", Legacy.misread(text));
        forms.forEach(
                (encoding, bytes) -> {
                    Reading reading = read("a.csv", bytes);
                    assertThat(reading.encoding()).isEqualTo(encoding);
                    assertThat(facts(reading)).as(encoding).isEqualTo(facts(plain));
                    assertThat(reading.findings()).as(encoding).isEmpty();
                });
        assertThat(facts(csv(Normalizer.normalize(text, Form.NFD)))).isEqualTo(facts(plain));
    }

    @Test
    void doubt_about_the_letters_is_told() {
        byte[] hurt = MODELS.getBytes(StandardCharsets.UTF_8);
        hurt[MODELS.getBytes(StandardCharsets.UTF_8).length - 4] = (byte) 0xC3;
        assertThat(read("a.csv", hurt).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.ENCODING_UNSURE);
    }

    @Test
    void a_row_whose_cells_cannot_be_placed_refuses_the_submission() {
        Reading reading = csv(MODELS.replace("1234;Mới", "12;34;Mới"));
        assertThat(reading.submissions().getFirst().findings())
                .extracting(Finding::rule)
                .contains(Rule.ROW_TOO_WIDE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022})
    void the_sample_is_read_without_a_finding(int year) throws IOException {
        List<Reading> readings = sample(year);
        assertThat(readings).isNotEmpty();
        assertThat(readings).allSatisfy(r -> assertThat(r.findings()).isEmpty());
        assertThat(submissions(readings)).hasSize(20);
        assertThat(submissions(readings)).allSatisfy(s -> assertThat(s.findings()).isEmpty());
    }

    @Test
    void the_sample_of_2021_states_the_published_figures() throws IOException {
        List<Submission> all = submissions(sample(2021));
        List<Model> models = all.stream().flatMap(s -> s.models().stream()).toList();
        List<Model> fresh = models.stream().filter(m -> m.status() == ModelStatus.NEW).toList();
        assertThat(fresh).hasSize(17);
        assertThat(fresh.stream().filter(m -> m.recognition() == Recognition.MINISTRY)).hasSize(2);
        List<Award> awards = all.stream().flatMap(s -> s.awards().stream()).toList();
        assertThat(sum(awards, "PROV_FLAG", RecipientKind.COLLECTIVE)).isEqualTo(2);
        assertThat(sum(awards, "MPS_MERIT", RecipientKind.COLLECTIVE)).isEqualTo(10);
        assertThat(sum(awards, "PROV_MERIT", RecipientKind.COLLECTIVE)).isEqualTo(8);
        assertThat(sum(awards, "PROV_MERIT", RecipientKind.INDIVIDUAL)).isEqualTo(12);
        assertThat(sum(awards, "PPOL_CERT", RecipientKind.COLLECTIVE)).isEqualTo(18);
        assertThat(sum(awards, "PPOL_CERT", RecipientKind.INDIVIDUAL)).isEqualTo(56);
        assertThat(all.stream().filter(s -> s.table() == FactTable.AWARDS)).hasSize(10);
    }

    private static int sum(List<Award> awards, String form, RecipientKind kind) {
        return awards.stream()
                .filter(a -> a.form().equals(form) && a.kind() == kind)
                .mapToInt(Award::count)
                .sum();
    }

    private static List<Submission> submissions(List<Reading> readings) {
        return readings.stream().flatMap(r -> r.submissions().stream()).toList();
    }

    private static List<Reading> sample(int year) throws IOException {
        try (Stream<Path> files = Files.list(INPUT.resolve(Integer.toString(year)))) {
            return files.sorted().map(file -> reading(year, file)).toList();
        }
    }

    private static Reading reading(int year, Path file) {
        try {
            return INTAKE.read(
                    new Source(year, file.getFileName().toString()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
