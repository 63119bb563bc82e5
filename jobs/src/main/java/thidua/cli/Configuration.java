package thidua.cli;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import thidua.edge.mail.MailServer;
import thidua.job.MailSettings;
import thidua.job.Settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where settings come from, for commands that start no application and for those that do. */
final class Configuration {
    private Configuration() {}

    /** What holds unless something else is said: the file beside the launcher is read too. */
    static Map<String, Object> defaults() {
        return Map.of("spring.config.additional-location", "optional:file:" + home() + "/");
    }

    /** The same for an application, which writes a log. */
    static Map<String, Object> withLog(List<String> properties) {
        Map<String, Object> all = new HashMap<>(LogFile.defaults(environment(properties)));
        all.putAll(defaults());
        return all;
    }

    /**
     * The settings without an application.
     *
     * @param properties as on Spring Boot's command line, {@code --thidua.input=…}
     */
    static Settings settings(List<String> properties) {
        return settings(environment(properties));
    }

    /** The settings of an environment. */
    static Settings settings(StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("thidua", Settings.class);
    }

    /** The mail server that Boot's keys name; empty when there is none. */
    static Optional<MailServer> mailServer(List<String> properties) {
        return MailSettings.server(Binder.get(environment(properties)));
    }

    /** Whether a server of the office's own is named. */
    static boolean namesServer(List<String> properties) {
        return environment(properties).getProperty("spring.datasource.url") != null;
    }

    /** Everything that is configured, without an application. */
    static StandardEnvironment environment(List<String> properties) {
        return environment(properties, defaults());
    }

    /**
     * The same.
     *
     * @param defaults what holds unless something else is said
     */
    static StandardEnvironment environment(List<String> properties, Map<String, Object> defaults) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(properties.toArray(String[]::new)));
        environment.getPropertySources().addLast(new MapPropertySource("defaults", defaults));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    private static String home() {
        return System.getProperty("thidua.home", ".");
    }
}
