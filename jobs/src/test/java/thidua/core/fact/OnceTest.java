package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnceTest {
    private record Said(String what) {}

    @Test
    void what_is_equal_is_one_object() {
        Once once = new Once();
        Said first = once.of(new Said("camera"));

        assertThat(once.of(new Said("camera"))).isSameAs(first);
        assertThat(once.of(new Said("loa"))).isEqualTo(new Said("loa"));
    }
}
