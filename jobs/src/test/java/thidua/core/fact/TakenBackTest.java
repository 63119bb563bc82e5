package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.sheet.CellAddress;

import java.time.LocalDate;

/** Which awards a line of the register takes back. */
class TakenBackTest {
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 4);
    private static final LocalDate KNOWN = LocalDate.of(2025, 9, 18);

    private static Revocation line(@Nullable LocalDate signed, String form, String recipient) {
        return new Revocation(2, 2024, "1249/QĐ-CAT", signed, form, recipient, KNOWN);
    }

    private static Award award(
            String decision, @Nullable LocalDate signed, String form, String recipient) {
        return new Award(
                new CellAddress("", 7, 2),
                form,
                RecipientKind.HOUSEHOLD,
                1,
                "Hộ ông Mẫu",
                recipient,
                decision,
                signed,
                "đột xuất",
                false);
    }

    private static final Award ONE = award("1249/QĐ-CAT", SIGNED, "PPOL_CERT", "ho ong mau");

    @Test
    void what_the_line_leaves_open_is_any() {
        assertThat(line(null, "", "").covers(ONE)).isTrue();
        assertThat(line(SIGNED, "PPOL_CERT", "ho ong mau").covers(ONE)).isTrue();
        assertThat(line(null, "", "").covers(award("1249/QĐ-CAT", null, "X", ""))).isTrue();
    }

    @Test
    void what_the_line_names_is_as_named() {
        assertThat(line(SIGNED.plusDays(1), "", "").covers(ONE)).isFalse();
        assertThat(line(SIGNED, "", "").covers(award("1249/QĐ-CAT", null, "X", ""))).isFalse();
        assertThat(line(null, "DIST_CERT", "").covers(ONE)).isFalse();
        assertThat(line(null, "", "ho ba mau").covers(ONE)).isFalse();
        assertThat(line(null, "", "").covers(award("9/QĐ", SIGNED, "PPOL_CERT", "x"))).isFalse();
    }

    @Test
    void an_award_without_a_decision_is_nobodys() {
        Revocation all = new Revocation(2, 2024, "", null, "", "", KNOWN);

        assertThat(all.covers(award("", null, "PPOL_CERT", "ho ong mau"))).isFalse();
    }

    @Test
    void two_lines_are_the_same_whenever_and_wherever_they_were_written() {
        Revocation one = line(SIGNED, "PPOL_CERT", "ho ong mau");
        Revocation later =
                new Revocation(9, 2024, "1249/QĐ-CAT", SIGNED, "PPOL_CERT", "ho ong mau", SIGNED);

        assertThat(one.isSameAs(later)).isTrue();
        assertThat(one.isSameAs(line(SIGNED, "PPOL_CERT", ""))).isFalse();
        assertThat(one.isSameAs(line(null, "PPOL_CERT", "ho ong mau"))).isFalse();
        assertThat(one.isSameAs(line(SIGNED, "", "ho ong mau"))).isFalse();
        assertThat(
                        one.isSameAs(
                                new Revocation(
                                        2,
                                        2023,
                                        "1249/QĐ-CAT",
                                        SIGNED,
                                        "PPOL_CERT",
                                        "ho ong mau",
                                        KNOWN)))
                .isFalse();
    }

    @Test
    void neither_line_nor_award_says_a_name_where_it_is_logged() {
        assertThat(line(SIGNED, "PPOL_CERT", "ho ong mau").toString())
                .contains("1249/QĐ-CAT")
                .doesNotContain("mau");
        assertThat(ONE.toString()).contains("B7", "PPOL_CERT").doesNotContain("Mẫu", "mau");
    }

    @Test
    void a_bare_award_is_still_the_same_and_a_collective_keeps_its_name() {
        Award bare = ONE.bare();

        assertThat(bare.recipient()).isEmpty();
        assertThat(bare.note()).isEmpty();
        assertThat(line(SIGNED, "PPOL_CERT", "ho ong mau").covers(bare)).isTrue();
        assertThat(bare.asCounted().recipientKey()).isEmpty();
        assertThat(bare.asCounted().count()).isEqualTo(1);
        Award collective =
                new Award(
                        ONE.cell(),
                        "PPOL_CERT",
                        RecipientKind.COLLECTIVE,
                        1,
                        "Công ty Thí Dụ",
                        "cong ty thi du",
                        "1249/QĐ-CAT",
                        SIGNED,
                        "",
                        false);
        assertThat(collective.bare()).isEqualTo(collective);
        assertThat(collective.isPersonal()).isFalse();
    }
}
