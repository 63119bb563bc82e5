package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What one pass finds out of bytes and letters is what several passes find. */
class LookedAtOnceTest {
    private static final String WORDS =
            "mô hình tự quản về an ninh trật tự ở khu dân cư không công khai hoà hòa Mẫu ĐỘI quỹ QĐ"
                    + " UBND 1613/QĐ, \"Có sổ\" Nguyễn Thị ngày 04/09/2019\n"
                    + "× § ñ þ ½ ﬁ 中 İ ≠ ; Å";

    private static List<String> texts(Random random) {
        String[] words = WORDS.split(" ");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
            int known = 8 + random.nextInt(words.length - 7);
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(words[random.nextInt(known)]).append(' ');
            }
            texts.add(random.nextInt(4) == 0 ? apart(text.toString()) : text.toString());
        }
        return texts;
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }

    private static List<byte[]> bytes(String text) {
        return List.of(
                text.getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16LE),
                Legacy.windows1258(text),
                Legacy.tcvn3(text),
                Legacy.vni(text),
                seen(Legacy.vni(text)).getBytes(StandardCharsets.UTF_8),
                Legacy.misread(text));
    }

    private static String seen(byte[] legacy) {
        return Cp1252.text(new String(legacy, StandardCharsets.ISO_8859_1));
    }

    /** As it is read without a first look at the letters. */
    private static @Nullable Decoded searched(String text) {
        Syllables.Count plain = Syllables.countWhole(text);
        return plain.share() > 0.95 || text.chars().allMatch(c -> c < 0x80)
                ? null
                : LegacyText.best(text, LegacyForm.OF_TEXT, plain).orElse(null);
    }

    @Test
    void bytes_of_any_encoding_whole_or_damaged_are_the_same_text() {
        Random random = new Random(7);
        int told = 0;
        for (String text : texts(random)) {
            for (byte[] whole : bytes(text)) {
                for (int damage = 0; damage < 4; damage++) {
                    byte[] bytes = whole.clone();
                    for (int i = 0; i < damage && bytes.length > 0; i++) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    }
                    Optional<Decoded> decoded = Encodings.decode(bytes);
                    assertThat(decoded).isEqualTo(Encodings.searched(bytes));
                    told += Utf8.letters(bytes) == null ? 1 : 0;
                }
            }
        }
        assertThat(told).isBetween(1_000, 11_000);
    }

    @Test
    void well_formed_letters_are_told_from_all_others() {
        Random random = new Random(7);
        byte[] edges = {'a', '\n', (byte) 0x80, (byte) 0xBF, (byte) 0xC1, (byte) 0xC2, (byte) 0xE0};
        byte[] more = {
            (byte) 0xA0, (byte) 0x9F, (byte) 0xED, (byte) 0xEF, (byte) 0xF0, (byte) 0xFE
        };
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(6)];
            for (int at = 0; at < bytes.length; at++) {
                byte[] of = random.nextBoolean() ? edges : more;
                bytes[at] = of[random.nextInt(of.length)];
            }
            Optional<String> text = LegacyForm.strictly(bytes, StandardCharsets.UTF_8);
            boolean plain =
                    text.isPresent()
                            && text.get().chars().noneMatch(c -> Character.isSurrogate((char) c));
            char[] letters = Utf8.letters(bytes);
            assertThat(letters != null).isEqualTo(plain);
            if (letters != null) {
                assertThat(new String(letters)).isEqualTo(text.get());
            }
        }
    }

    @Test
    void what_is_left_as_it_stands_is_what_every_form_would_leave() {
        Random random = new Random(7);
        int repaired = 0;
        for (String text : texts(random)) {
            for (String seen : List.of(text, seen(Legacy.vni(text)), seen(Legacy.tcvn3(text)))) {
                Decoded decoded = LegacyText.repaired(seen, null);
                assertThat(decoded).isEqualTo(searched(seen));
                repaired += decoded == null ? 0 : 1;
            }
        }
        assertThat(repaired).isPositive();
    }

    @Test
    void a_letter_with_its_marks_is_the_letter_that_normalising_gives() {
        String marks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0309\u031B\u0323\u0327";
        int known = 0;
        for (char letter = ' '; letter < 0x2030; letter++) {
            for (char mark : marks.toCharArray()) {
                char with = Composing.with(letter, mark);
                if (with != 0) {
                    assertThat(Normalizer.normalize("" + letter + mark, Form.NFC))
                            .isEqualTo(String.valueOf(with));
                    known++;
                }
            }
        }
        assertThat(known).isGreaterThan(200);
    }

    private static @Nullable String small(String text) {
        char[] folded = new char[text.length()];
        int length = PlainLetters.small(text, folded);
        return length < 0 ? null : new String(folded, 0, length);
    }

    @Test
    void letters_with_marks_are_folded_as_composed_ones_are() {
        Random random = new Random(7);
        String letters =
                "aâăeêioôơuưyAĐđnTbỉ1 .\"'`\n\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";
        int done = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String seen = text.toString();
            String composed = Normalizer.normalize(seen, Form.NFC);
            String tidied = PlainLetters.tidied(seen);
            if (tidied != null) {
                assertThat(tidied).isEqualTo(composed.replaceAll("[ \n]+", " ").strip());
            }
            String small = small(seen);
            if (small != null) {
                assertThat(small).as(seen).isEqualTo(small(composed));
                done++;
            }
        }
        assertThat(done).isGreaterThan(50_000);
    }
}
