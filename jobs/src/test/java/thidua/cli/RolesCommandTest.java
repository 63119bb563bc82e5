package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.ExternalServer;
import thidua.edge.server.TestServer;
import thidua.job.Outcome;
import thidua.job.Trees;
import thidua.job.Workplace;

import java.io.IOException;
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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code thidua roles}, and what each role can and cannot do, as that role and on real servers: the
 * embedded one, and the oldest that this machine has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesCommandTest {
    private static final String OWNERS = "mật khẩu của chủ/15&?";
    private static final String WRITERS = "mat-khau-cua-may";

    private @Nullable Workplace desk;
    private @Nullable ExternalServer external;
    private SortedMap<String, String> pack = new TreeMap<>();

    @TempDir Path folder;

    @BeforeAll
    void an_undisturbed_run_is_made() throws Exception {
        Workplace made = Workplace.open(TestServer.migrated());
        desk = made;
        made.clear(2021);
        assertThat(made.run(2021).outcome()).isEqualTo(Outcome.DONE);
        pack = Trees.bytes(made.output().resolve("2021"));
    }

    @AfterAll
    void the_desk_is_left() throws IOException {
        if (desk != null) {
            desk.close();
        }
        if (external != null) {
            external.close();
        }
    }

    /** Where the roles are tried. */
    enum Server {
        EMBEDDED,
        EXTERNAL
    }

    /** An empty database; its account may do everything. */
    private PGSimpleDataSource empty(Server server) throws SQLException {
        if (server == Server.EMBEDDED) {
            return TestServer.empty();
        }
        ExternalServer running = external == null ? ExternalServer.start() : external;
        external = running;
        String name = "d" + System.nanoTime();
        Database admin = new Database(running.jdbcUrl(), running.user(), running.password());
        admin.execute("create database " + name);
        PGSimpleDataSource source = running.dataSource();
        source.setDatabaseName(name);
        return source;
    }

    /** A database as one account sees it. */
    private record Database(String url, String user, String password) {
        static Database of(PGSimpleDataSource source) {
            String url =
                    "jdbc:postgresql://127.0.0.1:%d/%s"
                            .formatted(source.getPortNumbers()[0], source.getDatabaseName());
            return new Database(
                    url, String.valueOf(source.getUser()), String.valueOf(source.getPassword()));
        }

        Database as(String account, String password) {
            return new Database(url, account, password);
        }

        void execute(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        List<String> ask(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                List<String> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(String.valueOf(result.getString(1)));
                }
                return rows;
            }
        }

        Map<String, String> settings() {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", user,
                    "spring.datasource.password", password);
        }

        void refuses(String... all) {
            for (String sql : all) {
                assertThatThrownBy(() -> execute(sql))
                        .as(user + ": " + sql)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).as(sql + e).isEqualTo("42501"));
            }
        }
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private Heard run(Map<String, String> settings) {
        Workplace made = requireNonNull(desk);
        return Heard.of(
                settings,
                "run",
                "--year=2021",
                "--input=" + made.input(),
                "--output=" + folder.resolve("output"));
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void the_owner_makes_the_tables_the_writer_runs_and_nobody_can_do_more_than_his_part(
            Server server) throws Exception {
        Database admin = Database.of(empty(server));
        Map<String, String> passwords =
                Map.of(
                        "thidua.roles.owner.password",
                        OWNERS,
                        "thidua.roles.writer.password",
                        WRITERS);

        Heard made = Heard.of(with(admin.settings(), passwords), "roles", "--login");

        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.said()).endsWith("thidua_writer được đăng nhập bằng mật khẩu đã đặt.\n");
        Database owner = admin.as("thidua_owner", OWNERS);
        Database writer = admin.as("thidua_writer", WRITERS);

        Heard early = run(writer.settings());

        assertThat(early.code()).isEqualTo(5);
        assertThat(early.said()).contains("thidua_writer không có quyền").doesNotContain("ERROR");

        Map<String, String> migrating =
                Map.of("spring.flyway.user", "thidua_owner", "spring.flyway.password", OWNERS);
        Heard first = run(with(writer.settings(), migrating));

        assertThat(first.code()).as(first.said()).isZero();
        assertThat(Trees.bytes(folder.resolve("output/2021"))).isEqualTo(pack);
        assertThat(
                        admin.ask(
                                "select distinct pg_get_userbyid(relowner)::text from pg_class c"
                                    + " join pg_namespace n on n.oid = relnamespace where nspname"
                                    + " in ('thidua', 'batch', 'staging', 'analysis')"))
                .containsExactly("thidua_owner");

        Heard second = run(writer.settings());

        assertThat(second.code()).as(second.said()).isZero();
        assertThat(second.said()).startsWith("Năm 2021: không có gì");

        nobodyDoesMore(admin, owner, writer);
        Heard again = Heard.of(admin.settings(), "roles", "--lang=en");
        assertThat(again)
                .isEqualTo(
                        new Heard(
                                0,
                                """
                                Role thidua_owner: was there; what it may do was said once more.
                                Role thidua_writer: was there; what it may do was said once more.
                                Role thidua_reader: was there; what it may do was said once more.
                                Role thidua_auditor: was there; what it may do was said once more.
                                """));
        assertThat(admin.ask("select account || ' ' || act from thidua.audit where act = 'roles'"))
                .containsExactly(admin.user() + " roles");
        assertThat(Heard.of(writer.settings(), "status", "--audit", "--lang=en").said())
                .contains(" · run · ", " · run: 2021=0 · ended with 0\n", " · roles made · ");
        nobodyDoesMore(admin, owner, writer);
        admin.execute("delete from thidua.flyway_schema_history where version = '016'");
        assertThat(run(writer.settings()).code()).isEqualTo(5);
    }

    private static void nobodyDoesMore(Database admin, Database owner, Database writer)
            throws SQLException {
        writer.refuses(
                "drop table thidua.award",
                "drop table thidua.award_2021",
                "drop schema analysis cascade",
                "alter table thidua.award add column more integer",
                "truncate thidua.award",
                "truncate thidua.unit_values",
                "create table thidua.mine (a integer)",
                "create table public.mine (a integer)",
                "create table analysis.mine (a integer)",
                "create schema mine",
                "create role mine",
                "set role thidua_owner",
                "alter role thidua_writer superuser",
                "alter function thidua.open_year(integer) security invoker",
                "copy thidua.award to program 'true'",
                "delete from thidua.flyway_schema_history",
                "update thidua.flyway_schema_history set success = true",
                "update thidua.audit set person = 'somebody else'",
                "delete from thidua.audit",
                "truncate thidua.audit",
                "insert into thidua.audit (happened_at, act, person, host, run, version)"
                        + " values ('2020-01-01', 'run', 'x', 'x', 'x', 'x')",
                "insert into thidua.audit (account, act, person, host, run, version)"
                        + " values ('x', 'run', 'x', 'x', 'x', 'x')");
        writer.execute("select thidua.open_year(2099)");
        String added =
                "insert into thidua.audit (act, person, host, run, version) values ('run', 'x',"
                        + " 'x', 'x', 'x')";
        writer.execute(added);
        owner.refuses(
                "update thidua.audit set person = 'somebody else'",
                "delete from thidua.audit",
                "truncate thidua.audit",
                "create role mine",
                "copy thidua.award to program 'true'");
        for (String reader : List.of("thidua_reader", "thidua_auditor")) {
            String account = reader + "_anna";
            admin.execute(
                    "drop role if exists %s; create role %s login password 'một hai ba bốn'; grant %s to %s"
                            .formatted(account, account, reader, account));
            Database anna = admin.as(account, "một hai ba bốn");
            anna.refuses(
                    "select recipient from thidua.award",
                    "select recipient from thidua.award_2021",
                    "select bytes from thidua.content",
                    "select * from thidua.received_file",
                    "select * from batch.batch_job_execution",
                    "select thidua.open_year(2098)",
                    "select thidua.is_recipient_erased('', '', '', 0)",
                    "delete from thidua.unit_values",
                    "update thidua.edition set closed = true",
                    added,
                    "delete from thidua.audit",
                    "create table analysis.mine (a integer)",
                    "create table thidua.mine (a integer)",
                    "drop view analysis.award");
        }
        Database reader = admin.as("thidua_reader_anna", "một hai ba bốn");
        Database auditor = admin.as("thidua_auditor_anna", "một hai ba bốn");
        assertThat(reader.ask("select count(*) > 100 from analysis.figure")).containsExactly("t");
        assertThat(reader.ask("select count(*) > 100 from analysis.award where revoked_on is null"))
                .containsExactly("t");
        reader.refuses("select * from thidua.audit");
        assertThat(auditor.ask("select count(*) > 0 from thidua.audit")).containsExactly("t");
        auditor.refuses("select * from analysis.figure");
        assertThat(admin.ask(OF_EVERYBODY)).isEmpty();
    }

    private static final String OF_EVERYBODY =
            """
            select nspname from pg_namespace, aclexplode(nspacl) as acl
            where nspname in ('thidua', 'batch', 'staging', 'analysis') and grantee = 0
            union all
            select relname from pg_class as c join pg_namespace as n on n.oid = relnamespace, aclexplode(relacl) as acl
            where nspname in ('thidua', 'batch', 'staging', 'analysis') and grantee = 0
            union all
            select proname from pg_proc as p join pg_namespace as n on n.oid = pronamespace,
                aclexplode(coalesce(proacl, acldefault('f', proowner))) as acl
            where nspname in ('thidua', 'batch', 'staging', 'analysis') and grantee = 0
            """;

    @Test
    void tables_that_one_account_made_are_given_to_the_owner_by_one_who_may_make_roles()
            throws Exception {
        Database admin = Database.of(empty(Server.EXTERNAL));
        admin.execute(
                "drop role if exists office; create role office login createrole password 'một hai"
                        + " ba bốn'");
        String database = admin.url().replaceFirst(".*/", "");
        admin.execute("alter database " + database + " owner to office");
        Database office = admin.as("office", "một hai ba bốn");
        assertThat(run(office.settings()).code()).isZero();

        Heard made = Heard.of(office.settings(), "roles", "--lang=en");

        assertThat(made.code()).as(made.said()).isZero();
        assertThat(
                        admin.ask(
                                "select distinct pg_get_userbyid(relowner)::text from pg_class c"
                                    + " join pg_namespace n on n.oid = relnamespace where nspname"
                                    + " in ('thidua', 'batch', 'staging', 'analysis')"))
                .containsExactly("thidua_owner");
        office.refuses("select * from thidua.award");
        admin.execute(
                "alter role thidua_owner login password '%s'; alter role thidua_writer login password '%s'"
                        .formatted(OWNERS, WRITERS));
        assertThat(run(admin.as("thidua_writer", WRITERS).settings()).code()).isZero();
        nobodyDoesMore(admin, admin.as("thidua_owner", OWNERS), admin.as("thidua_writer", WRITERS));
    }

    @Test
    void an_account_that_may_not_make_roles_is_told_what_to_give_to_the_administrator()
            throws Exception {
        Database admin = Database.of(empty(Server.EXTERNAL));
        admin.execute(
                "drop role if exists clerk; create role clerk login password 'một hai ba bốn'");
        Heard refused =
                Heard.of(admin.as("clerk", "một hai ba bốn").settings(), "roles", "--lang=en");

        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.said())
                .startsWith("The account clerk may not do this (")
                .endsWith("Nothing was changed.\n");
        Heard sql = Heard.of(Map.of(), "roles", "--sql");
        assertThat(sql.code()).isZero();
        admin.execute(sql.said());
        assertThat(
                        admin.ask(
                                "select has_database_privilege('thidua_owner', current_database(),"
                                        + " 'create')"))
                .containsExactly("t");
    }

    @Test
    void a_password_is_never_guessed_and_never_short() throws Exception {
        Map<String, String> settings = Database.of(empty(Server.EMBEDDED)).settings();
        assertThat(Heard.of(settings, "roles", "--login", "--lang=en"))
                .isEqualTo(
                        new Heard(
                                2,
                                "No password for thidua_owner: put it into"
                                        + " THIDUA_ROLES_OWNER_PASSWORD, or call the command at a"
                                        + " terminal, which asks for it.\n"));
        Map<String, String> weak =
                with(settings, Map.of("thidua.roles.owner.password", "ngan-qua"));
        Heard refused = Heard.of(weak, "roles", "--login", "--lang=en");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.said()).contains("fewer than 12").doesNotContain("ngan-qua");
    }
}
