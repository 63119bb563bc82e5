package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import thidua.edge.server.TestServer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Only what no later run would do again waits for the disk. */
class LastingCommitsTest {
    private static final String WATCH =
            """
            create table public.waited (what text, how text);
            create function public.watch() returns trigger language plpgsql as $$
            begin
                insert into public.waited select tg_table_name, current_setting('synchronous_commit');
                return null;
            end $$;
            create trigger watch after insert on thidua.edition execute function public.watch();
            create trigger watch after insert on thidua.audit execute function public.watch();
            create trigger watch after insert on thidua.computation execute function public.watch();
            create trigger watch after insert on staging.reading execute function public.watch();
            """;

    @Test
    void editions_and_the_audit_wait_for_the_disk_and_what_is_done_again_does_not()
            throws Exception {
        try (Workplace desk = Workplace.open(TestServer.migrated())) {
            desk.clear(2021);
            List<String> waited = new ArrayList<>();
            try (Connection connection = desk.database().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(WATCH);
                desk.run(2021);
                try (ResultSet found =
                        statement.executeQuery(
                                "select distinct what || ' ' || how from public.waited order by"
                                        + " 1")) {
                    while (found.next()) {
                        waited.add(found.getString(1));
                    }
                }
            }
            assertThat(waited)
                    .containsExactly("audit on", "computation off", "edition on", "reading off");
        }
    }

    @Test
    void sessions_of_the_product_begin_so() throws Exception {
        PGSimpleDataSource database = TestServer.migrated();
        String url =
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                database.getServerNames()[0],
                                database.getPortNumbers()[0],
                                database.getDatabaseName());
        try (var spring =
                        new SpringApplicationBuilder(Application.class)
                                .web(WebApplicationType.NONE)
                                .registerShutdownHook(false)
                                .run(
                                        "--spring.datasource.url=" + url,
                                        "--spring.datasource.username=" + database.getUser(),
                                        "--spring.datasource.password=" + database.getPassword());
                Connection connection = spring.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("show synchronous_commit")) {
            assertThat(said.next()).isTrue();
            assertThat(said.getString(1)).isEqualTo("off");
        }
    }
}
