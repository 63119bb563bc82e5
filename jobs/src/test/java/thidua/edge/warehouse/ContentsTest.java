package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ContentsTest {
    private final DSLContext dsl = DSL.using(TestServer.migrated(), SQLDialect.POSTGRES);
    private final Contents contents = new Contents(dsl);

    @Test
    void many_are_kept_in_one_go_each_with_its_own_bytes() {
        Random random = new Random(3);
        Map<String, byte[]> sent = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            byte[] bytes = new byte[random.nextInt(20_000)];
            random.nextBytes(bytes);
            sent.put(name(i), bytes);
        }
        sent.put(name(40), new byte[0]);

        contents.keep(sent);

        Map<String, byte[]> kept = contents.bytes(sent.keySet());
        assertThat(kept).containsOnlyKeys(sent.keySet());
        sent.forEach((name, bytes) -> assertThat(kept.get(name)).isEqualTo(bytes));
        assertThat(contents.known(List.of(name(0), name(40), name(41))))
                .containsExactlyInAnyOrder(name(0), name(40));
    }

    @Test
    void what_is_kept_already_stays() {
        contents.keep(Map.of(name(50), new byte[] {1}));
        contents.keep(Map.of(name(50), new byte[] {2}, name(51), new byte[] {3}));

        Map<String, byte[]> kept = contents.bytes(List.of(name(50), name(51)));
        assertThat(kept.get(name(50))).containsExactly(1);
        assertThat(kept.get(name(51))).containsExactly(3);
    }

    private static String name(int number) {
        return "%064x".formatted(number);
    }
}
