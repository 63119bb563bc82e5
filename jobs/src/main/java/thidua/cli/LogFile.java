package thidua.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

import thidua.core.report.CommandRun;
import thidua.job.Build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The log for machines: everything that the console says and what broke, a line of JSON each, with
 * the id of the run. The console stays for people.
 */
final class LogFile {
    private static final Logger LOG = LoggerFactory.getLogger("thidua.said");
    private static final String PLACE = "logging.file.name";

    private static volatile String command = "";
    private static volatile String runId = "";
    private static volatile boolean open;
    private static volatile String lacking = "";

    private LogFile() {}

    /** A command begins, and with it a run of its own. */
    static void begin(String name) {
        command = name;
        runId = UUID.randomUUID().toString();
        open = false;
        lacking = "";
    }

    /** By which the lines of this command are found. */
    static String runId() {
        return runId;
    }

    /**
     * What holds of the log unless the settings say otherwise; nothing is logged to a file where
     * none can be written.
     *
     * @param settings what is set so far
     */
    static Map<String, Object> defaults(Environment settings) {
        String place =
                settings.getProperty(
                        PLACE, settings.getProperty("thidua.data", "data") + "/logs/thidua.log");
        Map<String, Object> defaults = new HashMap<>();
        open = !place.isBlank() && isWritable(place);
        lacking = open ? "" : place.strip();
        if (open) {
            defaults.put(PLACE, place);
            defaults.put("spring.application.pid", ProcessHandle.current().pid());
            defaults.put("logging.structured.format.file", "ecs");
            defaults.put("logging.structured.ecs.service.name", "thidua");
            defaults.put("logging.structured.ecs.service.version", Build.current().id());
            defaults.put("logging.structured.json.add[run_id]", runId);
            defaults.put("logging.structured.json.add[command]", command);
            defaults.put("logging.logback.rollingpolicy.max-file-size", "10MB");
            defaults.put("logging.logback.rollingpolicy.max-history", "60");
            defaults.put("logging.logback.rollingpolicy.total-size-cap", "200MB");
            defaults.put("logging.threshold.console", "off");
            defaults.put("logging.level.thidua", "info");
        }
        return defaults;
    }

    /** Opens it by the settings, where no application does. */
    static void open(ConfigurableEnvironment settings) {
        SpringApplication none = new SpringApplication(LogFile.class);
        DefaultBootstrapContext nothing = new DefaultBootstrapContext();
        LoggingApplicationListener boot = new LoggingApplicationListener();
        String[] words = {};
        boot.onApplicationEvent(new ApplicationStartingEvent(nothing, none, words));
        boot.onApplicationEvent(
                new ApplicationEnvironmentPreparedEvent(nothing, none, words, settings));
    }

    /** So that the next command of this process may open its own; lines are still written. */
    static void close() {
        LoggingSystem.get(LogFile.class.getClassLoader()).cleanUp();
    }

    /** Where it should be and cannot be written; empty where all is well, or none is wanted. */
    static String lacking() {
        return lacking;
    }

    private static boolean isWritable(String place) {
        try {
            Path file = Path.of(place).toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    static void said(String key, String text) {
        if (open) {
            LOG.atInfo().addKeyValue("event.action", key).log(text.strip());
        }
    }

    static void ended(CommandRun run) {
        if (open) {
            LOG.atInfo()
                    .addKeyValue("event.action", "ended")
                    .addKeyValue("event.outcome", run.succeeded() ? "success" : "failure")
                    .addKeyValue("event.duration", run.took().toNanos())
                    .addKeyValue("exit_code", run.exitCode())
                    .addKeyValue("published", run.published())
                    .log("thidua {} ended with {}", run.call(), run.exitCode());
        }
    }

    static void failed(Throwable failure) {
        if (open) {
            LOG.atError().addKeyValue("event.action", "failed").setCause(failure).log("failed");
        }
    }
}
