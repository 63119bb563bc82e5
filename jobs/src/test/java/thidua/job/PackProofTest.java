package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.page.PageView;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The gate that reads page and document again: what differs from the report is not published. */
class PackProofTest {
    private static Workplace desk;

    @BeforeAll
    static void the_desk_is_taken() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void the_desk_is_clean() throws Exception {
        desk.clear(2020);
    }

    /** A fault that writes another number into a file of the pack before it is read again. */
    private static final class Faulty extends PackProof {
        private final String file;
        private final String right;
        private final String wrong;

        Faulty(String file, String right, String wrong) {
            this.file = file;
            this.right = right;
            this.wrong = wrong;
        }

        @Override
        List<String> ofPage(Path folder, PageView view) throws IOException {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            assertThat(text).contains(right);
            Files.writeString(path, text.replace(right, wrong));
            return super.ofPage(folder, view);
        }
    }

    private static Ran run(PackProof proof) throws Exception {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome =
                desk.runs(proof)
                        .run(new YearRun.Request(2020, Workplace.TODAY, "a new version"), notes);
        return new Ran(outcome, notes.lines());
    }

    @Test
    void a_report_that_differs_from_page_and_document_is_not_published_and_the_earlier_pack_stands()
            throws Exception {
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
        Path before = Files.readSymbolicLink(desk.output().resolve("2020"));
        String page = desk.page(2020);

        Ran refused =
                run(
                        new Faulty(
                                "reports/indicators.csv",
                                "models-new.2020.36,2020,36,Tỉnh Nam Định,province,models-new,Mô"
                                        + " hình mới,models,13,",
                                "models-new.2020.36,2020,36,Tỉnh Nam Định,province,models-new,Mô"
                                        + " hình mới,models,14,"));

        assertThat(refused.outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(refused.lines())
                .filteredOn(line -> line.key().equals("gate.figures"))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.arguments().getLast())
                                        .contains("models-new.2020.36 (value): 13 ≠ 14"));
        assertThat(Files.readSymbolicLink(desk.output().resolve("2020"))).isEqualTo(before);
        assertThat(desk.page(2020)).isEqualTo(page);
        assertThat(desk.output().resolve("feedback/2020/reports/findings.csv")).exists();
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_page_that_differs_from_the_report_is_not_published() throws Exception {
        Ran refused =
                run(
                        new Faulty(
                                "index.html",
                                "value=\"13\" data-figure=\"models-new.2020.36\"",
                                "value=\"31\" data-figure=\"models-new.2020.36\""));

        assertThat(refused.outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(desk.output().resolve("2020")).doesNotExist();
    }
}
