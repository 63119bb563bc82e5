package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.ReceivedFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What was seen in the folder and what the warehouse knows have one hash where they are alike. */
class LookHashTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 1);

    private final DSLContext dsl = DSL.using(TestServer.migrated(), SQLDialect.POSTGRES);
    private final ReceivedFiles files = new ReceivedFiles(dsl);

    @TempDir Path input;

    private Look look() throws IOException {
        Clock later = Clock.fixed(Instant.now().plusSeconds(3600), ZoneOffset.UTC);
        return Look.at(
                new InputFolder(input),
                year -> true,
                ReceivedRegister.open(input.resolve("reference/received.csv")),
                TODAY,
                new Quiet(Duration.ZERO, later, pause -> {}));
    }

    private void write(String path) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "the content of " + path);
    }

    private void see(Look look) {
        look.seen()
                .forEach(
                        file ->
                                dsl.execute(
                                        "insert into content (sha256, byte_count, bytes)"
                                                + " values ({0}, 1, 'a') on conflict do nothing",
                                        DSL.val(file.sha256())));
        look.years()
                .forEach(
                        year -> {
                            files.see(year, look.ofYear(year).sightings());
                            files.forgetAllBut(look.ofYear(year).paths(), year);
                        });
    }

    @Test
    void of_names_in_whatever_letters_and_in_whatever_order() throws IOException {
        for (String path :
                List.of(
                        "2020/a.csv",
                        "2021/xã Ý Yên.csv",
                        "2021/Nam Trực.csv",
                        "2021/nam-truc/b.csv",
                        "2021/nam-truc-2.csv",
                        "2021/12 3's.csv")) {
            write(path);
        }
        see(look());

        assertThat(files.present(List.of(2020, 2021))).isEqualTo(look().outline().hashes());
    }

    @Test
    void not_when_a_file_came_or_went() throws IOException {
        write("2020/a.csv");
        write("2021/a.csv");
        see(look());

        write("2020/b.csv");
        Files.delete(input.resolve("2021/a.csv"));

        assertThat(files.present(List.of(2020)).get(2020))
                .isNotEqualTo(look().outline().hash(2020));
        assertThat(files.present(List.of(2021)).get(2021))
                .isNotEqualTo(look().outline().hash(2021));
    }

    /** The register knows files of which nobody remembers the day. */
    @Test
    void of_a_file_of_which_the_day_is_not_known() throws IOException {
        write("2020/a.csv");
        Look seen = look();
        Look.Seen one = seen.seen().getFirst();
        Look undated =
                new Look(
                        List.of(new Look.Seen(one.glance(), null)), List.of(), List.of(), Map.of());
        see(undated);

        assertThat(files.present(List.of(2020))).isEqualTo(undated.outline().hashes());
        assertThat(files.present(List.of(2020))).isNotEqualTo(seen.outline().hashes());
    }
}
