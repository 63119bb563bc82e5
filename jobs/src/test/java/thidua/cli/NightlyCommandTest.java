package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Nights by command: the application starts only for those that have something to do. */
class NightlyCommandTest {
    /** With it no application starts. */
    private static final String BROKEN = "spring.main.sources";

    private static final int ENOUGH = 60;

    @TempDir Path folder;

    private final Properties before = new Properties();
    private final PGSimpleDataSource database = TestServer.empty();

    @BeforeEach
    void a_year_was_received() throws IOException {
        before.putAll(System.getProperties());
        System.setProperty("thidua.quiet-seconds", "0");
        System.setProperty("logging.config", "classpath:logback-file.xml");
        System.setProperty("logging.file.name", log().toString());
        receive("khen-thuong");
    }

    @AfterEach
    void properties_are_as_before() {
        System.setProperties(before);
    }

    private Path log() {
        return folder.resolve("logs/thidua.log");
    }

    private void receive(String table) throws IOException {
        Path year = Files.createDirectories(folder.resolve("input/2021"));
        try (var in =
                NightlyCommandTest.class.getResourceAsStream(
                        "/thidua/rehearsal/" + table + ".csv")) {
            Files.copy(
                    in,
                    year.resolve("truc-ninh-" + table + ".csv"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Spoken night() {
        return Served.by(database)
                .at(folder.resolve("input"), folder.resolve("output"))
                .give("nightly");
    }

    @Test
    void nights_on_an_empty_database_make_it_publish_say_nothing_new_and_are_all_noted()
            throws Exception {
        Spoken first = night();
        Spoken second = night();
        receive("mo-hinh");
        Spoken third = night();

        assertThat(List.of(first.exit(), second.exit(), third.exit())).containsExactly(0, 0, 0);
        assertThat(first.said()).contains("output/2021");
        assertThat(second.said()).isEqualTo("Không có gì thay đổi: 1 năm đã công bố giữ nguyên.\n");
        assertThat(third.said()).contains("output/2021");
        assertThat(audit()).containsExactly("null", "0", "null", "0", "null", "0");
        assertThat(Files.readAllLines(log()))
                .filteredOn(line -> line.contains("thidua nightly ended with 0"))
                .hasSize(3)
                .allMatch(line -> line.contains("\"pid\":") && line.contains("\"run_id\":"));
    }

    @Test
    @Tag("slow")
    void a_still_night_starts_no_application_and_is_noted_as_any_other() throws Exception {
        Spoken first = night();
        assertThat(first.exit()).isZero();
        int nights = 0;
        Spoken still;
        do { // what was written just now may be written again unseen, so it is checked in full
            System.clearProperty(BROKEN);
            assertThat(night().exit()).isZero();
            System.setProperty(BROKEN, "thidua.none.There");
            still = night();
            nights++;
        } while (still.exit() != 0 && nights < ENOUGH);

        assertThat(still.said()).isEqualTo("Không có gì thay đổi: 1 năm đã công bố giữ nguyên.\n");
        assertThat(audit()).endsWith("null", "0").hasSizeGreaterThan(2);

        receive("mo-hinh");
        Spoken changed = night();
        assertThat(changed.exit()).isEqualTo(5);
        assertThat(changed.said()).contains("thidua.none.There");
        System.clearProperty(BROKEN);
        assertThat(night().said()).contains("output/2021");
    }

    /** How the runs of the audit ended, in their order; nothing of what only began. */
    private List<String> audit() throws SQLException {
        List<String> ends = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select exit_code from thidua.audit where act = 'run'"
                                        + " order by audit_id")) {
            while (rows.next()) {
                ends.add(String.valueOf(rows.getString(1)));
            }
        }
        return ends;
    }
}
