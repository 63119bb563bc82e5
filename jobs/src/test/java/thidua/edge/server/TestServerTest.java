package thidua.edge.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

import javax.sql.DataSource;

class TestServerTest {
    @Test
    void each_caller_gets_a_migrated_database_of_its_own() throws SQLException {
        DataSource one = TestServer.migrated();
        DataSource other = TestServer.migrated();

        Sql.execute(one, "create table only_here (x int)");

        String count = "select count(*) from pg_tables where tablename = 'only_here'";
        assertThat(Sql.text(one, count)).isEqualTo("1");
        assertThat(Sql.text(other, count)).isEqualTo("0");
        assertThat(Sql.text(other, "select count(*) from unit")).isEqualTo("0");
    }

    @Test
    void the_session_lives_in_a_foreign_time_zone() throws SQLException {
        assertThat(Sql.text(TestServer.empty(), "show timezone")).isEqualTo(TestServer.ZONE);
    }
}
