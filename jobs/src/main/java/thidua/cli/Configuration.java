package thidua.cli;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
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
    private static final String DEFAULTS = "defaults";

    private Configuration() {}

    /** What holds unless something else is said: the file beside the launcher is read too. */
    static Map<String, Object> defaults() {
        return Map.of("spring.config.additional-location", "optional:file:" + home() + "/");
    }

    /**
     * The same for an application, which writes a log.
     *
     * @param configured everything else
     */
    static Map<String, Object> withLog(StandardEnvironment configured) {
        Map<String, Object> all = new HashMap<>(LogFile.defaults(configured));
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
        environment.getPropertySources().addFirst(words(properties));
        environment.getPropertySources().addLast(new MapPropertySource(DEFAULTS, defaults));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /**
     * What is configured, with other words on the command line and other defaults; no file is read
     * again, so they must be none that say which files are.
     */
    static StandardEnvironment environment(
            StandardEnvironment read, List<String> properties, Map<String, Object> defaults) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        sources.stream().map(PropertySource::getName).toList().forEach(sources::remove);
        for (PropertySource<?> source : read.getPropertySources()) {
            if (!ConfigurationPropertySources.isAttachedConfigurationPropertySource(source)) {
                sources.addLast(source);
            }
        }
        SimpleCommandLinePropertySource words = words(properties);
        sources.replace(words.getName(), words);
        sources.replace(DEFAULTS, new MapPropertySource(DEFAULTS, defaults));
        environment.setActiveProfiles(read.getActiveProfiles());
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static SimpleCommandLinePropertySource words(List<String> properties) {
        return new SimpleCommandLinePropertySource(properties.toArray(String[]::new));
    }

    private static String home() {
        return System.getProperty("thidua.home", ".");
    }
}
