package thidua.edge.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real broker, on a port of this machine. */
class PartQueueTest {
    private static final Part FIRST = new Part("b1", "read", 17);
    private static final Part SECOND = new Part("b1", "read", 18);
    private static final Part OTHERS = new Part("b2", "read", 19);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(30);

    @TempDir Path folder;

    @Test
    void parts_wait_in_order_and_outlive_the_broker() throws Exception {
        BrokerAddress address = address(null, null);
        try (EmbeddedBroker broker = EmbeddedBroker.start(address, folder);
                PartQueue queue = new PartQueue(address, DEAD_AFTER)) {
            assertThat(broker.listen()).isEqualTo(address.url());
            queue.offer(FIRST);
            queue.offer(OTHERS);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(address, folder);
                PartQueue queue = new PartQueue(address, DEAD_AFTER)) {
            queue.offer(SECOND);
            assertThat(queue.waiting()).containsExactly(FIRST, OTHERS, SECOND);
        }
    }

    @Test
    void each_part_goes_to_one_taker_of_its_build() throws Exception {
        BrokerAddress address = address("thidua", "mật khẩu");
        BlockingQueue<Part> taken = new LinkedBlockingQueue<>();
        try (EmbeddedBroker broker = EmbeddedBroker.start(address, folder);
                PartQueue queue = new PartQueue(address, DEAD_AFTER)) {
            List.of(OTHERS, FIRST, SECOND).forEach(queue::offer);
            try (PartQueue.Taking one = queue.take("b1", 1, (part, delivery) -> taken.add(part));
                    PartQueue.Taking two =
                            queue.take("b1", 1, (part, delivery) -> taken.add(part))) {
                assertThat(List.of(next(taken), next(taken)))
                        .containsExactlyInAnyOrder(FIRST, SECOND);
            }
            assertThat(queue.waiting()).containsExactly(OTHERS);
            assertThat(taken).isEmpty();
        }
    }

    @Test
    void a_part_that_is_given_back_comes_again_and_is_counted() throws Exception {
        BrokerAddress address = address(null, null);
        BlockingQueue<Integer> deliveries = new LinkedBlockingQueue<>();
        try (EmbeddedBroker broker = EmbeddedBroker.start(address, folder);
                PartQueue queue = new PartQueue(address, DEAD_AFTER)) {
            queue.offer(FIRST);
            try (PartQueue.Taking taking =
                    queue.take(
                            "b1",
                            1,
                            (part, delivery) -> {
                                deliveries.add(delivery);
                                if (delivery < 3) {
                                    throw new IOException("not now");
                                }
                            })) {
                assertThat(List.of(next(deliveries), next(deliveries), next(deliveries)))
                        .containsExactly(1, 2, 3);
            }
            assertThat(queue.waiting()).isEmpty();
        }
    }

    @Test
    void who_takes_goes_on_when_the_broker_is_back() throws Exception {
        BrokerAddress address = address(null, null);
        BlockingQueue<Part> taken = new LinkedBlockingQueue<>();
        EmbeddedBroker broker = EmbeddedBroker.start(address, folder);
        try (PartQueue queue = new PartQueue(address, DEAD_AFTER);
                PartQueue.Taking taking =
                        queue.take("b1", 1, (part, delivery) -> taken.add(part))) {
            queue.offer(FIRST);
            assertThat(next(taken)).isEqualTo(FIRST);
            broker.close();
            broker = EmbeddedBroker.start(address, folder);
            queue.offer(SECOND);
            Part back = next(taken);
            // the broker may have gone before it heard that the first was taken
            assertThat(back.equals(FIRST) ? next(taken) : back).isEqualTo(SECOND);
        } finally {
            broker.close();
        }
    }

    @Test
    void who_does_not_know_the_password_gets_nothing_and_the_failure_says_no_secret()
            throws Exception {
        BrokerAddress address = address("thidua", "mật khẩu");
        try (EmbeddedBroker broker = EmbeddedBroker.start(address, folder);
                PartQueue queue =
                        new PartQueue(
                                new BrokerAddress(address.url(), "thidua", "sai"), DEAD_AFTER)) {
            assertThatThrownBy(() -> queue.offer(FIRST))
                    .isInstanceOf(BrokerFailure.class)
                    .hasMessageContaining(address.url())
                    .hasMessageNotContaining("mật khẩu")
                    .hasMessageNotContaining("sai");
        }
    }

    @Test
    void a_broker_that_is_not_there_is_said_with_its_address() throws Exception {
        BrokerAddress address = address(null, null);
        try (PartQueue queue = new PartQueue(address, DEAD_AFTER)) {
            assertThatThrownBy(queue::waiting)
                    .isInstanceOf(BrokerFailure.class)
                    .hasMessageStartingWith(address.url() + ": ");
        }
        assertThat(new BrokerAddress("tcp://u:p@h:1?keyStorePassword=x", "u", "p"))
                .hasToString("tcp://h:1");
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static BrokerAddress address(@Nullable String user, @Nullable String password)
            throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new BrokerAddress("tcp://127.0.0.1:" + free.getLocalPort(), user, password);
        }
    }
}
