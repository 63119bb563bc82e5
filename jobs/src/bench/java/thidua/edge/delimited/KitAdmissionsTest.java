package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Submission;
import thidua.edge.delimited.Admissions.Admission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs with {@code mvn -Pbench -DskipTests=false -Dtest=KitAdmissionsTest test}. */
class KitAdmissionsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);
    private static final String SHA = "ab".repeat(32);

    @TempDir Path folder;

    @Test
    void everything_is_admitted_on_its_day_and_another_text_tells_so() {
        Path register = folder.resolve("admissions.csv");
        Admissions everything = new KitAdmissions(register, DAY);

        assertThat(everything.of("2021/a.csv", SHA, said())).isEqualTo(DAY);
        assertThat(everything.text()).isNotEqualTo(Admissions.open(register).text());
        assertThatThrownBy(
                        () ->
                                everything.add(
                                        new Admission("2021/a.csv", SHA, "", "", DAY, "x", "")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register).doesNotExist();
    }

    private static Submission said() {
        return new Submission(
                2021,
                "363",
                FactTable.MODELS,
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                Ledger.NOTHING);
    }
}
