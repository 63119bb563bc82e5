package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

class AtHandTest {
    @Test
    void givesWhatItHolds() {
        AtHand hand = new AtHand(10);
        hand.hold(Map.of("a", bytes(4, 1)));
        hand.hold(Map.of("b", bytes(6, 2)));

        assertThat(hand.bytes("a")).containsExactly(bytes(4, 1));
        assertThat(hand.bytes("b")).containsExactly(bytes(6, 2));
        assertThat(hand.bytes("c")).isNull();
    }

    @Test
    void givesTheRoomOfTheFirstToTheNext() {
        AtHand hand = new AtHand(10);
        hand.hold(Map.of("a", bytes(4, 1)));
        hand.hold(Map.of("b", bytes(4, 2)));
        hand.hold(Map.of("c", bytes(3, 3)));

        assertThat(hand.bytes("a")).isNull();
        assertThat(hand.bytes("b")).containsExactly(bytes(4, 2));
        assertThat(hand.bytes("c")).containsExactly(bytes(3, 3));
    }

    @Test
    void leavesOutWhatIsLargerThanTheRoom() {
        AtHand hand = new AtHand(10);
        hand.hold(Map.of("a", bytes(10, 1)));
        hand.hold(Map.of("b", bytes(11, 2)));

        assertThat(hand.bytes("a")).containsExactly(bytes(10, 1));
        assertThat(hand.bytes("b")).isNull();
    }

    @Test
    void holdsNothingOfNothing() {
        AtHand hand = new AtHand(10);
        hand.hold(Map.of("a", bytes(0, 0)));
        hand.hold(Map.of("b", bytes(10, 2)));
        hand.hold(Map.of("c", bytes(10, 3)));

        assertThat(hand.bytes("b")).isNull();
        assertThat(hand.bytes("c")).containsExactly(bytes(10, 3));
    }

    @Test
    void neverGivesOneContentForAnother() {
        Random random = new Random(7);
        AtHand hand = new AtHand(100);
        Map<String, byte[]> all = new LinkedHashMap<>();
        int had = 0;
        for (int i = 0; i < 5_000; i++) {
            String name = "" + random.nextInt(600);
            byte[] bytes =
                    all.computeIfAbsent(name, n -> bytes(1 + n.hashCode() % 40, n.hashCode()));
            hand.hold(Map.of(name, bytes));
            assertThat(hand.bytes(name)).containsExactly(bytes);
            String other = "" + random.nextInt(600);
            byte[] held = hand.bytes(other);
            if (held != null) {
                assertThat(held).containsExactly(all.get(other));
                had++;
            }
        }
        assertThat(had).isPositive();
    }

    private static byte[] bytes(int count, int value) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
