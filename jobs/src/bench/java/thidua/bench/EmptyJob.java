package thidua.bench;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.RunIdIncrementer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** A job that does nothing, kept in a database: the least that Boot and Batch can do. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class EmptyJob {

    public static void main(String[] words) {
        System.exit(SpringApplication.exit(SpringApplication.run(EmptyJob.class, words)));
    }

    /** The words that it needs on the command line, so that no file of the product's is read. */
    static String[] settings() {
        return new String[] {
            "--spring.config.name=bench",
            "--spring.main.banner-mode=off",
            "--spring.batch.jdbc.initialize-schema=always",
            "--spring.flyway.enabled=false",
            "--logging.level.root=warn"
        };
    }

    @Bean
    Job nothing(JobRepository repository, PlatformTransactionManager transactions) {
        return new JobBuilder("nothing", repository)
                .incrementer(new RunIdIncrementer()) // so that it runs every time
                .start(
                        new StepBuilder("nothing", repository)
                                .tasklet((_, _) -> RepeatStatus.FINISHED, transactions)
                                .allowStartIfComplete(true)
                                .build())
                .build();
    }
}
