package thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

class EncodingsTest {
    private static final String SAMPLES = "/encodings/samples.csv";
    private static final String TITLE =
            "Bằng khen của Bộ Công an, huyện Nghĩa Hưng, xã Trực Hùng, thị trấn Quỹ Nhất\n";

    private static Decoded decode(byte[] bytes) {
        return Encodings.decode(bytes).orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = SAMPLES, numLinesToSkip = 1)
    void every_form_of_the_samples_becomes_the_same_text(
            String text, String tcvn3, String hex, String vni, String misread, String apart) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        assertThat(LegacyText.convert(tcvn3, "TCVN3")).isEqualTo(text);
        assertThat(LegacyText.convert(tcvn3.replace('\u00AD', '\u2212'), "TCVN3")).isEqualTo(text);
        assertThat(LegacyText.convert(vni, "VNI")).isEqualTo(text);
        Decoded bytes = decode(HexFormat.of().parseHex(hex));
        String wanted = ascii ? "UTF-8" : "TCVN3";
        assertThat(bytes.text().equals(text) && bytes.encoding().equals(wanted) || !bytes.isSure())
                .as("one phrase is read right or questioned: %s", bytes)
                .isTrue();
        if (misread != null) {
            assertThat(LegacyText.repair(misread).text()).isEqualTo(text);
        }
        String half =
                Pattern.compile("\\\\u([0-9a-f]{4})")
                        .matcher(apart)
                        .replaceAll(m -> "" + (char) Integer.parseInt(m.group(1), 16));
        assertThat(Normalizer.normalize(half, Form.NFC)).isEqualTo(text);
        assertThat(decode(half.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(half, "UTF-8", 1));
    }

    @ParameterizedTest
    @CsvFileSource(resources = SAMPLES, numLinesToSkip = 1)
    void a_cell_alone_is_repaired_or_questioned_and_never_wrong_and_sure(
            String text, String tcvn3, String hex, String vni, String misread, String apart) {
        for (String seen : new String[] {tcvn3, vni}) {
            Decoded repaired = LegacyText.repair(seen);
            assertThat(repaired.text().equals(text) || repaired.text().equals(seen))
                    .as("%s read as %s", seen, repaired)
                    .isTrue();
        }
        assertThat(LegacyText.repair(text)).isEqualTo(new Decoded(text, "", 1));
    }

    @Test
    void all_samples_together_leave_no_doubt() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (var lines = getClass().getResourceAsStream(SAMPLES)) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> rows.add(line.split(",", -1)));
        }
        String texts = rows.stream().map(row -> row[0] + "\n").collect(joining());
        String hex = rows.stream().map(row -> row[2] + "0a").collect(joining());
        String vni = rows.stream().map(row -> row[3] + "\n").collect(joining());
        assertThat(decode(HexFormat.of().parseHex(hex)))
                .matches(Decoded::isSure)
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly(texts, "TCVN3");
        assertThat(decode(vni.getBytes(StandardCharsets.ISO_8859_1)))
                .matches(Decoded::isSure)
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly(texts, "VNI");
        assertThat(LegacyText.repair(vni).text()).isEqualTo(texts);
    }

    @Test
    void ascii_is_utf8_and_unicode_is_taken_by_its_marks_and_zeros() {
        assertThat(decode("camera;1\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Decoded("camera;1\n", "UTF-8", 1));
        assertThat(decode(("\uFEFF" + TITLE).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(TITLE, "UTF-8", 1));
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(decode(("\uFEFF" + TITLE).getBytes(wide)))
                    .isEqualTo(new Decoded(TITLE, wide.name(), 1));
            assertThat(decode(TITLE.getBytes(wide)))
                    .isEqualTo(new Decoded(TITLE, wide.name(), 0.95));
        }
    }

    @Test
    void single_bytes_are_told_by_the_syllables_they_give() {
        assertThat(decode(Legacy.windows1258(TITLE)))
                .matches(Decoded::isSure)
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly(TITLE, "windows-1258");
        assertThat(decode(Legacy.tcvn3(TITLE)))
                .matches(Decoded::isSure)
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly(TITLE, "TCVN3");
        assertThat(decode(Legacy.vni(TITLE)))
                .matches(Decoded::isSure)
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly(TITLE, "VNI");
    }

    @Test
    void a_file_that_was_misread_and_saved_again_is_read_back() {
        String misread =
                Cp1252.text(
                        new String(
                                TITLE.getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
        assertThat(decode(misread.getBytes(StandardCharsets.UTF_8)))
                .matches(Decoded::isSure)
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly(TITLE, "UTF-8 read as CP1252");
        assertThat(LegacyText.repair("Quß║¡n Ba ─É├¼nh"))
                .extracting(Decoded::text, Decoded::encoding)
                .containsExactly("Quận Ba Đình", "UTF-8 read as CP437");
    }

    @Test
    void other_languages_are_left_alone_and_not_believed() {
        String german = "Straße;Größe;Müller;schön\n";
        assertThat(decode(german.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(german, "UTF-8", 1));
        assertThat(decode(german.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Decoded(german, "windows-1252", 0.5));
    }

    @Test
    void a_broken_letter_does_not_break_the_text_but_the_trust_in_it() {
        byte[] bytes = TITLE.getBytes(StandardCharsets.UTF_8);
        bytes[2] = 'x';
        assertThat(decode(bytes))
                .matches(d -> !d.isSure())
                .extracting(Decoded::encoding)
                .isEqualTo("UTF-8");
    }

    @Test
    void bytes_with_control_codes_are_no_text() {
        assertThat(Encodings.decode(new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(Encodings.decode(new byte[] {'a', 7, 'b', 'c'})).isEmpty();
        assertThat(Encodings.decode(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEmpty();
    }
}
