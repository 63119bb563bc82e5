package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Submission;
import thidua.edge.delimited.Admissions.Admission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class AdmissionsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);
    private static final String SHA = "ab".repeat(32);

    @TempDir Path folder;

    @Test
    void a_decision_is_found_again_for_the_content_unit_and_table_it_names() throws IOException {
        Admissions.open(register())
                .add(
                        new Admission(
                                "2021/a.csv",
                                SHA,
                                "362",
                                "awards",
                                DAY,
                                "phòng PV05",
                                "đã hỏi, \"ổn\""));
        Admissions again = Admissions.open(register());
        assertThat(again.of("2021/a.csv", SHA, said("362", FactTable.AWARDS))).isEqualTo(DAY);
        assertThat(again.of("2021/a.csv", SHA, said("362", FactTable.MODELS))).isNull();
        assertThat(again.of("2021/a.csv", SHA, said("363", FactTable.AWARDS))).isNull();
        assertThat(again.of("2021/a.csv", "cd".repeat(32), said("362", FactTable.AWARDS))).isNull();
        assertThat(again.of("2021/b.csv", SHA, said("362", FactTable.AWARDS))).isNull();
    }

    @Test
    void a_decision_that_names_no_unit_and_table_covers_all_of_the_file() throws IOException {
        Admissions admissions = Admissions.open(register());
        admissions.add(new Admission("2021/a.csv", SHA, "", "", DAY, "x", "y"));
        assertThat(admissions.of("2021/a.csv", SHA, said("363", FactTable.MODELS))).isEqualTo(DAY);
    }

    @Test
    void a_day_that_is_none_is_refused_with_file_and_line() throws IOException {
        Files.writeString(
                register(),
                "file,sha256,unit_code,table,known_on,by,reason\na," + SHA + ",,,12/1/2022,x,y\n");
        assertThatThrownBy(() -> Admissions.open(register()))
                .isInstanceOf(UnreadableRecords.class)
                .hasMessageContaining("admissions.csv line 2")
                .hasMessageContaining("12/1/2022");
    }

    private Path register() {
        return folder.resolve("admissions.csv");
    }

    private static Submission said(String unit, FactTable table) {
        return new Submission(
                2021,
                unit,
                table,
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                Ledger.NOTHING);
    }
}
