package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.fact.Award;
import thidua.core.fact.AwardForm;
import thidua.core.fact.Effect;
import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Reading;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.layout.Choices;
import thidua.core.layout.SigningWindow;
import thidua.core.layout.Source;
import thidua.core.sheet.CellAddress;
import thidua.core.template.Addressee;
import thidua.core.template.Template;
import thidua.core.template.Templates;
import thidua.core.unit.Unit;
import thidua.edge.workbook.template.TemplateFile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is filled into a template comes back as it was meant, and nobody has a question. */
class FilledTemplateTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);

    /** Of the first prepared row. */
    private static final int FIRST = 7;

    private static final int MODELS = 2;
    private static final int AWARDS = 3;

    private static Map<Unit, String> units(int year) {
        return Addressee.all(ShippedReference.REFERENCE.units(), year);
    }

    private static Unit unit(int year, String code) {
        return units(year).keySet().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Template template(int year, Unit unit) {
        return new Templates(
                        ShippedReference.REFERENCE, "Ban Chỉ đạo thử", SigningWindow.DEFAULT, year)
                .of(unit);
    }

    private static FilledWorkbook blank(int year, Unit unit) throws IOException {
        return new FilledWorkbook(TemplateFile.write(template(year, unit)));
    }

    private static Reading read(int year, Unit unit, FilledWorkbook filled) throws IOException {
        return INTAKE.read(new Source(year, units(year).get(unit) + ".xlsx"), filled.bytes());
    }

    private static List<Finding> findings(Reading reading) {
        return Stream.concat(
                        reading.findings().stream(),
                        reading.submissions().stream().flatMap(s -> s.findings().stream()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2021, 356", "2021, 362", "2024, 366", "2025, 13966", "2025, 13684"})
    void every_column_gives_the_fact_typed_in(int year, String code) throws IOException {
        Unit unit = unit(year, code);
        LocalDate signed = LocalDate.of(year + 1, 1, 5);
        FilledWorkbook filled = blank(year, unit);
        filled.row(
                MODELS,
                FIRST,
                "Zalo an ninh",
                "Camera an ninh",
                "Thôn Mẫu",
                year,
                12,
                0,
                1234,
                "mới xây dựng",
                "hiệu quả",
                "Bộ Công an",
                "05/TB-V05, ngày 14/10/" + year,
                "3/4");
        filled.row(MODELS, FIRST + 1, "Tiếng kẻng", "", "", "", "", "", "", "duy trì");
        filled.row(
                AWARDS,
                FIRST,
                "Đội dân phòng Mẫu",
                "tập thể",
                "Giấy khen của Công an tỉnh",
                "Công an tỉnh",
                "05",
                signed,
                "khen \"đột xuất\"");
        filled.row(
                AWARDS,
                FIRST + 1,
                "Ngô Thí Dụ",
                "cá nhân",
                "Bằng khen của UBND tỉnh",
                "",
                "12/QĐ-UBND",
                LocalDate.of(year, 1, 1));

        Reading reading = read(year, unit, filled);

        assertThat(findings(reading)).isEmpty();
        assertThat(reading.submissions()).extracting(Submission::unit).containsOnly(code);
        assertThat(reading.submissions().getFirst().models())
                .containsExactly(
                        new Model(
                                new CellAddress("Mô hình", FIRST, 2),
                                "Zalo an ninh",
                                "zalo an ninh",
                                "CAMERA",
                                "Thôn Mẫu",
                                year,
                                12,
                                0,
                                1234,
                                ModelStatus.NEW,
                                Effect.EFFECTIVE,
                                Recognition.MINISTRY,
                                "05/TB-V05",
                                LocalDate.of(year, 10, 14),
                                "3/4",
                                false),
                        new Model(
                                new CellAddress("Mô hình", FIRST + 1, 2),
                                "Tiếng kẻng",
                                "tiếng kẻng",
                                null,
                                "",
                                null,
                                null,
                                null,
                                null,
                                ModelStatus.MAINTAINED,
                                null,
                                Recognition.NONE,
                                "",
                                null,
                                "",
                                false));
        assertThat(reading.submissions().getLast().awards())
                .containsExactly(
                        new Award(
                                new CellAddress("Khen thưởng", FIRST, 4),
                                "PPOL_CERT",
                                RecipientKind.COLLECTIVE,
                                1,
                                "Đội dân phòng Mẫu",
                                "đội dân phòng mẫu",
                                "05",
                                signed,
                                "khen \"đột xuất\"",
                                false),
                        new Award(
                                new CellAddress("Khen thưởng", FIRST + 1, 4),
                                "PROV_MERIT",
                                RecipientKind.INDIVIDUAL,
                                1,
                                "Ngô Thí Dụ",
                                "ngô thí dụ",
                                "12/QĐ-UBND",
                                LocalDate.of(year, 1, 1),
                                "",
                                false));
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2021, 2024, 2025, 2026})
    void ticked_boxes_say_nil_and_leave_no_question(int year) throws IOException {
        List<Unit> all = List.copyOf(units(year).keySet());
        for (int i = 0; i < all.size(); i += 40) {
            tick(year, all.get(i));
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {2021, 2024, 2025, 2026})
    void the_ticked_boxes_of_every_unit_say_nil_and_leave_no_question(int year) throws IOException {
        for (Unit unit : units(year).keySet()) {
            tick(year, unit);
        }
    }

    private static void tick(int year, Unit unit) throws IOException {
        FilledWorkbook filled = blank(year, unit);
        filled.put(MODELS, "D4", "không phát sinh");
        filled.put(AWARDS, "D4", "không phát sinh");

        Reading reading = read(year, unit, filled);

        assertThat(findings(reading)).as(unit.name()).isEmpty();
        assertThat(reading.submissions()).hasSize(2).allMatch(Submission::nil);
        assertThat(reading.submissions()).extracting(Submission::unit).containsOnly(unit.code());
    }

    @Test
    void an_untouched_template_is_nil_and_asked_about() throws IOException {
        Unit unit = unit(2021, "362");
        Reading reading = read(2021, unit, blank(2021, unit));

        assertThat(reading.submissions()).hasSize(2).allMatch(Submission::nil);
        assertThat(findings(reading))
                .extracting(Finding::rule)
                .containsExactly(Rule.EMPTY_TABLE, Rule.EMPTY_TABLE);
    }

    @Test
    void a_ticked_box_above_rows_is_refused() throws IOException {
        Unit unit = unit(2021, "362");
        FilledWorkbook filled = blank(2021, unit);
        filled.put(AWARDS, "D4", "không phát sinh");
        filled.row(AWARDS, FIRST, "Đội Mẫu", "tập thể", "Giấy khen của Công an tỉnh", "", "1/QĐ");

        assertThat(findings(read(2021, unit, filled)))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.EMPTY_TABLE, Rule.NIL_WITH_ROWS);
    }

    @ParameterizedTest
    @CsvSource({"2021, 362", "2024, 356", "2025, 13966", "2026, 13966"})
    void every_value_of_every_list_is_read_without_a_question(int year, String code)
            throws IOException {
        Unit unit = unit(year, code);
        FilledWorkbook filled = blank(year, unit);
        int models = models(filled, template(year, unit));
        int awards = awards(filled, year);

        Reading reading = read(year, unit, filled);

        assertThat(findings(reading)).isEmpty();
        assertThat(reading.submissions().getFirst().models()).hasSize(models);
        assertThat(reading.submissions().getLast().awards()).hasSize(awards);
    }

    /** As many rows as the longest list has values; the shorter ones begin anew. */
    private static int models(FilledWorkbook filled, Template template) {
        List<String> fields = words(template, "Lĩnh vực");
        List<String> places = words(template, "Địa bàn");
        int rows = Math.max(fields.size(), places.size());
        for (int i = 0; i < rows; i++) {
            boolean first = i == 0;
            filled.row(
                    MODELS,
                    FIRST + i,
                    "Mô hình mẫu " + i,
                    at(fields, i),
                    places.isEmpty() ? "" : at(places, i),
                    first ? template.year() : "",
                    first ? 5_000_000 : 0,
                    "",
                    "",
                    at(words(template, "Tình trạng"), i),
                    at(words(template, "Hiệu quả"), i),
                    at(words(template, "Cấp công nhận"), i));
        }
        assertThat(fields).isNotEmpty();
        return rows;
    }

    /** Each form with each recipient it is for, and with the level that the lists name for it. */
    private static int awards(FilledWorkbook filled, int year) {
        Choices choices = new Choices(ShippedReference.REFERENCE, SigningWindow.DEFAULT, year);
        List<String> levels = new ArrayList<>();
        int row = FIRST;
        for (AwardForm form : choices.forms()) {
            for (String recipient : choices.recipients(form)) {
                filled.row(
                        AWARDS,
                        row,
                        "Người mẫu " + row,
                        recipient,
                        form.nameVi(),
                        choices.level(form),
                        row + "/QĐ",
                        LocalDate.of(year, 1, 5));
                levels.add(choices.level(form));
                row++;
            }
        }
        Unit any = units(year).keySet().iterator().next();
        assertThat(levels).containsAll(words(template(year, any), "Cấp khen thưởng"));
        return row - FIRST;
    }

    private static String at(List<String> words, int i) {
        return words.get(i % words.size());
    }

    private static List<String> words(Template template, String head) {
        return template.lists().choices().stream()
                .filter(c -> c.head().equals(head))
                .flatMap(c -> c.items().stream().map(Template.Item::word))
                .toList();
    }
}
