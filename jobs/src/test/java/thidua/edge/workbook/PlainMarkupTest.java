package thidua.edge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.sheet.BrokenFile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever is taken for plain, the parser of Java reads just so. */
class PlainMarkupTest {
    private static final String SHEET =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
            <x:sheet xmlns="urn:a" xmlns:x="urn:x" xmlns:r='urn:r'>
              <row r="1" r:id="rId1" hidden='1'><c t="s&#xf4;&lt;'>"><v>12</v></c ><x:c/></row>
              <is><t xml:space="preserve"> Tổ &amp; đội &#7875;&#x1EBF; &lt;3]] </t></is>
            </x:sheet>
            """;
    private static final String[] BITS = {
        "<",
        ">",
        "/",
        "&",
        ";",
        "\"",
        "'",
        "=",
        " ",
        ":",
        "xmlns:y=\"urn:x\"",
        "y:b=\"1\"",
        "r=\"2\"",
        "<a>",
        "</a>",
        "<a/>",
        "<!-- x -->",
        "<![CDATA[x]]>",
        "<?p x?>",
        "<!DOCTYPE a>",
        "]]>",
        "&#13;",
        "&#0;",
        "&#xD800;",
        "&nbsp;",
        "&#1114112;",
        "&#;",
        "&#x;",
        "&quot;",
        "\r\n",
        "\t",
        "\u0001",
        "\uFFFE",
        "😀",
        "ệ",
        "\u0085",
        "xmlns=\"\"",
        "xml:lang=\"vi\"",
        "xmlns:xml=\"urn:b\"",
        "-",
        "1"
    };

    /** Everything that is seen on the way, and how it ends. */
    private static List<String> seen(Markup markup) {
        List<String> seen = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (markup) {
            while (markup.next()) {
                if (markup.isStart() || markup.isEnd()) {
                    seen.add(text.toString());
                    text.setLength(0);
                    seen.add((markup.isStart() ? "<" : "</") + markup.name());
                }
                if (markup.isStart()) {
                    for (String name : List.of("r", "id", "t", "hidden", "space", "b", "lang")) {
                        seen.add(name + "=" + markup.attribute(name));
                        seen.add(name + "=" + markup.attribute("urn:r", name));
                    }
                }
                text.append(markup.text());
            }
        } catch (BrokenFile e) {
            seen.add(e.reason() + " " + e.detail());
        }
        return seen;
    }

    private static List<String> byJava(byte[] bytes) {
        try {
            return seen(Markup.of(new ByteArrayInputStream(bytes)));
        } catch (BrokenFile e) {
            return List.of(e.reason() + " " + e.detail());
        }
    }

    @Test
    void documents_that_are_spoilt_by_chance_are_read_alike() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(SHEET);
            for (int times = random.nextInt(3); times >= 0; times--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(3));
                text.replace(at, end, BITS[random.nextInt(BITS.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (PlainMarkup.read(bytes) != null) {
                plain++;
                assertThat(seen(Markup.of(bytes))).as(text.toString()).isEqualTo(byJava(bytes));
            }
        }
        assertThat(plain).isGreaterThan(2_000);
    }

    /** Bytes that are no UTF-8 are among them, and parts of letters. */
    @Test
    void documents_whose_bytes_are_spoilt_by_chance_are_read_alike() {
        Random random = new Random(11);
        byte[] whole =
                SHEET.replace("đội", "đội \u00a0\u07ff\u0800\ud7a3ÿĀ")
                        .getBytes(StandardCharsets.UTF_8);
        int[] leads = {
            0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEC, 0xED, 0xEE, 0xEF, 0xF0
        };
        int plain = 0;
        for (int i = 0; i < 60_000; i++) {
            byte[] bytes = whole.clone();
            for (int times = random.nextInt(3); times >= 0; times--) {
                int at = random.nextInt(bytes.length);
                boolean isLead = random.nextBoolean();
                bytes[at] =
                        (byte) (isLead ? leads[random.nextInt(leads.length)] : bytes[at] ^ 0x20);
            }
            if (PlainMarkup.read(bytes) != null) {
                plain++;
                assertThat(seen(Markup.of(bytes))).isEqualTo(byJava(bytes));
            }
        }
        assertThat(plain).isGreaterThan(2_000);
    }

    @Test
    void a_sheet_as_programs_write_it_is_plain() {
        byte[] bytes = SHEET.getBytes(StandardCharsets.UTF_8);

        assertThat(PlainMarkup.read(bytes)).isNotNull();
        assertThat(seen(Markup.of(bytes))).isEqualTo(byJava(bytes)).contains(" Tổ & đội ểế <3]] ");
    }

    @Test
    void more_events_than_a_document_of_its_length_has_are_read_all_the_same() {
        byte[] bytes = ("<r>" + "<a/>".repeat(5_000) + "</r>").getBytes(StandardCharsets.UTF_8);

        assertThat(PlainMarkup.read(bytes)).isNotNull();
        assertThat(seen(Markup.of(bytes))).isEqualTo(byJava(bytes)).hasSizeGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "<a b=\"1\" b=\"2\"/>",
                "<a b=1/>",
                "<a b=\"<\"/>",
                "<x:a/>",
                "<!DOCTYPE a><a/>",
                "<a>&b;</a>",
                "<a>\u0000</a>",
                "<?xml version=\"1.1\"?><a/>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>"
            })
    void what_is_not_plain_is_left_to_the_parser(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(PlainMarkup.read(bytes)).isNull();
        assertThat(byMarkup(bytes)).isEqualTo(byJava(bytes));
    }

    private static List<String> byMarkup(byte[] bytes) {
        try {
            return seen(Markup.of(bytes));
        } catch (BrokenFile e) {
            return List.of(e.reason() + " " + e.detail());
        }
    }
}
