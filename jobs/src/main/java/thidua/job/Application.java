package thidua.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The wiring: the jobs, their warehouse, Spring Batch's repository. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Application {}
