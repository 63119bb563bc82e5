package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import thidua.core.explain.Origins;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** What a pack is assembled from is asked for once, side by side, and nobody waits in vain. */
@Timeout(60)
class GatheringTest {
    private static final YearState STATE = new YearState(new TreeMap<>(), "inputs", "edition");

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);

    private Gathering gathering(int threads, Runnable earlier, Supplier<Origins> rows) {
        return new Gathering(
                () -> {
                    asked.add("files");
                    return List.of();
                },
                files -> {
                    asked.add("findings");
                    earlier.run();
                    return List.of();
                },
                rows,
                state -> {
                    asked.add("earlier");
                    earlier.run();
                },
                threads);
    }

    private Origins rows() {
        asked.add("rows");
        return Origins.NONE;
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void nothing() {}

    @Test
    void everything_is_asked_for_once() {
        try (Gathering gathering = gathering(2, GatheringTest::nothing, this::rows)) {
            Gathering.Asked first = gathering.begin(STATE);
            Gathering.Asked again = gathering.begin(STATE);
            again.earlier();

            assertThat(again).isSameAs(first);
            assertThat(again.findings()).isEmpty();
            assertThat(again.rows()).isSameAs(Origins.NONE);
        }
        assertThat(asked).containsExactlyInAnyOrder("files", "earlier", "findings", "rows");
    }

    @Test
    void nothing_is_asked_for_that_nobody_wants() {
        gathering(2, GatheringTest::nothing, this::rows).close();

        assertThat(asked).isEmpty();
    }

    @Test
    void who_wants_what_nobody_has_begun_does_it_himself() {
        try (Gathering gathering = gathering(2, this::await, this::rows)) {
            Gathering.Asked both = gathering.begin(STATE); // its two threads wait

            assertThat(both.rows()).isSameAs(Origins.NONE);
            released.countDown();
            both.earlier();
            assertThat(both.findings()).isEmpty();
        }
        assertThat(asked).hasSize(4);
    }

    @Test
    void what_goes_wrong_is_told_to_who_wants_it() {
        try (Gathering gathering =
                gathering(
                        2,
                        GatheringTest::nothing,
                        () -> {
                            throw new IllegalStateException("no rows today");
                        })) {
            assertThatThrownBy(() -> gathering.begin(STATE).rows())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no rows today");
        }
    }
}
