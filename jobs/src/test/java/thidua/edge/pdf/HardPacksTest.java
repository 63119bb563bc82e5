package thidua.edge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.text.Language;
import thidua.core.unit.Unit;

import java.io.IOException;
import java.util.List;

/** Years that no template was drawn for: whatever comes, it can be read and stays on its paper. */
class HardPacksTest {

    private static Laid laid(Pack pack) throws IOException {
        byte[] pdf = Samples.pdf(pack);
        Laid laid = Laid.out(pdf);
        assertThat(laid.outside()).isEmpty();
        assertThat(laid.tiny()).isEmpty();
        assertThat(PdfProof.missing(Samples.view(pack, Language.VI), pdf)).isEmpty();
        return laid;
    }

    @Test
    void a_year_as_it_should_be() throws IOException {
        assertThat(laid(PackFixture.published()).pages()).isBetween(12, 40);
        assertThat(laid(PackFixture.small()).pages()).isBetween(12, 40);
    }

    @Test
    void a_year_of_which_nothing_came() throws IOException {
        List<Unit> expected = List.of(PackFixture.CITY, PackFixture.Y_YEN);

        assertThat(laid(Samples.pack(expected, List.of(), i -> 0)).line())
                .contains("Tạm tính, 0/2 đơn vị", "Thành phố Nam Định … … …");
    }

    @Test
    void a_year_of_one_unit() throws IOException {
        List<Unit> only = List.of(PackFixture.CITY);

        assertThat(laid(Samples.pack(only, only, i -> 5)).line()).contains("Thành phố Nam Định 5");
    }

    @Test
    void a_year_in_which_nothing_happened() throws IOException {
        List<Unit> units = List.of(PackFixture.CITY, PackFixture.Y_YEN, PackFixture.NAM_TRUC);

        laid(Samples.pack(units, units, i -> 0));
    }

    @Test
    void names_of_two_hundred_letters_wrap_also_without_a_blank() throws IOException {
        laid(Samples.many(12, i -> i + "x".repeat(200)));
        laid(Samples.many(12, i -> "Đơn vị thứ " + i + " nghiêng ngả".repeat(15)));
    }

    @Test
    void names_are_text_whatever_they_look_like() throws IOException {
        String line =
                laid(Samples.many(6, i -> "<b>Xã & \"phường\"</b> {{title}} \\ 漢字 \t" + i)).line();

        assertThat(line).contains("<b>Xã & \"phường\"</b> {{title}} \\ \uFFFD\uFFFD 1");
    }

    @Test
    void hundreds_of_units_fill_a_table_with_its_head_on_each_sheet() throws IOException {
        longTable(400);
    }

    @Test
    @Tag("slow")
    void thousands_of_units_fill_a_table_with_its_head_on_each_sheet() throws IOException {
        longTable(3000);
    }

    private static void longTable(int units) throws IOException {
        Laid laid = laid(Samples.many(units, i -> "Xã Hải Phong " + i));

        String[] heads = laid.line().split("Đơn vị Mô hình mới", -1);
        assertThat(heads.length - 1).isBetween(units / 50, units / 25);
        assertThat(laid.pages()).isBetween(units / 50 + 8, units / 25 + 20);
        assertThat(laid.line()).contains("Xã Hải Phong " + (units - 1));
    }
}
