package thidua.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class CrewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void what_broke_a_piece_of_work_is_thrown_as_it_was(int size) {
        IOException full = new FileSystemException("pack.pdf", null, "No space left on device");
        Error memory = new OutOfMemoryError("Java heap space");
        try (Crew crew = new Crew(size)) {
            assertSame(full, assertThrows(IOException.class, throwing(crew, full)::get));
            assertSame(memory, assertThrows(OutOfMemoryError.class, throwing(crew, memory)::get));
        }
    }

    private static Crew.Piece<Integer> throwing(Crew crew, Throwable failure) {
        return crew.begin(
                () -> {
                    if (failure instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) failure;
                });
    }

    @Test
    void who_leaves_waits_for_what_is_under_way_and_nothing_more_is_begun() throws Exception {
        CountDownLatch underWay = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Crew crew = new Crew(2);
        for (int i = 0; i < 2; i++) {
            crew.begin(
                    () -> {
                        underWay.countDown();
                        goOn.await();
                        return ended.incrementAndGet();
                    });
        }
        Crew.Piece<Integer> waiting = crew.begin(() -> ended.addAndGet(100));
        underWay.await();
        Thread leaving = Thread.ofPlatform().start(crew::close);
        while (!waiting.task().isCancelled()) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        leaving.join();

        assertEquals(2, ended.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void each_line_of_the_log_says_of_which_job_it_is_on_any_thread(int size) throws IOException {
        MDC.put("job", "publish");
        try (Crew crew = new Crew(size)) {
            assertEquals("publish", crew.begin(() -> MDC.get("job")).get());
        } finally {
            MDC.remove("job");
        }
    }
}
