package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Wording;
import thidua.core.report.Pack;
import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** However many threads make a pack, and whatever is taken over, its bytes are the same. */
class PackThreadsTest {
    private static final String PRODUCT = "thidua " + Build.current().id();

    private static Workplace desk;
    private static Years years;
    private static Pack pack;

    @TempDir private Path folder;

    @BeforeAll
    static void an_edition_stands() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.run(2021);
        ReferenceData data = ReferenceData.load(desk.settings());
        years =
                desk.get(Chronicle.class)
                        .today(data, Registers.open(desk.input(), data.reference()));
        try (Gathering gathering = years.gathering(2021, null)) {
            pack = years.pack(2021, years.state(2021), null, gathering);
        }
    }

    @AfterAll
    static void the_desk_is_left() throws Exception {
        desk.close();
    }

    private static Path standing() {
        return desk.output().resolve("2021");
    }

    @Test
    void one_thread_and_four_make_the_same_pack_to_the_last_byte() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        assertThat(Trees.bytes(made(4, nowhere)))
                .isEqualTo(Trees.bytes(made(1, nowhere)))
                .isEqualTo(Trees.bytes(standing()));
    }

    @Test
    void a_pack_that_is_made_one_thing_after_another_is_the_same_to_the_last_byte()
            throws Exception {
        Path nowhere = folder.resolve("nowhere");
        assertThat(Trees.bytes(made(1, nowhere, 0)))
                .isEqualTo(Trees.bytes(made(4, nowhere, 0)))
                .isEqualTo(Trees.bytes(standing()));
    }

    @Test
    void a_pack_with_charts_of_the_edition_that_stands_is_the_same_to_the_last_byte()
            throws Exception {
        assertThat(Trees.bytes(made(2, standing()))).isEqualTo(Trees.bytes(standing()));
    }

    @Test
    void only_pictures_that_the_same_program_drew_of_the_same_are_taken_over() {
        StandingCharts charts = StandingCharts.of(standing(), PRODUCT);
        List<ChartSpec> specs = specs();
        assertThat(specs)
                .isNotEmpty()
                .allSatisfy(
                        spec -> {
                            String hash = StandingCharts.hash(spec);
                            assertThat(charts.picture(spec.id(), hash)).isPresent();
                            assertThat(charts.plot(spec.id(), hash)).isPresent();
                            String other = StandingCharts.hash(recaptioned(spec));
                            assertThat(charts.picture(spec.id(), other)).isEmpty();
                            assertThat(charts.plot(spec.id(), other)).isEmpty();
                            assertThat(
                                            StandingCharts.of(standing(), PRODUCT + "x")
                                                    .picture(spec.id(), hash))
                                    .isEmpty();
                        });
    }

    @Test
    void pictures_that_are_not_as_their_manifest_says_are_drawn_anew() throws Exception {
        ChartSpec spec = specs().getFirst();
        Path spoilt = folder.resolve("spoilt");
        Trees.copy(standing().toRealPath(), spoilt);
        Files.write(spoilt.resolve(StandingCharts.path(spec.id())), new byte[] {1, 2, 3});
        Files.delete(spoilt.resolve("pack.pptx"));

        StandingCharts charts = StandingCharts.of(spoilt, PRODUCT);

        assertThat(charts.picture(spec.id(), StandingCharts.hash(spec))).isEmpty();
        assertThat(charts.plot(spec.id(), StandingCharts.hash(spec))).isEmpty();
        assertThat(Trees.bytes(made(2, spoilt))).isEqualTo(Trees.bytes(standing()));
    }

    @Test
    void the_hash_of_a_chart_tells_lists_from_texts_that_look_like_them() {
        assertThat(new Fingerprint().addParts(List.of("a, b")).hex())
                .isNotEqualTo(new Fingerprint().addParts(List.of("a", "b")).hex());
        assertThat(specs().stream().map(StandingCharts::hash)).doesNotHaveDuplicates();
    }

    private static List<ChartSpec> specs() {
        return Charts.draw(pack.edition(), Wording.in(Language.VI));
    }

    private static ChartSpec recaptioned(ChartSpec spec) {
        return new ChartSpec(
                spec.id(),
                spec.language(),
                spec.title(),
                spec.measure(),
                spec.stamp(),
                spec.plot(),
                spec.notes(),
                spec.caption() + ".",
                spec.alternative());
    }

    private Path made(int threads, Path standing) throws Exception {
        return made(threads, standing, Integer.MAX_VALUE);
    }

    private Path made(int threads, Path standing, int largeRows) throws Exception {
        Path into = Files.createTempDirectory(folder, "made-");
        new PackFolder(
                        pack,
                        settings(threads),
                        Build.current(),
                        years.state(2021).inputs(),
                        years.rules().all(),
                        new PackProof(),
                        standing)
                .writeInto(into, largeRows);
        return into;
    }

    private static Settings settings(int threads) {
        Map<String, String> set =
                Map.of(
                        "thidua.threads", Integer.toString(threads),
                        "thidua.input", desk.input().toString(),
                        "thidua.output", desk.output().toString());
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("thidua", Settings.class);
    }
}
