package thidua.cli;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.edge.broker.BrokerAddress;
import thidua.edge.broker.EmbeddedBroker;
import thidua.job.ClusterBroker;
import thidua.job.Outcome;
import thidua.job.Settings;

import java.time.Duration;
import java.util.concurrent.Callable;

/** {@code thidua broker}: ActiveMQ Artemis in a process of its own, for those who have none. */
@Command(
        name = "broker",
        description =
                "The broker between a run of the profile cluster and its workers, for who has no"
                        + " Artemis of his own: keeps its queue in the data folder, until it is"
                        + " told to stop. Needs no database.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BrokerCommand implements Callable<Integer> {
    private static final Duration LONG = Duration.ofDays(1);

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description =
                    "Where it is asked (default: ${DEFAULT-VALUE}); for other machines it wants"
                            + " spring.artemis.user and spring.artemis.password.",
            defaultValue = "127.0.0.1:61616")
    String listen = "";

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = common.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        BrokerAddress asked = ClusterBroker.address(Configuration.environment(common.properties()));
        String password = asked.password();
        if (!isNear() && (asked.user() == null || password == null || password.isBlank())) {
            console.say("broker-open", listen);
            return Outcome.MISUSED.exitCode();
        }
        BrokerAddress own = new BrokerAddress("tcp://" + listen, asked.user(), asked.password());
        return Failures.guard(
                console,
                () -> {
                    LoggingSystem.get(BrokerCommand.class.getClassLoader())
                            .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
                    try (EmbeddedBroker broker =
                            EmbeddedBroker.start(own, settings.data().resolve("broker"))) {
                        console.say("broker-ready", broker.listen());
                        while (true) {
                            Signals.stop().sleep(LONG);
                        }
                    }
                });
    }

    /** Whether only this machine can ask. */
    private boolean isNear() {
        return listen.startsWith("127.")
                || listen.startsWith("localhost:")
                || listen.startsWith("[::1]:");
    }
}
