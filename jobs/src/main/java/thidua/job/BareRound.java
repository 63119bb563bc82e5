package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import thidua.edge.warehouse.Audit;
import thidua.edge.warehouse.ErasedNames;
import thidua.edge.warehouse.SchemaHistory;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

/**
 * A round with nothing around it but a database whose schema is as it should be. It is the same
 * round, and does the same; but as most nights find nothing to do, the application with its jobs,
 * whose start takes longer than all that such a night does, is started by what has work for it.
 */
public final class BareRound implements AutoCloseable {
    private static final Logger LOG = System.getLogger(BareRound.class.getName());
    private static final String MIGRATIONS = "classpath:schema/migrations/V*.sql";

    /** Whoever sets one of these has the application make the connection as he wishes. */
    private static final List<String> OTHERWISE =
            List.of(
                    "spring.application.json",
                    "spring.datasource.driver-class-name",
                    "spring.datasource.jndi-name",
                    "spring.datasource.type",
                    "spring.flyway.enabled",
                    "spring.flyway.url");

    private final Environment environment;
    private final DataSource source;

    /** What it asks the warehouse. */
    record Asked(Round.Tables tables, ErasedNames names, Audit audit) {}

    private BareRound(Environment environment, DataSource source) {
        this.environment = environment;
        this.source = source;
    }

    /** Whether the database is named so that it can be reached without an application. */
    public static boolean suits(Environment environment) {
        return OTHERWISE.stream().noneMatch(environment::containsProperty);
    }

    /** On the database that Boot's keys name; nobody connects yet. */
    public static BareRound on(Environment environment) {
        DataSource pool =
                DataSourceBuilder.create()
                        .url(environment.getRequiredProperty("spring.datasource.url"))
                        .username(environment.getProperty("spring.datasource.username"))
                        .password(environment.getProperty("spring.datasource.password"))
                        .build();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        return new BareRound(environment, pool);
    }

    /**
     * Whether the database is there, and its schema as it should be. Where it is not, or in doubt,
     * the application finds out, and says, what is wrong.
     */
    public boolean isReady() {
        try (Connection connection = source.getConnection()) {
            return SchemaHistory.isWhole(connection, migrations());
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "the application will see", e);
            return false;
        }
    }

    private static Map<String, String> migrations() throws IOException {
        Map<String, String> migrations = new HashMap<>();
        for (Resource script : new PathMatchingResourcePatternResolver().getResources(MIGRATIONS)) {
            @Nullable String name = script.getFilename();
            migrations.put(
                    Objects.requireNonNull(name),
                    script.getContentAsString(StandardCharsets.UTF_8));
        }
        return migrations;
    }

    /**
     * A night.
     *
     * @param workshop starts the application
     */
    public NightRun night(Settings settings, StopSign stop, Workshop.Door workshop) {
        Asked asked = Warehouse.on(source, settings);
        Round.Tables tables = asked.tables();
        Surroundings around = new Surroundings();
        Round round =
                new Round(
                        settings,
                        source,
                        tables,
                        workshop,
                        new Erasing(
                                asked.names(),
                                new SendBack(settings, tables.read(), tables.received())),
                        new NightMail(settings, around.delivery(settings, environment, stop), stop),
                        stop,
                        around.quiet(settings, stop),
                        List.of(new AuditNotes(settings, asked.audit()), new Lineage(settings)));
        return new NightRun(round);
    }

    /** Its connections, to an application; only here they are closed. */
    public void lend(ConfigurableListableBeanFactory beans) {
        beans.registerSingleton("dataSource", source);
    }

    @Override
    public void close() {
        if (source instanceof AutoCloseable pool) {
            try {
                pool.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
