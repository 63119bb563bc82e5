package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Random;

class SyllablesTest {
    private static final String LETTERS =
            "bcdđghklmnpqrstvxaăâeêioôơuưyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
                + "BĐÊẠfjwzñćšÿøß€½";

    @Test
    void words_are_syllables_in_the_table_when_they_are_by_the_rules() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder word = new StringBuilder("ạ ");
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String alone = word.substring(2);
            boolean foreign = alone.chars().anyMatch(c -> c >= 0x80);
            boolean syllable = Syllables.isSyllable(alone.toLowerCase(Locale.ROOT));
            Syllables.Count count = Syllables.count(word.toString());

            assertThat(count.good()).as(alone).isEqualTo(foreign && syllable ? 2 : 1);
            assertThat(count.bad()).as(alone).isEqualTo(foreign && !syllable ? 1 : 0);
        }
    }

    @Test
    void the_longest_and_the_stopped_syllables_are_told() {
        assertThat(Syllables.count("NGHIÊNG nghiềng hoạch hoảch giữ QUỐC đảt"))
                .isEqualTo(new Syllables.Count(5, 2));
    }
}
