package thidua.job;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import thidua.edge.warehouse.Refill;

import java.sql.SQLException;

import javax.sql.DataSource;

/** Backup, restore, and the refusal to work on what a restore left half-filled. */
@Configuration(proxyBeanMethods = false)
class Safekeeping {
    /** As Spring Boot reads it: the database is taken as it is, and neither made nor migrated. */
    static final String AS_IT_IS = "spring.flyway.enabled";

    @Bean
    Backup backup(DataSource source) {
        return new Backup(source);
    }

    @Bean
    Restore restore(DataSource source, Environment environment) {
        return new Restore(source, environment);
    }

    @Bean
    SmartInitializingSingleton refusal(DataSource source, Environment environment) {
        return () -> {
            if (environment.getProperty(AS_IT_IS, Boolean.class, true)) {
                refuseUnfinished(source);
            }
        };
    }

    private static void refuseUnfinished(DataSource source) {
        try {
            if (Refill.isUnfinished(source)) {
                throw new RestoreUnfinished();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
