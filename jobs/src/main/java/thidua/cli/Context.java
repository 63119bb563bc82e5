package thidua.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import thidua.edge.server.EmbeddedServer;
import thidua.job.Application;
import thidua.job.BareRound;
import thidua.job.NightRun;
import thidua.job.Settings;
import thidua.job.Workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The application with its database: the server that the configuration names, else the embedded
 * one, which stays as long as the context does. The application starts when it is first asked for
 * something.
 */
final class Context implements AutoCloseable {
    /** By which the application learns which run it is. */
    static final String RUN_ID = "--thidua.watch.run-id=";

    private final List<String> properties;
    private final StandardEnvironment configured;
    private final @Nullable Settings settings;
    private final Map<String, Object> defaults;
    private @Nullable EmbeddedServer server;
    private @Nullable Map<String, Object> database;
    private @Nullable BareRound bare;
    private @Nullable NightRun night;
    private boolean logged;
    private @Nullable ConfigurableApplicationContext spring;

    private Context(
            List<String> properties, StandardEnvironment configured, @Nullable Settings settings) {
        this.configured = configured;
        this.settings = settings;
        this.defaults = Configuration.withLog(configured);
        this.properties = new ArrayList<>(properties);
        this.properties.add(RUN_ID + LogFile.runId());
        if (!LogFile.lacking().isEmpty()) {
            this.properties.add("--logging.file.name=");
        }
    }

    /** Nothing of it runs yet. */
    static Context open(CommonOptions common) {
        return new Context(common.properties(), common.environment(), common.settings());
    }

    /**
     * Starts it.
     *
     * @param properties as on Spring Boot's command line, {@code --thidua.input=…}
     */
    static Context start(List<String> properties) {
        Context context = new Context(properties, Configuration.environment(properties), null);
        try {
            context.spring();
            return context;
        } catch (RuntimeException | Error e) {
            context.close();
            throw e;
        }
    }

    <T> T get(Class<T> type) {
        return spring().getBean(type);
    }

    /** A night, which starts the application only when it finds something to do. */
    NightRun night() {
        if (night == null) {
            night = spring == null ? bareNight() : get(NightRun.class);
        }
        return night;
    }

    /** Whether it has come so far that there is a database to ask. */
    boolean isUp() {
        return night != null || spring != null;
    }

    private NightRun bareNight() {
        StandardEnvironment environment =
                Configuration.environment(configured, properties, defaults);
        if (!BareRound.suits(environment)) {
            return get(NightRun.class);
        }
        LogFile.open(environment);
        logged = true;
        serve(environment);
        BareRound round = BareRound.on(environment);
        bare = round;
        return round.isReady()
                ? round.night(
                        settings == null ? Configuration.settings(environment) : settings,
                        Signals.stop(),
                        () -> get(Workshop.Door.class).open())
                : get(NightRun.class);
    }

    private ConfigurableApplicationContext spring() {
        if (spring == null) {
            SpringApplication application = new SpringApplication(Application.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(defaults);
            application.addInitializers(
                    starting -> {
                        starting.getBeanFactory().registerSingleton("stopSign", Signals.stop());
                        if (bare != null) {
                            bare.lend(starting.getBeanFactory());
                        }
                        serve(starting.getEnvironment());
                    });
            spring = application.run(properties.toArray(String[]::new));
        }
        return spring;
    }

    @Override
    public void close() {
        try (EmbeddedServer last = server;
                BareRound before = bare;
                ConfigurableApplicationContext first = spring) {
            if (logged) {
                LogFile.close();
            }
        }
    }

    private void serve(ConfigurableEnvironment environment) {
        if (database == null) {
            database = database(environment);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("server", database));
    }

    private Map<String, Object> database(ConfigurableEnvironment environment) {
        if (environment.getProperty("spring.datasource.url") != null) {
            return Database.keys(environment);
        }
        EmbeddedServer embedded =
                EmbeddedServer.open(Path.of(environment.getProperty("thidua.data", "data")));
        server = embedded;
        return Map.of(
                "spring.datasource.url", embedded.jdbcUrl(),
                "spring.datasource.username", embedded.user(),
                "spring.datasource.password", embedded.password());
    }
}
