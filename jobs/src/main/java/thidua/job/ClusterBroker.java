package thidua.job;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

import thidua.edge.broker.BrokerAddress;
import thidua.edge.broker.PartQueue;

/** The broker that Boot's keys name: {@code spring.artemis.*}. */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
public class ClusterBroker {
    private static final String NEAR = "tcp://127.0.0.1:61616";

    /** Where it is, by the configuration. */
    public static BrokerAddress address(Environment configured) {
        Binder binder = Binder.get(configured);
        return new BrokerAddress(
                binder.bind("spring.artemis.broker-url", String.class).orElse(NEAR),
                binder.bind("spring.artemis.user", String.class).orElse(null),
                binder.bind("spring.artemis.password", String.class).orElse(null));
    }

    @Bean
    PartQueue partQueue(Environment environment, Settings settings) {
        return new PartQueue(address(environment), settings.cluster().deadAfter());
    }
}
