package thidua.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.layout.Accepted;
import thidua.core.layout.SigningWindow;
import thidua.core.report.Approved;
import thidua.core.sheet.OwnSheet;
import thidua.core.unit.Unit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class TemplatesTest {
    static Template template(String code, int year) {
        Unit unit =
                ShippedReference.REFERENCE
                        .units()
                        .find(code, LocalDate.of(year, 12, 31))
                        .orElseThrow();
        return new Templates(
                        ShippedReference.REFERENCE, "Ban Chỉ đạo thử", SigningWindow.DEFAULT, year)
                .of(unit);
    }

    private static List<String> choices(Template template, String head) {
        return template.lists().choices().stream()
                .filter(c -> c.head().equals(head))
                .flatMap(c -> c.items().stream().map(Template.Item::word))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"362, 2021", "13966, 2025"})
    void a_template_says_what_a_person_has_looked_at(String code, int year) throws IOException {
        String said = Drawn.of(template(code, year));
        Approved.check(
                "template/" + code + "-" + year + ".txt", said.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void only_what_may_be_given_in_the_year_is_offered() {
        assertThat(choices(template("362", 2021), "Hình thức khen thưởng"))
                .contains("Giấy khen của Chủ tịch UBND huyện")
                .doesNotContain("Xã, phường, thị trấn tiêu biểu", "Hình thức khác / chưa xác định");
        assertThat(choices(template("362", 2024), "Hình thức khen thưởng"))
                .contains("Xã, phường, thị trấn tiêu biểu");
        assertThat(choices(template("13966", 2026), "Hình thức khen thưởng"))
                .doesNotContain("Giấy khen của Chủ tịch UBND huyện");
        assertThat(choices(template("13966", 2026), "Cấp khen thưởng"))
                .doesNotContain("Công an huyện", "huyện", "tỉnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"356", "362", "366"})
    void a_district_chooses_among_its_own_communes(String code) {
        LocalDate day = LocalDate.of(2021, 12, 31);
        List<String> own =
                ShippedReference.REFERENCE.units().all().stream()
                        .filter(u -> code.equals(u.parent()) && u.validity().holdsOn(day))
                        .map(Unit::name)
                        .toList();

        assertThat(choices(template(code, 2021), "Địa bàn")).isNotEmpty().isEqualTo(own);
        assertThat(choices(template("13966", 2025), "Địa bàn")).isEmpty();
    }

    /** Excel cuts or refuses longer ones. */
    @ParameterizedTest
    @CsvSource({"362, 2021", "13966, 2025"})
    void objections_are_short_enough_for_a_dialogue(String code, int year) {
        for (Template.Table table : template(code, year).tables()) {
            assertThat(table.objecting()).hasSizeLessThanOrEqualTo(32);
            assertThat(table.tickObjection()).hasSizeLessThanOrEqualTo(225);
            for (Template.Column column : table.columns()) {
                assertThat(column.objection()).hasSizeLessThanOrEqualTo(225);
                assertThat(column.objection().isEmpty())
                        .isEqualTo(column.accepted() instanceof Accepted.AnyText);
            }
        }
    }

    @Test
    void the_sheets_beside_the_tables_are_marked_as_ours() {
        Template template = template("362", 2021);

        assertThat(OwnSheet.isMarked(template.guide().title())).isTrue();
        assertThat(OwnSheet.isMarked(template.lists().title())).isTrue();
    }
}
