package thidua.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.AwardForm;
import thidua.core.reference.AwardForms.Found;

import java.time.LocalDate;
import java.util.List;

class AwardFormsTest {
    private static final AwardForms FORMS = ShippedReference.REFERENCE.forms();
    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

    @Test
    void spellings_of_one_form_are_one_form() {
        assertThat(
                        codes(
                                "Cờ thi đua của UBND tỉnh",
                                "CỜ THI ĐUA CỦA UỶ BAN NHÂN DÂN TỈNH",
                                "Cờ TĐ  UBND tỉnh"))
                .containsOnly("PROV_FLAG");
        assertThat(codes("BK BCA", "Bằng khen Bộ Công an")).containsOnly("MPS_MERIT");
        assertThat(codes("Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”", "Kỉ niệm chương Bảo vệ ANTQ"))
                .containsOnly("MPS_MEDAL");
        assertThat(codes("Chiến sỹ thi đua toàn quốc", "Chiến sĩ thi đua toàn quốc"))
                .containsOnly("EMU_NATIONAL");
    }

    @Test
    void a_bare_name_is_the_unknown_form() {
        assertThat(codes("Bằng khen", "Giấy khen", "Cờ thi đua", "Khác", "Hình thức khác"))
                .containsOnly(AwardForms.UNKNOWN_FORM);
    }

    @Test
    void the_provincial_police_give_no_certificate_of_merit() {
        assertThat(FORMS.find("Bằng khen của Công an tỉnh", DAY))
                .isInstanceOfSatisfying(
                        Found.Unknown.class,
                        u ->
                                assertThat(u.nearest())
                                        .extracting(AwardForm::code)
                                        .contains("PPOL_CERT")
                                        .doesNotContain(AwardForms.UNKNOWN_FORM));
    }

    @Test
    void a_certificate_of_the_district_police_ends_with_the_district_police() {
        AwardForm form = FORMS.byCode("DPOL_CERT").orElseThrow();
        assertThat(
                        List.of(
                                FORMS.find("GK CA huyện", LocalDate.of(2025, 2, 28)),
                                FORMS.find("GK CA huyện", LocalDate.of(2025, 3, 1)),
                                FORMS.find("GK CA huyện", 2025),
                                FORMS.find("GK CA huyện", 2026)))
                .containsExactly(
                        new Found.Known(form),
                        new Found.NotInForce(form),
                        new Found.Known(form),
                        new Found.NotInForce(form));
    }

    @Test
    void accents_decide_and_their_lack_only_suggests() {
        assertThat(FORMS.find("Bang khen Bo Cong an", DAY))
                .isInstanceOfSatisfying(
                        Found.Unknown.class,
                        u -> assertThat(u.nearest().getFirst().code()).isEqualTo("MPS_MERIT"));
    }

    private static List<String> codes(String... texts) {
        return List.of(texts).stream().map(AwardFormsTest::code).toList();
    }

    private static String code(String text) {
        return FORMS.find(text, DAY) instanceof Found.Known(AwardForm form)
                ? form.code()
                : text + " is unknown";
    }
}
