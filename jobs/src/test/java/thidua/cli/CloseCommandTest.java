package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CloseCommandTest {
    @TempDir Path folder;

    private Spoken close(String... arguments) {
        return say("close", arguments);
    }

    private Spoken say(String command, String... arguments) {
        return Spoken.of(
                command,
                arguments,
                "--year",
                "2021",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("output").toString());
    }

    private void publish(boolean provisional, String verdict) throws IOException {
        Path pack = folder.resolve("output/2021");
        Files.createDirectories(pack.resolve("reports"));
        Files.writeString(
                pack.resolve("manifest.json"),
                """
                {"product": "thidua", "year": 2021, "known_on": "2022-01-20", "provisional": %s,
                 "inputs": "", "settings": "", "files": {}}
                """
                        .formatted(provisional));
        Files.writeString(
                pack.resolve("reports/completeness.csv"),
                "unit_name,verdict\nHuyện Nam Trực," + verdict + "\nHuyện Ý Yên,late\n");
        Files.writeString(pack.resolve("reports/files.csv"), "unit_name,verdict\nX,accepted\n");
    }

    @Test
    void a_provisional_year_is_not_closed_and_those_absent_are_named() throws IOException {
        Spoken nothing = close("--reason", "r");
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.said()).contains("thidua run --year 2021");
        publish(true, "missing");
        Spoken provisional = close("--reason", "r");
        assertThat(provisional.exit()).isEqualTo(2);
        assertThat(provisional.said()).contains("Huyện Nam Trực").doesNotContain("Ý Yên");
        assertThat(folder.resolve("input")).doesNotExist();
    }

    @Test
    void closing_and_reopening_are_written_down_with_day_person_and_reason() throws IOException {
        publish(false, "on-time");
        assertThat(close().exit()).isEqualTo(2);
        assertThat(say("reopen", "--reason", "r").exit()).isEqualTo(2);
        assertThat(close("--by", "An", "--reason", "đã họp").exit()).isZero();
        assertThat(close("--by", "An", "--reason", "đã họp").exit()).isEqualTo(2);
        assertThat(say("reopen").exit()).isEqualTo(2);
        assertThat(say("reopen", "--by", "An", "--reason", "sót").exit()).isZero();
        assertThat(Files.readString(folder.resolve("input/reference/closings.csv")))
                .matches(
                        "(?s)year,action,known_on,by,reason\n2021,close,20[0-9-]+,An,đã họp\n"
                                + "2021,reopen,20[0-9-]+,An,sót\n");
    }
}
