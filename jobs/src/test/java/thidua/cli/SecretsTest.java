package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

import thidua.edge.server.TestServer;
import thidua.job.Trees;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Passwords are planted everywhere where one may be set, what can go wrong goes wrong, and then all
 * that the program says and leaves behind is searched for them.
 */
class SecretsTest {
    private static final String DATABASE = "PlantedOfDatabase-7Q9x";
    private static final String WRONG = "PlantedButWrong-3Zt8";
    private static final String MAIL = "PlantedOfMail-4Kp2";
    private static final List<String> PLANTED = List.of("Planted");

    @TempDir Path folder;
    private final PGSimpleDataSource server = TestServer.empty();
    private final List<String> said = new ArrayList<>();
    private final Level level = root().getLevel();

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @BeforeEach
    void an_account_with_a_planted_password() throws Exception {
        execute(
                "do $$ begin if not exists (select from pg_roles where rolname = 'planter') then"
                        + " create role planter superuser login; end if; end $$");
        execute("alter role planter password '" + DATABASE + "'");
        Trees.copy(Path.of("../input/2021"), folder.resolve("input/2021"));
        Trees.copy(Path.of("../input/reference"), folder.resolve("input/reference"));
        Files.delete(folder.resolve("input/reference/revocations.csv"));
        System.setProperty("thidua.home", folder.toString());
    }

    @AfterEach
    void all_is_as_before() {
        root().setLevel(level);
        System.clearProperty("thidua.home");
    }

    private String url(String before, String behind) {
        return "jdbc:postgresql://%s127.0.0.1:%d/%s%s"
                .formatted(before, server.getPortNumbers()[0], server.getDatabaseName(), behind);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url("", ""),
                String.valueOf(server.getUser()),
                String.valueOf(server.getPassword()));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a command as loud as it can be, and keeps what it says. */
    private int loud(Map<String, String> settings, String... arguments) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("logging.level.root", "debug");
        List<String> words = new ArrayList<>(List.of(arguments));
        words.add("--input=" + folder.resolve("input"));
        words.add("--output=" + folder.resolve("output"));
        Heard heard = Heard.of(all, words.toArray(String[]::new));
        said.add(heard.said());
        return heard.code();
    }

    private int run(Map<String, String> settings) {
        return loud(settings, "run", "--year=2021");
    }

    private static Map<String, String> at(String url, String... more) {
        Map<String, String> settings = new HashMap<>(Map.of("spring.datasource.url", url));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private void saysNothing(Object where, String text) {
        for (String secret : PLANTED) {
            for (String line : text.split("\n", -1)) {
                assertThat(line).as(String.valueOf(where)).doesNotContain(secret);
            }
        }
    }

    @Test
    void a_password_of_the_database_is_nowhere_whatever_goes_wrong() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String nobody = "jdbc:postgresql://planter:%s@127.0.0.1:%d/t".formatted(WRONG, closed);
        assertThat(run(at(url("planter:" + WRONG + "@", "")))).isEqualTo(5);
        assertThat(run(at(url("", "?user=planter&password=" + WRONG)))).isEqualTo(5);
        assertThat(
                        run(
                                at(
                                        url("", ""),
                                        "spring.datasource.username",
                                        "planter",
                                        "spring.datasource.password",
                                        WRONG)))
                .isEqualTo(5);
        assertThat(run(at(nobody))).isEqualTo(69);
        for (String bad :
                List.of(
                        "postgres://planter:" + WRONG + "@127.0.0.1/t",
                        "jdbc:postgresql://planter:" + WRONG + "@127.0.0.1:port/t",
                        "jdbc:postgresql://127.0.0.1:99999/t?password=" + WRONG,
                        "jdbc:mysql://127.0.0.1/t?password=" + WRONG,
                        WRONG)) {
            assertThat(run(at(bad))).as(bad).isEqualTo(5);
        }
        String right = url("planter:" + DATABASE + "@", "");
        assertThat(run(at(right, "spring.flyway.user", "planter", "spring.flyway.password", WRONG)))
                .isEqualTo(5);
        assertThat(run(at(right, "spring.flyway.url", "jdbc:nothing:" + WRONG))).isEqualTo(5);
        assertThat(
                        loud(
                                at(
                                        url("planter:" + WRONG + "@", ""),
                                        "thidua.roles.owner.password",
                                        WRONG,
                                        "thidua.roles.writer.password",
                                        WRONG),
                                "roles",
                                "--login"))
                .isEqualTo(5);

        assertThat(run(at(right))).isZero();
        assertThat(loud(at(right), "status", "--json")).isZero();

        said.forEach(text -> saysNothing("said", text));
        nothingIsLeft();
    }

    @Test
    void a_password_of_the_mail_server_is_nowhere_when_it_is_refused() throws Exception {
        assertThat(run(at(url("planter:" + DATABASE + "@", "")))).isZero();
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.setUser("van-phong", "another");
        mails.getUserManager().setAuthRequired(true);
        mails.start();
        try {
            Map<String, String> settings =
                    Map.of(
                            "spring.mail.host",
                            "127.0.0.1",
                            "spring.mail.port",
                            String.valueOf(mails.getSmtp().getPort()),
                            "spring.mail.username",
                            "van-phong",
                            "spring.mail.password",
                            MAIL,
                            "thidua.deliver.from",
                            "van-phong@example.vn",
                            "thidua.deliver.groups.lanh-dao",
                            "giam-doc@example.vn");
            assertThat(loud(settings, "deliver", "--year=2021")).isEqualTo(5);
        } finally {
            mails.stop();
        }
        assertThat(Files.exists(folder.resolve("input/reference/deliveries.csv"))).isTrue();
        assertThat(run(at(url("planter:" + DATABASE + "@", "")))).isZero();
        said.forEach(text -> saysNothing("said", text));
        nothingIsLeft();
    }

    /** Neither in a file that was written nor in a table. */
    private void nothingIsLeft() throws IOException, SQLException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                saysNothing(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        List<String> tables = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery(
                            "select format('%I.%I', schemaname, tablename) from pg_tables where"
                                    + " schemaname in ('thidua', 'batch', 'staging', 'public')")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            assertThat(tables).hasSizeGreaterThan(20);
            for (String table : tables) {
                String sql = "select count(*) from %s as t where t::text like '%%Planted%%'";
                try (ResultSet count = statement.executeQuery(sql.formatted(table))) {
                    assertThat(count.next()).isTrue();
                    assertThat(count.getInt(1)).as(table).isZero();
                }
            }
        }
    }
}
