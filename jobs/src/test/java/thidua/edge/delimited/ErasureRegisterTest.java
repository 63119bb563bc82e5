package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.fact.ErasedCell;
import thidua.core.fact.Erasure;
import thidua.core.fact.Revocation;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ErasureRegisterTest {
    private static final String FILE = "0f".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @TempDir Path input;

    private Path write(String name, String text) throws IOException {
        Path file = input.resolve("reference").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void what_was_added_is_read_again() throws IOException {
        Erasure one = new Erasure(FILE, CellAddress.of("Khen thưởng, 2", "B7"), DAY);
        Erasure row = new Erasure(FILE, CellAddress.of("", "9"), DAY);
        ErasureRegister register = ErasureRegister.in(input);
        register.add(one, "An", "theo đơn số 1, ngày 2/2");
        register.add(row, "An", "");
        assertThat(Files.readString(input.resolve("reference/erasures.csv")))
                .isEqualTo(
                        "sha256,sheet,cell,known_on,by,reason\n"
                                + FILE
                                + ",\"Khen thưởng, 2\",B7,2022-02-01,An,\"theo đơn số 1, ngày"
                                + " 2/2\"\n"
                                + FILE
                                + ",,9,2022-02-01,An,\n");
        assertThat(ErasureRegister.in(input).erasures().of(FILE)).containsExactly(one, row);
        assertThat(register.erasures().of(FILE)).containsExactly(one, row);
    }

    @Test
    void a_line_without_a_hash_or_a_cell_is_refused() throws IOException {
        for (String line : List.of(FILE + ",S,B", FILE + ",S,", "0f,S,B7", FILE + ",S,b7")) {
            write(
                    "erasures.csv",
                    "sha256,sheet,cell,known_on,by,reason\n" + line + ",2022-02-01,,\n");
            assertThatThrownBy(() -> ErasureRegister.in(input))
                    .isInstanceOf(UnreadableRecords.class)
                    .hasMessageContaining("erasures.csv line 2: an erasure names");
        }
    }

    @Test
    void a_revocation_by_name_becomes_one_by_cell_and_other_lines_stay() throws IOException {
        Path file =
                write(
                        "revocations.csv",
                        """
                        year,decision,decision_date,form,recipient,known_on,by,reason
                        2021,1/QĐ,,,"Ngô  thị VÍ DỤ",2022-01-20,An,"sai, thừa"
                        2021,1/QĐ,,,Lê Thị Ví Dụ,2022-01-20,An,
                        2021,2/QĐ,,,,2022-01-20,An,
                        """);
        ErasedCell cell = new ErasedCell(FILE, CellAddress.of("Khen thưởng", "B7"));
        Revocations register = Revocations.in(input);
        assertThat(register.erase(VietnameseText.key("Ngô Thị Ví Dụ"), cell)).isEqualTo(1);
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        year,decision,decision_date,form,recipient,known_on,by,reason
                        2021,1/QĐ,,,erased:%s:Khen thưởng!B7,2022-01-20,An,"sai, thừa"
                        2021,1/QĐ,,,Lê Thị Ví Dụ,2022-01-20,An,
                        2021,2/QĐ,,,,2022-01-20,An,
                        """
                                .formatted(FILE));
        assertThat(Revocations.in(input).all())
                .extracting(Revocation::recipientKey)
                .containsExactly(cell.written(), "lê thị ví dụ", "");
        assertThat(register.erase(VietnameseText.key("Ngô Thị Ví Dụ"), cell)).isZero();
        assertThat(input.resolve("reference")).isDirectoryNotContaining("glob:**.next");
    }
}
