package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.core.backup.Contents;
import thidua.core.backup.Migration;
import thidua.edge.backup.BackupReader;
import thidua.edge.backup.BackupWriter;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.YearLocks;
import thidua.job.Trees;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A database of an earlier version, as it was backed up by that version: schema 015, one district,
 * whose awards were three at first and four after a correction. Its bytes never change; what later
 * versions do to a database, they do to this one.
 */
class RestoreCommandTest {
    private static final Path EARLIER = Path.of("src/test/resources/earlier");
    private static final Path BACKUP = EARLIER.resolve("schema-015.zip");

    private final PGSimpleDataSource database = TestServer.empty();
    @TempDir Path folder;

    private Spoken restore(Path file) {
        return Served.by(database).give("restore", file.toString(), "--lang=en");
    }

    private boolean isUntouched() throws Exception {
        return Tables.texts(database, "select nspname from pg_namespace where nspname ~ 'thidua'")
                .isEmpty();
    }

    @Test
    void a_database_of_an_earlier_version_is_migrated_and_a_run_gives_the_figures_of_then_and_now()
            throws Exception {
        Trees.copy(EARLIER.resolve("2021"), folder.resolve("input/2021"));
        Trees.copy(EARLIER.resolve("reference"), folder.resolve("input/reference"));
        Path output = folder.resolve("output");
        Served served = Served.by(database).at(folder.resolve("input"), output);

        Spoken restored = restore(BACKUP);

        assertThat(restored.exit()).as(restored.said()).isZero();
        assertThat(restored.said())
                .isEqualTo(
                        "Restored 25 tables, 2816 rows from "
                                + BACKUP
                                + " (schema 015, PostgreSQL 18.6). Run thidua status to see"
                                + " them.\n");
        assertThat(
                        Tables.texts(
                                database,
                                "select version from thidua.flyway_schema_history where version is"
                                        + " not null order by version"))
                .isEqualTo(migrations());
        assertThat(served.give("run", "--year=2021").exit()).isZero();
        assertThat(indicators(output.resolve("2021")))
                .contains("awards-total.2021.362,", ",4,value,")
                .containsPattern("awards-total\\.2021\\.362,[^\n]*,4,value,")
                .containsPattern("models-active\\.2021\\.362,[^\n]*,3,value,")
                .containsPattern("members\\.2021\\.362,[^\n]*,42,value,");
        assertThat(served.give("pack", "--year=2021", "--as-of=2022-01-10").exit()).isZero();
        assertThat(indicators(output.resolve("2021@2022-01-10")))
                .containsPattern("awards-total\\.2021\\.362,[^\n]*,3,value,");
    }

