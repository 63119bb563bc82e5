package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class SortKeyTest {
    @Test
    void letters_follow_the_vietnamese_alphabet() {
        assertSorted(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o",
                "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y");
    }

    @Test
    void tones_follow_ngang_huyen_hoi_nga_sac_nang() {
        assertSorted("ma", "mà", "mả", "mã", "má", "mạ");
        assertSorted("ê", "ề", "ể", "ễ", "ế", "ệ");
    }

    @Test
    void a_letter_weighs_more_than_a_tone() {
        assertSorted("hòa bình", "hoa văn", "hóa văn");
        assertSorted("dz", "đa", "tạ", "tăm", "tâm");
    }

    @Test
    void a_shorter_name_comes_before_a_longer_one() {
        assertSorted("Nam", "Nám", "Nam Định", "Nam Trực", "Năm");
    }

    @Test
    void districts_are_in_vietnamese_order() {
        assertSorted(
                "Giao Thủy",
                "Hải Hậu",
                "Mỹ Lộc",
                "Nam Định",
                "Nam Trực",
                "Nghĩa Hưng",
                "Trực Ninh",
                "Vụ Bản",
                "Xuân Trường",
                "Ý Yên");
    }

    @Test
    void the_key_is_readable_ascii() {
        assertThat(SortKey.of("Nam Trực")).isEqualTo("nam-tru|c 05");
        assertThat(SortKey.of("Huyện Ý Yên")).isEqualTo("huye{n-y-ye{n 540");
        assertThat(SortKey.of("Ω, 中")).matches("\\p{ASCII}+");
        assertThat(SortKey.of(" – ")).isEmpty();
    }

    private static void assertSorted(String... expected) {
        List<String> shuffled = new ArrayList<>(List.of(expected));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Comparator.comparing(SortKey::of));
        assertThat(shuffled).containsExactly(expected);
    }
}
