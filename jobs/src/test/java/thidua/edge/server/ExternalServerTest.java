package thidua.edge.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import java.sql.SQLException;

class ExternalServerTest {
    @Test
    void the_migrations_run_on_a_server_that_we_did_not_embed() throws SQLException {
        try (ExternalServer server = ExternalServer.start()) {
            PGSimpleDataSource database = server.dataSource();

            TestServer.migrate(database);

            assertThat(Sql.text(database, "select count(*) from unit")).isEqualTo("0");
        }
    }
}
