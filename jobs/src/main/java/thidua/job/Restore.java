package thidua.job;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import thidua.core.backup.Contents;
import thidua.core.backup.Migration;
import thidua.edge.backup.BackupReader;
import thidua.edge.backup.UnusableBackup;
import thidua.edge.warehouse.Refill;
import thidua.edge.warehouse.YearLocks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * {@code restore}: an empty database becomes what a backup holds, and then what this program needs:
 * the migrations run up to the backup's, the rows come in, the later migrations run on them.
 */
public final class Restore {
    /** No report year; two restores at once exclude each other by it. */
    private static final int LOCK = 0;

    private final DataSource source;
    private final Environment environment;

    public Restore(DataSource source, Environment environment) {
        this.source = source;
        this.environment = environment;
    }

    /** Restores and says what became of it. */
    public Outcome from(Path file, Progress progress) throws IOException, SQLException {
        try (BackupReader backup = BackupReader.open(file)) {
            Contents contents = backup.prove();
            if (!contents.isKnownTo(known())) {
                progress.say("restore.newer", file.toString(), contents.product());
                return Outcome.FAILED;
            }
            return locked(backup, contents, file, progress);
        } catch (UnusableBackup e) {
            String key = "restore." + (e.member().isEmpty() ? "foreign" : "damaged");
            progress.say(key, file.toString(), e.member());
            return Outcome.FAILED;
        } catch (Refill.OtherTables e) {
            progress.say("restore.other", file.toString(), String.valueOf(e.getMessage()));
            return Outcome.FAILED;
        }
    }

    private Outcome locked(BackupReader backup, Contents contents, Path file, Progress progress)
            throws SQLException, IOException, Refill.OtherTables {
        String holder = "thidua restore (process %d)".formatted(ProcessHandle.current().pid());
        try (YearLocks lock = YearLocks.take(source, List.of(LOCK), holder)) {
            Refill refill = new Refill(owners());
            if (!refill.mayBegin()) {
                progress.say("restore.not-empty");
                return Outcome.MISUSED;
            }
            refill.begin();
            migrate(contents.schema());
            refill.fill(contents, backup::table);
            migrate("latest");
            refill.end();
        } catch (YearLocks.Held e) {
            progress.say("restore.held", e.holder());
            return Outcome.HELD;
        }
        progress.say(
                "restore.done",
                file.toString(),
                Integer.toString(contents.rows().size()),
                Long.toString(contents.allRows()),
                contents.schema(),
                contents.server());
        return Outcome.DONE;
    }

    private List<Migration> known() {
        return Stream.of(flyway("latest").info().all())
                .filter(step -> step.getVersion() != null && step.getChecksum() != null)
                .map(Restore::migration)
                .toList();
    }

    private static Migration migration(MigrationInfo step) {
        return new Migration(step.getVersion().toString(), Integer.toString(step.getChecksum()));
    }

    private void migrate(String target) {
        flyway(target).migrate();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(owners())
                .locations(list("locations"))
                .schemas(list("schemas"))
                .defaultSchema(setting("default-schema"))
                .placeholderReplacement(false)
                .target(target)
                .load();
    }

    /** The account that makes tables, where it has one of its own. */
    private DataSource owners() {
        String user = environment.getProperty("spring.flyway.user");
        if (user == null) {
            return source;
        }
        String url = environment.getProperty("spring.flyway.url");
        return new DriverManagerDataSource(
                url == null ? environment.getRequiredProperty("spring.datasource.url") : url,
                user,
                environment.getProperty("spring.flyway.password", ""));
    }

    private String[] list(String key) {
        return setting(key).split(",", -1);
    }

    private String setting(String key) {
        return Objects.requireNonNull(environment.getProperty("spring.flyway." + key), key);
    }
}
