package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class TemplateCommandTest {
    @TempDir Path folder;

    private Spoken run(String... arguments) {
        return Spoken.of(
                "template",
                arguments,
                "--lang",
                "en",
                "--input",
                folder.resolve("input").toString());
    }

    private Path out() {
        return folder.resolve("a/b");
    }

    private List<String> written() throws IOException {
        if (!Files.exists(out())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_unit_of_the_year_gets_a_workbook_in_a_folder_that_is_made() throws IOException {
        Spoken ran = run("--year", "2024", out().toString());

        assertThat(ran).isEqualTo(new Spoken(0, "9 templates of 2024 written to " + out() + "\n"));
        assertThat(written())
                .containsExactly(
                        "giao-thuy.xlsx",
                        "hai-hau.xlsx",
                        "nam-truc.xlsx",
                        "nghia-hung.xlsx",
                        "tp-nam-dinh.xlsx",
                        "truc-ninh.xlsx",
                        "vu-ban.xlsx",
                        "xuan-truong.xlsx",
                        "y-yen.xlsx");
    }

    @Test
    void one_unit_alone_gets_the_same_workbook_byte_for_byte() throws IOException {
        run("--year", "2021", out().toString());
        byte[] first = Files.readAllBytes(out().resolve("nam-truc.xlsx"));
        Path alone = folder.resolve("alone");
        Spoken ran = run("--year", "2021", "--unit", "362", alone.toString());

        assertThat(ran).isEqualTo(new Spoken(0, "1 templates of 2021 written to " + alone + "\n"));
        assertThat(alone.resolve("nam-truc.xlsx")).hasBinaryContent(first);
    }

    @Test
    void a_second_call_writes_what_is_missing_and_leaves_the_rest() throws IOException {
        run("--year", "2021", out().toString());
        Files.delete(out().resolve("y-yen.xlsx"));
        Spoken ran = run("--year", "2021", out().toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.said()).startsWith("1 templates of 2021").contains("9 templates were there");
        assertThat(written()).hasSize(10);
    }

    @Test
    void a_file_that_somebody_filled_in_is_never_replaced_and_then_nothing_is_written()
            throws IOException {
        Files.createDirectories(out());
        Path filled = Files.writeString(out().resolve("nam-truc.xlsx"), "filled in");
        Spoken ran = run("--year", "2021", out().toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.said()).contains(filled + " exists and differs", "Nothing was written");
        assertThat(written()).containsExactly("nam-truc.xlsx");
        assertThat(filled).hasContent("filled in");
    }

    @Test
    void a_code_that_names_no_reporter_is_answered_with_the_nearest_right_one() throws IOException {
        assertThat(run("--year", "2021", "--unit", "3622", out().toString()))
                .isEqualTo(
                        new Spoken(
                                2,
                                "No unit has the code 3622. Did you mean one of those that report"
                                        + " for 2021: 362 (Huyện Nam Trực)?\n"));
        assertThat(run("--year", "2024", "--unit", "358", out().toString()))
                .isEqualTo(
                        new Spoken(
                                2,
                                "358 (Huyện Mỹ Lộc) is no unit that reports for 2024. Use: 356"
                                        + " (Thành phố Nam Định).\n"));
        assertThat(run("--year", "2021", "--unit", "36", out().toString()).said())
                .contains("Leave --unit out");
        assertThat(run("--year", "2021", "--unit", "xyz", out().toString()).said())
                .contains("Look it up in units.csv");
        assertThat(written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101"})
    void a_year_out_of_range_is_wrong_usage(String year) throws IOException {
        assertThat(run("--year", year, out().toString()).exit()).isEqualTo(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void units_that_replace_those_shipped_are_asked() throws IOException {
        Path reference = Files.createDirectories(folder.resolve("input/reference"));
        String shipped = Files.readString(Path.of("../schema/reference/units.csv"));
        Files.writeString(
                reference.resolve("units.csv"), shipped.replace("Huyện Nam Trực", "Huyện Nam Mẫu"));
        Spoken ran = run("--year", "2021", "--unit", "362", out().toString());

        assertThat(ran.exit()).isZero();
        assertThat(written()).containsExactly("nam-mau.xlsx");
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_failure_that_names_it() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Spoken ran = run("--year", "2021", file.resolve("below").toString());

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.said()).contains(file.toString());
    }
}
