package thidua.job;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

import thidua.edge.warehouse.Roles;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings the schema up to date at the start, where the account may; a writer that may not works
 * with a schema that is up to date, and says so where it is not.
 */
@Component
final class Migrating implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        MigrationInfo[] pending = flyway.info().pending();
        if (pending.length > 0) {
            refuseWriters(flyway, pending[pending.length - 1]);
        }
        flyway.migrate();
    }

    private static void refuseWriters(Flyway flyway, MigrationInfo last) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (!Roles.mayMigrate(connection)) {
                throw new SchemaBehind(
                        connection.getMetaData().getUserName(), String.valueOf(last.getVersion()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
