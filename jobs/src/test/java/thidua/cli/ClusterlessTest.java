package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who has one machine pays nothing for others who have several. */
class ClusterlessTest {
    private static final List<String> BROKER =
            List.of(
                    "org.apache.activemq.",
                    "io.netty.",
                    "jakarta.jms.",
                    "org.springframework.jms.",
                    "org.springframework.integration.",
                    "org.springframework.messaging.",
                    "org.springframework.batch.integration.");

    @TempDir Path folder;

    @Test
    void a_run_without_the_profile_loads_nothing_of_the_broker() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        try (Ordeal ordeal = Ordeal.in(folder.resolve("place"))) {
            Ordeal.Ended ended =
                    ordeal.run(
                            List.of("-Xlog:class+load:file=" + loaded + "::filecount=0"),
                            "run",
                            "--year=2021");
            assertThat(ended.code()).as(ended.said()).isZero();
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> names =
                    lines.map(line -> line.replaceFirst("^(\\[[^]]*])* *", "")).toList();
            assertThat(names).anyMatch(name -> name.startsWith("thidua.job.IngestJob "));
            assertThat(names.stream().filter(name -> BROKER.stream().anyMatch(name::startsWith)))
                    .isEmpty();
        }
    }
}
