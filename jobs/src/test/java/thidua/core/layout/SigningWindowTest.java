package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.finding.Rule;
import thidua.core.reference.Aliases;
import thidua.core.sheet.Book;

import java.time.LocalDate;
import java.util.List;

class SigningWindowTest {
    private static final String SIGNED =
            """
            Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Ngày ký
            Nhân dân xã X|Tập thể|Bằng khen của UBND tỉnh|%s\
            """;

    private static boolean isOutside(String signed, SigningWindow window) {
        Terms terms = new Terms(ShippedReference.REFERENCE, Aliases.NONE, window);
        Book book =
                new Book(
                        "xlsx",
                        "",
                        List.of(),
                        List.of(Sheets.grid("S", SIGNED.formatted(signed))).iterator());
        return Sheets.findings(
                        new Normaliser(terms).normalise(new Source(2021, "nam-truc.xlsx"), book))
                .stream()
                .anyMatch(f -> f.rule() == Rule.DATE_OUTSIDE_YEAR);
    }

    @Test
    void decisions_are_signed_until_the_end_of_march_unless_the_office_says_otherwise() {
        assertThat(isOutside("31/3/2022", SigningWindow.DEFAULT)).isFalse();
        assertThat(isOutside("1/4/2022", SigningWindow.DEFAULT)).isTrue();
        assertThat(isOutside("31/12/2020", SigningWindow.DEFAULT)).isTrue();
        SigningWindow office = SigningWindow.parse("12-01", "01-31");
        assertThat(isOutside("31/1/2022", office)).isFalse();
        assertThat(isOutside("1/2/2022", office)).isTrue();
        assertThat(isOutside("30/11/2021", office)).isTrue();
    }

    @Test
    void the_last_of_february_is_the_last_of_february_in_every_year() {
        SigningWindow window = SigningWindow.parse("01-01", "02-29");
        assertThat(window.lastDay(2021)).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(window.lastDay(2023)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void what_is_no_day_is_refused_with_how_to_write_one() {
        assertThatThrownBy(() -> SigningWindow.parse("1/1", "03-31"))
                .hasMessageContaining("1/1")
                .hasMessageContaining("03-31");
    }
}
