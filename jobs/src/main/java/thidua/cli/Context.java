package thidua.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import thidua.edge.server.EmbeddedServer;
import thidua.job.Application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The application with its database: the server that the configuration names, else the embedded
 * one, which stays as long as the context does.
 */
final class Context implements AutoCloseable {
    private @Nullable EmbeddedServer server;
    private @Nullable ConfigurableApplicationContext spring;

    private Context() {}

    /**
     * Starts it.
     *
     * @param properties as on Spring Boot's command line, {@code --thidua.input=…}
     */
    static Context start(List<String> properties) {
        Context context = new Context();
        try {
            SpringApplication application = new SpringApplication(Application.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(Configuration.withLog(properties));
            application.addInitializers(
                    starting ->
                            starting.getBeanFactory()
                                    .registerSingleton("stopSign", Signals.stop()));
            application.addInitializers(starting -> context.serve(starting.getEnvironment()));
            List<String> given = new ArrayList<>(properties);
            given.add("--thidua.watch.run-id=" + LogFile.runId());
            if (!LogFile.lacking().isEmpty()) {
                given.add("--logging.file.name=");
            }
            context.spring = application.run(given.toArray(String[]::new));
            return context;
        } catch (RuntimeException | Error e) {
            context.close();
            throw e;
        }
    }

    <T> T get(Class<T> type) {
        if (spring == null) {
            throw new IllegalStateException("not started");
        }
        return spring.getBean(type);
    }

    @Override
    public void close() {
        try {
            if (spring != null) {
                spring.close();
            }
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }

    private void serve(ConfigurableEnvironment environment) {
        if (environment.getProperty("spring.datasource.url") != null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("server", Database.keys(environment)));
            return;
        }
        EmbeddedServer embedded =
                EmbeddedServer.open(Path.of(environment.getProperty("thidua.data", "data")));
        server = embedded;
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "embedded-server",
                                Map.of(
                                        "spring.datasource.url", embedded.jdbcUrl(),
                                        "spring.datasource.username", embedded.user(),
                                        "spring.datasource.password", embedded.password())));
    }
}
