package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class RunningSumTest {
    @Test
    void the_sum_of_any_span_is_that_of_its_rows() {
        Random random = new Random(5);
        RunningSum sum = new RunningSum();
        long[] numbers = new long[100];
        for (int row = 1; row < 100; row++) {
            if (random.nextBoolean()) {
                numbers[row] = random.nextInt(1000);
                sum.add(row, numbers[row]);
            }
        }
        for (int from = 0; from < 100; from++) {
            long expected = 0;
            for (int to = from; to < 100; to++) {
                expected += numbers[to];
                assertThat(sum.of(from, to)).isEqualTo(expected);
            }
        }
        assertThat(sum.of(0, Integer.MAX_VALUE)).isEqualTo(sum.of(0, 99));
    }

    @Test
    void a_row_that_counts_twice_is_summed_twice() {
        RunningSum sum = new RunningSum();
        sum.add(3, 5);
        sum.add(3, 7);
        assertThat(sum.of(3, 3)).isEqualTo(12);
        assertThat(sum.of(4, 9)).isZero();
    }
}