    private static List<String> migrations() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../schema/migrations"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V\\d+__.*"))
                    .map(name -> name.substring(1, 4))
                    .sorted()
                    .toList();
        }
    }

    private static String indicators(Path pack) throws Exception {
        return Files.readString(pack.resolve("reports/indicators.csv"));
    }

    @Test
    void a_database_with_content_is_left_as_it_is() throws Exception {
        assertThat(restore(BACKUP).exit()).isZero();
        var rows = Tables.all(database);

        Spoken again = restore(BACKUP);

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.said())
                .isEqualTo(
                        "This database has data of thidua already and is left as it is: name a new"
                                + " --data folder or an empty database.\n");
        assertThat(Tables.all(database)).isEqualTo(rows);
    }

    @Test
    void a_damaged_a_foreign_and_a_newer_backup_change_nothing_and_are_named() throws Exception {
        byte[] good = Files.readAllBytes(BACKUP);
        byte[] bad = good.clone();
        int unit = new String(good, StandardCharsets.ISO_8859_1).indexOf("thidua.unit.copy");
        bad[unit + 200] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.zip"), bad);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(good, 9000));
        Path newer =
                rewritten(
                        was -> {
                            List<Migration> migrations = new ArrayList<>(was.migrations());
                            migrations.add(new Migration("999", "1"));
                            return new Contents(
                                    "thidua 9.0.0",
                                    was.server(),
                                    migrations,
                                    was.years(),
                                    was.rows(),
                                    was.sequences());
                        },
                        "",
                        rows -> rows);

        assertThat(restore(damaged).said())
                .contains("damaged in its part data/thidua.unit.copy; nothing was changed");
        assertThat(restore(cut).said()).contains("no backup of thidua, or is cut off");
        assertThat(restore(newer).said())
                .contains("was written by thidua 9.0.0 and has a schema that this version does");
        for (Path file : List.of(damaged, cut, newer)) {
            assertThat(restore(file).exit()).isEqualTo(5);
        }
        assertThat(restore(folder.resolve("none.zip")).exit()).isEqualTo(2);
        assertThat(isUntouched()).isTrue();
    }

    @Test
    void after_an_interrupted_restore_nothing_else_runs_until_it_is_repeated() throws Exception {
        String personal = "Nguyễn Văn Mẫu";
        Path broken =
                rewritten(
                        was -> was,
                        "thidua.award",
                        rows -> rows.replaceFirst("\t1\t\t", "\t-1\t" + personal + "\t"));

        Spoken first = restore(broken);

        assertThat(first.exit()).isEqualTo(5);
        assertThat(first.said()).contains("thidua.award: SQLSTATE 23514").doesNotContain(personal);
        Served served = Served.by(database).at(folder.resolve("in"), folder.resolve("out"));
        for (List<String> command : List.of(List.of("status"), List.of("run", "--year=2021"))) {
            Spoken spoken =
                    served.give(
                            command.getFirst(),
                            command.subList(1, command.size()).toArray(String[]::new));
            assertThat(spoken.exit()).isEqualTo(5);
            assertThat(spoken.said())
                    .isEqualTo(
                            "Cơ sở dữ liệu này đang được khôi phục từ bản sao lưu, hoặc lần khôi"
                                + " phục trước bị ngắt giữa chừng: hãy chạy lại thidua restore cho"
                                + " đến khi xong.\n");
        }
        assertThat(served.give("backup", folder.resolve("b.zip") + "").exit()).isEqualTo(2);

        assertThat(restore(BACKUP).exit()).isZero();

        assertThat(served.give("status").exit()).isZero();
        assertThat(Tables.texts(database, "select count(*) from thidua.submission"))
                .containsExactly("3");
    }

    @Test
    void rows_that_are_not_as_many_as_the_list_says_are_not_taken() throws Exception {
        Path fewer =
                rewritten(was -> was, "thidua.population", rows -> rows.replaceFirst(".*\n", ""));

        assertThat(restore(fewer).exit()).isEqualTo(5);

        assertThat(Tables.texts(database, "select count(*) from thidua.content"))
                .containsExactly("0");
    }

    @Test
    void two_at_once_and_a_server_that_is_gone_may_be_tried_again() throws Exception {
        try (YearLocks lock = YearLocks.take(database, List.of(0), "thidua restore (process 7)")) {
            Spoken held = restore(BACKUP);
            assertThat(held.exit()).isEqualTo(75);
            assertThat(held.said())
                    .isEqualTo(
                            "The database is being restored by thidua restore (process 7). Run"
                                    + " again later.\n");
        }
        assertThat(isUntouched()).isTrue();
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        Served gone = Served.by("jdbc:postgresql://127.0.0.1:" + closed + "/x", "u", "p");
        assertThat(gone.give("restore", BACKUP.toString()).exit()).isEqualTo(69);
        assertThat(gone.give("backup", folder.resolve("x.zip").toString()).exit()).isEqualTo(69);
    }

    /** The backup with other contents or rows, and sums that fit them. */
    private Path rewritten(
            UnaryOperator<Contents> contents, String table, UnaryOperator<String> rows)
            throws Exception {
        Path file = folder.resolve("rewritten.zip");
        try (BackupReader reader = BackupReader.open(BACKUP);
                BackupWriter writer = BackupWriter.create(file)) {
            Contents was = reader.prove();
            for (String each : new TreeMap<>(was.rows()).keySet()) {
                try (InputStream in = reader.table(each);
                        OutputStream out = writer.table(each)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    String changed = each.equals(table) ? rows.apply(text) : text;
                    assertThat(changed.equals(text)).isEqualTo(!each.equals(table));
                    out.write(changed.getBytes(StandardCharsets.UTF_8));
                }
            }
            writer.finish(contents.apply(was));
        }
        return file;
    }
}
