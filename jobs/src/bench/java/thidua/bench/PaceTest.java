package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

/** Runs with {@code mvn -Pbench -DskipTests=false -Dtest=PaceTest test}. */
class PaceTest {
    @Test
    void processors_are_as_fast_as_the_best_of_them_at_most() throws Exception {
        Pace pace = new Pace(0);
        assertThat(pace.best()).isZero();

        double now = pace.now();

        assumeThat(now).as("no taskset here").isNotNaN();
        assertThat(now).isPositive().isLessThanOrEqualTo(pace.best());
    }

    @Test
    void the_first_look_of_who_has_patience_says_what_is_fast() throws Exception {
        Pace pace = new Pace(1);

        pace.await();

        assumeThat(pace.now()).as("no taskset here").isNotNaN();
        assertThat(pace.best()).isPositive();
    }
}
