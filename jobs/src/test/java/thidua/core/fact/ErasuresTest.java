package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.sheet.CellAddress;

import java.time.LocalDate;
import java.util.List;

class ErasuresTest {
    private static final String FILE = "a".repeat(64);
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
    private static final LocalDate SIGNED = LocalDate.of(2021, 12, 6);

    private static Award award(int row, RecipientKind kind, String name, String note) {
        return new Award(
                new CellAddress("Khen thưởng", row, 4),
                "PPOL_CERT",
                kind,
                1,
                name,
                "khoá",
                "1/QĐ",
                SIGNED,
                note,
                false);
    }

    private static List<Version> said(Award... awards) {
        return List.of(
                new Version(
                        new Submission(
                                2021,
                                "366",
                                FactTable.AWARDS,
                                false,
                                false,
                                false,
                                List.of(),
                                List.of(awards),
                                List.of(),
                                Ledger.NOTHING),
                        null,
                        ""));
    }

    private static Erasure erasure(String cell) {
        return new Erasure(FILE, CellAddress.of("Khen thưởng", cell), DAY);
    }

    @Test
    void the_name_goes_and_everything_that_is_counted_stays() {
        Award erased = award(7, RecipientKind.INDIVIDUAL, "Ngô Thị Ví Dụ", "vợ ông Mẫu");
        Award other = award(8, RecipientKind.INDIVIDUAL, "Lê Thị Ví Dụ", "");
        Erasures erasures = new Erasures(List.of(erasure("B7")));
        assertThat(erasures.from(FILE, said(erased, other)))
                .isEqualTo(said(award(7, RecipientKind.INDIVIDUAL, "", ""), other));
        assertThat(erasures.from("b".repeat(64), said(erased, other)))
                .isEqualTo(said(erased, other));
    }

    @Test
    void a_household_is_personal_and_a_collective_is_not() {
        Award household = award(7, RecipientKind.HOUSEHOLD, "Hộ gia đình ông Mẫu", "");
        Award collective = award(7, RecipientKind.COLLECTIVE, "Công an xã Mẫu", "ghi chú");
        assertThat(new Erasures(List.of(erasure("7"))).from(FILE, said(household, collective)))
                .isEqualTo(said(award(7, RecipientKind.HOUSEHOLD, "", ""), collective));
    }

    @Test
    void a_file_is_erased_since_the_first_of_its_days() {
        Erasures erasures =
                new Erasures(
                        List.of(
                                erasure("B7"),
                                new Erasure(
                                        FILE,
                                        CellAddress.of("Khen thưởng", "B9"),
                                        DAY.minusDays(1))));
        assertThat(erasures.since(FILE)).isEqualTo(DAY.minusDays(1));
        assertThat(erasures.isIn(FILE)).isTrue();
        assertThat(Erasures.NONE.isIn(FILE)).isFalse();
    }

    @Test
    void a_cell_is_covered_by_itself_or_by_its_row() {
        CellAddress cell = CellAddress.of("Khen thưởng", "B7");
        assertThat(erasure("B7").covers(cell)).isTrue();
        assertThat(erasure("7").covers(cell)).isTrue();
        assertThat(erasure("C7").covers(cell)).isFalse();
        assertThat(erasure("B8").covers(cell)).isFalse();
        assertThat(erasure("B7").covers(CellAddress.of("", "B7"))).isFalse();
    }

    @Test
    void an_erased_cell_is_read_as_it_was_written_whatever_the_sheet_is_called() {
        ErasedCell cell = new ErasedCell(FILE, CellAddress.of("Biểu 2! (mới)", "AB12"));
        assertThat(ErasedCell.of(cell.written())).contains(cell);
        assertThat(ErasedCell.of("Ngô Thị Ví Dụ")).isEmpty();
        assertThat(ErasedCell.of("erased:Ngô Thị Ví Dụ")).isEmpty();
    }

    @Test
    void what_is_printed_of_an_award_names_nobody() {
        assertThat(award(7, RecipientKind.INDIVIDUAL, "Ngô Thị Ví Dụ", "ông Mẫu"))
                .hasToString("Award[Khen thưởng!D7, PPOL_CERT, INDIVIDUAL, 1]");
    }
}
