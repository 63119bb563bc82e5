package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.report.Pack;
import thidua.edge.server.TestServer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** However many threads make a pack, its bytes are the same. */
class PackThreadsTest {
    @TempDir private Path folder;

    @Test
    void one_thread_and_four_make_the_same_pack_to_the_last_byte() throws Exception {
        try (Workplace desk = Workplace.open(TestServer.migrated())) {
            desk.clear(2020, 2021);
            desk.run(2021);

            assertThat(Trees.bytes(made(desk, 4)))
                    .isEqualTo(Trees.bytes(made(desk, 1)))
                    .isEqualTo(Trees.bytes(desk.output().resolve("2021")));
        }
    }

    private Path made(Workplace desk, int threads) throws Exception {
        ReferenceData data = ReferenceData.load(desk.settings());
        Years years =
                desk.get(Chronicle.class)
                        .today(data, Registers.open(desk.input(), data.reference()));
        Pack pack = years.pack(2021);
        Path into = Files.createDirectory(folder.resolve("of-" + threads));
        new PackFolder(
                        pack,
                        settings(desk, threads),
                        Build.current(),
                        years.inputsHash(2021),
                        years.rules().all(),
                        new PackProof())
                .writeInto(into);
        return into;
    }

    private static Settings settings(Workplace desk, int threads) {
        Map<String, String> set =
                Map.of(
                        "thidua.threads", Integer.toString(threads),
                        "thidua.input", desk.input().toString(),
                        "thidua.output", desk.output().toString());
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("thidua", Settings.class);
    }
}
