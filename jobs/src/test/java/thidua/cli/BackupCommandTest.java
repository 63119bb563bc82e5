package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.backup.BackupReader;
import thidua.edge.server.EmbeddedServer;
import thidua.edge.server.ExternalServer;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.YearLocks;
import thidua.job.Outcome;
import thidua.job.Trees;
import thidua.job.Workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The whole database in a file, and back again elsewhere. */
class BackupCommandTest {
    private static final PGSimpleDataSource DATABASE = TestServer.migrated();
    private static Workplace desk;

    @TempDir Path folder;

    @BeforeAll
    static void a_year_is_published() throws Exception {
        desk = Workplace.open(DATABASE);
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private Served served() {
        return Served.by(DATABASE).at(desk.input(), desk.output());
    }

    private Path backup() {
        Path file = folder.resolve("backup.zip");
        Spoken spoken = served().give("backup", file.toString(), "--lang=en");
        assertThat(spoken.exit()).as(spoken.said()).isZero();
        assertThat(spoken.said()).startsWith("Backed up ").contains(file.toString());
        return file;
    }

    @Test
    void restored_into_a_new_data_folder_every_row_is_there_and_a_run_finds_nothing_changed()
            throws Exception {
        Path file = backup();
        String[] elsewhere = {
            "--data=" + folder.resolve("data"),
            "--input=" + desk.input(),
            "--output=" + desk.output()
        };

        Spoken restored = Spoken.of("restore", elsewhere, file.toString());

        assertThat(restored.exit()).as(restored.said()).isZero();
        try (EmbeddedServer server = EmbeddedServer.open(folder.resolve("data"))) {
            PGSimpleDataSource copy = new PGSimpleDataSource();
            copy.setUrl(server.jdbcUrl());
            copy.setUser(server.user());
            copy.setPassword(server.password());
            assertThat(Tables.texts(copy, "select sum(recipient_count) from thidua.award"))
                    .containsExactly("106");
            var rows = Tables.all(DATABASE);
            Tables.all(copy).forEach((t, r) -> assertThat(r).as(t).isEqualTo(rows.remove(t)));
            assertThat(rows).isEmpty();
            assertThat(Spoken.of("run", elsewhere, "--year=2021").said())
                    .isEqualTo(
                            "Năm 2021: không có gì thay đổi; bộ số liệu vẫn ở "
                                    + desk.output().resolve("2021")
                                    + "\n");
            Path again = folder.resolve("again.zip");
            assertThat(Spoken.of("backup", elsewhere, again.toString()).exit()).isZero();
        }
    }

    @Test
    void of_postgresql_15_restored_into_18_the_figures_and_the_backup_of_it_are_the_same()
            throws Exception {
        Path file = folder.resolve("old.zip");
        Path output = folder.resolve("output");
        try (ExternalServer server = ExternalServer.start()) {
            Served old =
                    Served.by(server.jdbcUrl(), server.user(), server.password())
                            .at(desk.input(), output);
            assertThat(old.give("run", "--year=2021").exit()).isZero();
            assertThat(old.give("backup", file.toString()).exit()).isZero();
        }
        try (BackupReader reader = BackupReader.open(file)) {
            assertThat(reader.prove().server()).startsWith("15.");
        }
        PGSimpleDataSource newer = TestServer.empty();
        Served now = Served.by(newer).at(desk.input(), output);

        assertThat(now.give("restore", file.toString()).exit()).isZero();

        assertThat(Tables.texts(newer, "show server_version_num").getFirst()).startsWith("18");
        assertThat(now.give("run", "--year=2021").said())
                .startsWith("Năm 2021: không có gì thay đổi; ");
        var pack = Trees.bytes(output.resolve("2021"));
        assertThat(now.give("run", "--year=2021", "--again", "--reason=restored").exit()).isZero();
        assertThat(Trees.bytes(output.resolve("2021"))).isEqualTo(pack);
    }

    @Test
    void it_waits_for_nobody_and_holds_what_was_committed_when_it_began() throws Exception {
        Path before = backup();
        Path during = folder.resolve("during.zip");
        try (YearLocks locks = YearLocks.take(DATABASE, List.of(2021), "a run");
                Connection other = DATABASE.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("delete from thidua.award");

            assertThat(served().give("backup", during.toString()).exit()).isZero();

            other.rollback();
        }
        assertThat(during).hasSameBinaryContentAs(before);
    }

    @Test
    void a_file_that_is_there_stays_and_no_database_is_made_for_it() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.zip"), "mine");

        Spoken spoken = served().give("backup", file.toString(), "--lang=en");

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.said())
                .isEqualTo(
                        file
                                + " is there already and stays as it is: write the backup into"
                                + " another file.\n");
        assertThat(file).hasContent("mine");

        String[] nowhere = {"--data=" + folder.resolve("data")};
        Spoken nothing = Spoken.of("backup", nowhere, folder.resolve("b.zip").toString());
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.said())
                .isEqualTo(
                        "Không có cơ sở dữ liệu nào để sao lưu: hãy kiểm tra --data hoặc"
                                + " SPRING_DATASOURCE_URL.\n");
        assertThat(
                        Served.by(TestServer.empty())
                                .give("backup", folder.resolve("c.zip") + "")
                                .exit())
                .isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(served().give("backup", folder.resolve("no/such/folder.zip") + "").exit())
                .isEqualTo(5);
        assertThat(served().give("backup").exit()).isEqualTo(2);
    }

    @Test
    void a_table_that_is_added_later_is_in_it_without_a_word_of_ours() throws Exception {
        PGSimpleDataSource database = TestServer.migrated();
        Tables.execute(
                database,
                """
                insert into thidua.award_form values
                    ('X', 'Giấy khen', 'Certificate', 'DISTRICT', '{collective}', true, '[2020-01-01,)');
                create table thidua.a_later (
                    id bigint generated always as identity primary key,
                    form_code text references thidua.award_form (code),
                    twice bigint generated always as (2 * 7) stored);
                insert into thidua.a_later (form_code) values ('X');
                """);
        Path file = folder.resolve("later.zip");

        assertThat(Served.by(database).give("backup", file.toString()).exit()).isZero();

        try (BackupReader reader = BackupReader.open(file)) {
            assertThat(reader.prove().rows().get("thidua.a_later"))
                    .hasToString("Rows[columns=[id, form_code], count=1]");
            assertThat(reader.prove().sequences()).containsEntry("thidua.a_later_id_seq", 1L);
            assertThat(reader.table("thidua.a_later")).hasContent("1\tX\n");
        }
        Spoken spoken = Served.by(TestServer.empty()).give("restore", file.toString(), "--lang=en");
        assertThat(spoken.exit()).isEqualTo(5);
        assertThat(spoken.said()).contains("(thidua.a_later)");
    }
}
