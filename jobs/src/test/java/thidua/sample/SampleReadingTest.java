package thidua.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.FactTable;
import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Submission;
import thidua.core.layout.Source;
import thidua.job.Intake;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample is clean: it is read without a finding, and says exactly what was planned. */
class SampleReadingTest {
    private static final SortedMap<String, Reading> READINGS = readings();
    private static final List<String> FILES =
            List.of(".xlsx", ".csv", "-mo-hinh.csv", "-khen-thuong.csv");

    /** What plan and reading must agree on, model by model. */
    private record Listed(
            String identity,
            int sites,
            @Nullable Integer teams,
            @Nullable Integer members,
            String status,
            String effect,
            String recognition,
            String document) {}

    @Test
    void no_file_has_a_finding_or_loses_a_row() {
        READINGS.forEach(
                (file, reading) -> {
                    assertThat(reading.findings()).as(file).isEmpty();
                    assertThat(reading.submissions())
                            .as(file)
                            .isNotEmpty()
                            .allSatisfy(s -> assertThat(s.findings()).isEmpty())
                            .allSatisfy(s -> assertThat(s.ledger().rejected()).isZero());
                });
    }

    @Test
    void models_are_read_as_planned() {
        for (Report report : Sample.everReceived()) {
            assertThat(submission(report, FactTable.MODELS).models())
                    .extracting(SampleReadingTest::listed)
                    .containsExactlyElementsOf(
                            report.models().stream().map(SampleReadingTest::listed).toList());
        }
    }

    @Test
    void awards_are_read_as_planned() {
        for (Report report : Sample.REPORTS) {
            Submission read = submission(report, FactTable.AWARDS);
            Map<String, Integer> counts = new TreeMap<>();
            read.awards().forEach(a -> counts.merge(a.form() + a.kind(), a.count(), Integer::sum));
            counts.values().removeIf(count -> count == 0);

            assertThat(counts).isEqualTo(planned(report));
            assertThat(read.counted()).isEqualTo(report.filing().counted());
            assertThat(read.awards()).noneMatch(a -> a.duplicate());
        }
    }

    private static Map<String, Integer> planned(Report report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Form form : Form.values()) {
            for (RecipientKind kind : RecipientKind.values()) {
                counts.put(form.name() + kind, report.awards(form, kind));
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Listed listed(SampleModel model) {
        return new Listed(
                model.identity(),
                model.sites(),
                model.teams(),
                model.members(),
                model.status().id(),
                model.effect().id(),
                model.recognition().id(),
                model.document().replaceFirst(",.*", ""));
    }

    private static Listed listed(Model model) {
        return new Listed(
                model.name() + "|" + model.place() + "|" + model.foundedYear(),
                model.sites() == null ? -1 : model.sites(),
                model.teams(),
                model.members(),
                model.status().id(),
                model.effect() == null ? "" : model.effect().id(),
                model.recognition().id(),
                model.document());
    }

    private static Submission submission(Report report, FactTable table) {
        String path = report.filing().path();
        List<Submission> found =
                FILES.stream()
                        .map(ending -> READINGS.get(path + ending))
                        .flatMap(Stream::ofNullable)
                        .flatMap(reading -> reading.submissions().stream())
                        .filter(s -> s.table() == table)
                        .filter(s -> s.unit().equals(report.sender().code()))
                        .toList();
        assertThat(found).as(path).hasSize(1);
        assertThat(found.getFirst().year()).isEqualTo(report.year());
        return found.getFirst();
    }

    private static SortedMap<String, Reading> readings() {
        Intake intake = new Intake(ShippedReference.REFERENCE);
        SortedMap<String, Reading> readings = new TreeMap<>();
        SampleFiles.write()
                .forEach(
                        (path, bytes) -> {
                            if (!path.startsWith("reference/")) {
                                int year = Integer.parseInt(path.substring(0, 4));
                                Source source = new Source(year, path.substring(5));
                                readings.put(path, intake.read(source, bytes));
                            }
                        });
        return readings;
    }
}
