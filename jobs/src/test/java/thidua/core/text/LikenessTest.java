package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

class LikenessTest {
    private static final List<String> NAMES =
            List.of("Nam Trực", "Trực Ninh", "Xuân Trường", "Giao Thủy", "Nam Định");

    @Test
    void distance_counts_letters_to_insert_delete_or_replace() {
        assertThat(LikenessTest.distances("", "nam truc", "nam trc", "nam trucs", "nan truc"))
                .containsExactly(8, 0, 1, 1, 1);
    }

    @Test
    void the_nearest_name_comes_first_and_far_ones_not_at_all() {
        assertThat(nearest("Nam Truk", 3)).containsExactly("Nam Trực");
        assertThat(nearest("Hà Nội", 3)).isEmpty();
    }

    @Test
    void equally_near_names_come_in_vietnamese_order_up_to_the_limit() {
        List<String> names = List.of("Trực Hưng", "Trực Hùng", "Trực Hừng");
        assertThat(Likeness.of(names, Function.identity()).nearest("truc hung", 2))
                .containsExactly("Trực Hùng", "Trực Hưng");
    }

    private static List<String> nearest(String text, int limit) {
        return Likeness.of(NAMES, Function.identity()).nearest(text, limit);
    }

    private static List<Integer> distances(String... others) {
        return List.of(others).stream().map(o -> Likeness.distance("nam truc", o)).toList();
    }
}
