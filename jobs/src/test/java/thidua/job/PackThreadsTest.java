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
import thidua.core.report.Manifest;
import thidua.core.report.Pack;
import thidua.core.text.Language;
import thidua.edge.folder.Proofs;
import thidua.edge.json.ManifestJson;
import thidua.edge.server.TestServer;
import thidua.edge.slides.SlidePictures;
import thidua.edge.workbook.Zips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    void a_chart_is_drawn_only_where_it_shows_something_else_than_the_edition_that_stands()
            throws Exception {
        List<ChartSpec> specs = specs();
        ChartSpec changed = specs.getFirst();
        Path others = withOtherPictures(changed);

        Path made = made(2, others);

        for (int i = 0; i < specs.size(); i++) {
            ChartSpec spec = specs.get(i);
            assertThat(picture(others, spec)).isNotEqualTo(picture(standing(), spec));
            assertThat(plots(others).get(i)).isNotEqualTo(plots(standing()).get(i));
            Path from = spec.equals(changed) ? standing() : others;
            assertThat(picture(made, spec)).isEqualTo(picture(from, spec));
            assertThat(plots(made).get(i)).isEqualTo(plots(from).get(i));
        }
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

    /** The SHA-256 of the picture of a chart. */
    private static String picture(Path edition, ChartSpec of) throws IOException {
        return Fingerprint.of(Files.readAllBytes(edition.resolve(StandingCharts.path(of.id()))));
    }

    /** The SHA-256 of each plot on a slide, in the order of the charts. */
    private static List<String> plots(Path edition) throws IOException {
        byte[] slides = Files.readAllBytes(edition.resolve(PackPress.SLIDES));
        return SlidePictures.of(slides).stream().map(Fingerprint::of).toList();
    }

    /**
     * The edition that stands, each picture of which is another one, as its manifest says.
     *
     * @param changed what showed something else in it
     */
    private Path withOtherPictures(ChartSpec changed) throws IOException {
        Path edition = folder.resolve("others");
        Trees.copy(standing().toRealPath(), edition);
        for (ChartSpec spec : specs()) {
            Path file = edition.resolve(StandingCharts.path(spec.id()));
            Files.write(file, another(Files.readAllBytes(file)));
        }
        Path slides = edition.resolve(PackPress.SLIDES);
        Map<String, byte[]> parts = Zips.parts(Files.readAllBytes(slides));
        parts.replaceAll((name, part) -> name.endsWith(".png") ? another(part) : part);
        Files.write(slides, Zips.zip(parts));
        Path manifest = edition.resolve(Manifest.PATH);
        Manifest other =
                ManifestJson.read(Files.readAllBytes(manifest)).withFiles(Proofs.ofFolder(edition));
        other.charts().put(changed.id(), StandingCharts.hash(recaptioned(changed)));
        Files.write(manifest, ManifestJson.write(other));
        return edition;
    }

    /** A picture that looks the same: nobody reads behind its end. */
    private static byte[] another(byte[] png) {
        return Arrays.copyOf(png, png.length + 1);
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
