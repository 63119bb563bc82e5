package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.bench.Pairs.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs with {@code mvn -Pbench -DskipTests=false -Dtest=PairsTest test}. */
class PairsTest {
    private final Contenders.Runs runs = new Contenders.Runs();
    private final Pairs pairs = new Pairs(runs, new Pace(0), 3);
    private final List<String> done = new ArrayList<>();

    @Test
    void a_pair_at_the_same_pace_is_measured_once() throws Exception {
        measure(100, 95);

        assertThat(done).containsExactly("start", "a", "b");
        assertThat(runs.of("a")).singleElement().matches(run -> run.pair().isEven());
        assertThat(runs.of("b").getFirst().pair()).isEqualTo(runs.of("a").getFirst().pair());
    }

    @Test
    void an_uneven_pair_is_measured_again_from_the_start_the_other_way_round() throws Exception {
        measure(100, 60, 96, 95);

        assertThat(done).containsExactly("start", "a", "b", "start", "b", "a");
        assertThat(runs.of("a")).extracting(Run::pace).containsExactly(100.0, 95.0);
        assertThat(runs.counting("a")).extracting(Run::pace).containsExactly(95.0);
        assertThat(runs.counting("b")).extracting(Run::pace).containsExactly(96.0);
    }

    @Test
    void attempts_end_and_the_least_uneven_counts() throws Exception {
        measure(100, 50, 100, 80, 100, 60);

        assertThat(done).hasSize(9);
        assertThat(runs.counting("a")).extracting(Run::pace).containsExactly(80.0);
        assertThat(runs.counting("b")).extracting(Run::pace).containsExactly(100.0);
        assertThat(runs.counting("a")).noneMatch(run -> run.pair().isEven());
    }

    @Test
    void each_pair_has_a_number_and_the_next_one_begins_with_the_other() throws Exception {
        measure(100, 100);
        measure(100, 100);

        assertThat(done).containsExactly("start", "a", "b", "start", "b", "a");
        assertThat(runs.of("a")).extracting(run -> run.pair().number()).containsExactly(1, 2);
        assertThat(runs.counting("a")).hasSize(2);
    }

    @Test
    void where_nobody_can_look_at_the_pace_one_attempt_does() throws Exception {
        measure(Double.NaN, Double.NaN);

        assertThat(done).hasSize(3);
    }

    private void measure(double... paces) throws Exception {
        List<Double> left = new ArrayList<>();
        for (double each : paces) {
            left.add(each);
        }
        pairs.measure(() -> done.add("start"), side("a", left), side("b", left));
        assertThat(left).isEmpty();
    }

    /** Takes the next of the paces. */
    private Side side(String name, List<Double> left) {
        return new Side(
                name,
                () -> {
                    done.add(name);
                    double pace = left.removeFirst();
                    return new Run(0, 1, 0, 0, 0, pace, Run.Pair.NONE, Map.of(), null);
                });
    }
}
