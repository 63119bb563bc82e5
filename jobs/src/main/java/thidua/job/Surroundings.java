package thidua.job;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.time.Clock;
import java.time.Duration;

/** What a run finds around it: the time, the mail server. */
@Configuration(proxyBeanMethods = false)
class Surroundings {
    /** Of a command it is the one that signals raise. */
    @Bean
    @ConditionalOnMissingBean
    StopSign stopSign() {
        return new StopSign();
    }

    @Bean
    Workshop.Door workshop(Imports imports, Settlement settlement, JobRuns runs) {
        Workshop workshop = new Workshop(imports, settlement, runs);
        return () -> workshop;
    }

    @Bean
    Quiet quiet(Settings settings, StopSign stop) {
        return new Quiet(
                Duration.ofSeconds(settings.quietSeconds()), Clock.systemUTC(), stop::sleep);
    }

    @Bean
    Delivery delivery(Settings settings, Environment environment, StopSign stop) {
        return new Delivery(
                settings,
                MailSettings.server(Binder.get(environment)).orElse(null),
                Clock.systemUTC(),
                stop::sleep);
    }
}
