package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WaiveCommandTest {
    @TempDir Path input;

    private Spoken waive(String year, String... arguments) {
        return Spoken.of("waive", arguments, "--year", year, "--input", input.toString());
    }

    @Test
    void the_decision_is_written_down_with_day_person_and_reason() throws IOException {
        Spoken waived =
                waive("2021", "--unit", "362", "--table", "awards", "--by", "An", "--reason", "lũ");
        assertThat(waived.exit()).isZero();
        assertThat(waived.said()).contains("Huyện Nam Trực", "khen thưởng năm 2021", "An");
        assertThat(Files.readString(input.resolve("reference/waivers.csv")))
                .startsWith("year,unit_code,table,known_on,by,reason\n2021,362,awards,20")
                .endsWith(",An,lũ\n");
        assertThat(waive("2021", "--unit", "362", "--table", "awards", "--reason", "r").exit())
                .isEqualTo(2);
    }

    @Test
    void a_waiver_of_nobody_names_the_nearest_unit_and_nothing_is_written() {
        Spoken slip = waive("2021", "--unit", "Nam Trưc", "--reason", "r");
        assertThat(slip.exit()).isEqualTo(2);
        assertThat(slip.said()).contains("362 (Huyện Nam Trực)", "sổ không thay đổi");
        Spoken merged = waive("2024", "--unit", "358", "--reason", "r");
        assertThat(merged.exit()).isEqualTo(2);
        assertThat(merged.said()).contains("Huyện Mỹ Lộc", "356 (");
        assertThat(waive("2021", "--unit", "362", "--table", "x", "--reason", "r").exit())
                .isEqualTo(2);
        assertThat(waive("2021", "--unit", "362").exit()).isEqualTo(2);
        assertThat(input.resolve("reference")).doesNotExist();
    }
}
