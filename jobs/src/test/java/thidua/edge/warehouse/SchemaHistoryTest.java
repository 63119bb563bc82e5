package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

class SchemaHistoryTest {
    private static final String HISTORY = "thidua.flyway_schema_history";

    @Test
    void what_flyway_brought_up_to_date_is_whole() throws Exception {
        try (Connection connection = connection()) {
            assertThat(SchemaHistory.isWhole(connection, migrations())).isTrue();
            assertThat(SchemaHistory.isWhole(connection, Map.of())).isFalse();
        }
    }

    @Test
    void one_migration_less_or_more_another_text_or_a_failure_is_for_flyway_to_judge()
            throws Exception {
        assertThat(isWholeAfter("delete from %s where version = '021'")).isFalse();
        assertThat(isWholeAfter("update %s set checksum = checksum + 1 where version = '004'"))
                .isFalse();
        assertThat(isWholeAfter("update %s set success = false where version = '004'")).isFalse();
        assertThat(
                        isWholeAfter(
                                "insert into %s select 9999, '999', '', 'SQL', 'V999__x.sql', 1,"
                                        + " current_user, now(), 1, true"))
                .isFalse();
        assertThat(isWholeAfter("delete from %s")).isFalse();
    }

    private static boolean isWholeAfter(String change) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(statement.executeUpdate(change.formatted(HISTORY))).isPositive();
            try {
                return SchemaHistory.isWhole(connection, migrations());
            } finally {
                connection.rollback();
            }
        }
    }

    private static Map<String, String> migrations() throws IOException {
        Map<String, String> migrations = new HashMap<>();
        try (DirectoryStream<Path> scripts =
                Files.newDirectoryStream(Path.of("../schema/migrations"), "V*.sql")) {
            for (Path script : scripts) {
                migrations.put(script.getFileName().toString(), Files.readString(script));
            }
        }
        return migrations;
    }

    private static Connection connection() throws SQLException {
        return TestServer.migrated().getConnection();
    }
}
