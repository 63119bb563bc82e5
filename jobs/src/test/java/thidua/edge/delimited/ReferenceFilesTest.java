package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Problem;
import thidua.core.reference.Reference;
import thidua.core.reference.Sources;
import thidua.core.text.Language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ReferenceFilesTest {
    @Test
    void the_bundled_reference_data_are_consistent() {
        assertThat(problems(ReferenceFiles.bundled().sources())).isEqualTo("");
    }

    @Test
    void nothing_of_the_bundled_files_is_lost() {
        Reference reference = reference(ReferenceFiles.bundled().sources());
        assertThat(reference.units().all()).hasSize(410);
        assertThat(reference.units().changes()).hasSize(280);
        assertThat(reference.forms().all()).hasSize(33);
        assertThat(reference.fields().all()).hasSize(30);
        assertThat(reference.populations().all()).hasSize(364);
        assertThat(reference.breaks().all()).hasSize(5);
    }

    @Test
    void units_and_population_of_the_office_replace_the_bundled_ones(@TempDir Path folder)
            throws Exception {
        Files.writeString(
                folder.resolve("population.csv"),
                "\uFEFFunit_code,as_of,population,basis\r\n36,2019-04-01,1780000,census\r\n");
        Files.writeString(folder.resolve("award_forms.csv"), "not read");
        Files.writeString(folder.resolve("breaks.csv"), "not read");
        ReferenceFiles replaced = ReferenceFiles.bundled().replacedFrom(folder);
        Reference reference = reference(replaced.sources());
        assertThat(reference.populations().all()).hasSize(1);
        assertThat(reference.forms().all()).hasSize(33);
        assertThat(reference.units().all()).hasSize(410);
    }

    @Test
    void a_folder_that_is_not_there_replaces_nothing(@TempDir Path folder) {
        ReferenceFiles bundled = ReferenceFiles.bundled();
        assertThat(bundled.replacedFrom(folder.resolve("none")).contents())
                .isEqualTo(bundled.contents());
    }

    @Test
    void replaced_units_that_contradict_the_changes_are_refused(@TempDir Path folder)
            throws Exception {
        Files.write(
                folder.resolve("units.csv"),
                "code,name,kind,level,parent_code,valid_from,valid_to\n36,Tỉnh Thử,tinh,province,,,\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(problems(ReferenceFiles.bundled().replacedFrom(folder).sources()))
                .contains("unit_changes.csv line 2: no unit 13795 in units.csv ends on 2020-02-01");
    }

    static Reference reference(Sources sources) {
        return switch (Assembly.assemble(sources, "36")) {
            case Assembled.Complete(Reference reference) -> reference;
            case Assembled.Refused refused -> throw new AssertionError(say(refused));
        };
    }

    private static String problems(Sources sources) {
        return switch (Assembly.assemble(sources, "36")) {
            case Assembled.Complete complete -> "";
            case Assembled.Refused refused -> say(refused);
        };
    }

    private static String say(Assembled.Refused refused) {
        return refused.problems().stream()
                .map((Problem p) -> p.say(Language.EN))
                .reduce("", (a, b) -> a + b + "\n");
    }
}
