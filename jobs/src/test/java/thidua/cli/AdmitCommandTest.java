package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AdmitCommandTest {
    @TempDir Path input;

    @BeforeEach
    void a_file_that_came() throws IOException {
        Files.createDirectories(input.resolve("2021"));
        Files.writeString(input.resolve("2021/nam-truc.csv"), "x");
    }

    private Spoken admit(String... arguments) {
        return Spoken.of("admit", arguments, "--input", input.toString());
    }

    @Test
    void the_decision_is_written_down_for_the_content_as_it_is() throws IOException {
        Spoken admitted =
                admit("2021/nam-truc.csv", "--table", "awards", "--by", "An", "--reason", "gấp");
        assertThat(admitted.exit()).isZero();
        assertThat(admitted.said()).contains("2021/nam-truc.csv", "An");
        assertThat(Files.readString(input.resolve("reference/admissions.csv")))
                .startsWith(
                        "file,sha256,unit_code,table,known_on,by,reason\n"
                                + "2021/nam-truc.csv,2d711642b726b04401627ca9fbac32f5c8530fb1"
                                + "903cc4db02258717921a4881,,awards,20")
                .endsWith(",An,gấp\n");
    }

    @Test
    void a_file_that_is_not_there_a_table_of_nobody_and_no_reason_are_refused() {
        assertThat(admit("2021/none.csv", "--reason", "r").exit()).isEqualTo(2);
        assertThat(admit("2021/none.csv", "--reason", "r").said()).contains("none.csv");
        assertThat(admit("2021/nam-truc.csv", "--table", "x", "--reason", "r").exit()).isEqualTo(2);
        assertThat(admit("2021/nam-truc.csv").exit()).isEqualTo(2);
        assertThat(input.resolve("reference")).doesNotExist();
    }
}
