package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class RememberedTest {
    @Test
    void whatever_gives_its_place_away_each_answer_is_that_of_what_is_asked() {
        Remembered<String, String> lengths = new Remembered<>(8, text -> text.length() + text);
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            String text = "x".repeat(random.nextInt(300)) + random.nextInt(20);
            assertThat(lengths.of(text)).isEqualTo(text.length() + text);
        }
    }

    @Test
    void what_is_asked_again_is_found_out_once_but_for_long_texts() {
        List<String> found = new ArrayList<>();
        Remembered<String, Boolean> remembered = new Remembered<>(4, found::add);
        String longer = "x".repeat(1000);
        for (int i = 0; i < 3; i++) {
            remembered.of("a");
            remembered.of(longer);
        }
        assertThat(found).containsExactly("a", longer, longer, longer);
    }
}
