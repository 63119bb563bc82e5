package thidua.core.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

/** Cells are as plausible in the text as they are cut out of it. */
class PlausibilityTest {
    private static final String SIGNS = "ab1;;;,\"\"' \n\n\r\\\u001A";
    private static final String[] PARTS = {
        "1",
        "27",
        "2019",
        "04/09",
        "/",
        "-",
        ".",
        ",",
        ":",
        "30",
        "a",
        "ộ",
        "QĐ",
        "xã",
        " ",
        "  ",
        "\u00A0",
        "\t",
        "@",
        "://",
        "http",
        "\"",
        "'",
        "\\",
        "|",
        "(",
        ")",
        "%",
        "₫",
        "٣",
        "中",
        "×",
        "+",
        "mô hình mẫu ",
        "\u0301",
        "#",
        "_",
        "0123456789012345678901234567890123456789"
    };

    @Test
    void a_cell_is_as_plausible_where_it_stands_as_by_itself() {
        Random random = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                cell.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String text = "x" + cell + "y";

            assertThat(Kind.plausibility(text.toCharArray(), 1, 1 + cell.length()))
                    .as("%s", cell)
                    .isEqualTo(Kind.plausibility(cell.toString()));
        }
    }

    @Test
    void the_first_cells_are_as_plausible_at_a_glance_as_those_of_the_records() {
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                written.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            char[] text = written.toString().toCharArray();
            Dialect dialect =
                    new Dialect(
                            random.nextBoolean() ? ';' : ' ',
                            random.nextInt(4) == 0,
                            random.nextInt(4) == 0 ? '\'' : '"',
                            random.nextInt(4) == 0);
            if (Glance.at(text, dialect).isPresent()) {
                double plausible = 0;
                for (TextRow row : Records.all(written.toString(), dialect, 0)) {
                    for (String cell : row.cells()) {
                        plausible += row.isBlank() ? 0 : Kind.plausibility(cell);
                    }
                }
                assertThat(Glance.isPlausible(text, dialect, plausible)).isFalse();
                if (plausible > 0) {
                    double less = Math.nextDown(plausible);
                    assertThat(Glance.isPlausible(text, dialect, less)).isTrue();
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(10_000);
    }

    @Test
    void one_look_tells_what_delimiters_a_text_has_and_what_follows_them() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                written.append(",; \t|^~§'\"\\\n\rab".charAt(random.nextInt(15)));
            }
            String text = written.toString();
            Census census = new Census(text.toCharArray());
            assertThat(census.hasApostrophe()).isEqualTo(text.contains("'"));
            assertThat(census.escapes('"')).isEqualTo(text.contains("\\\""));
            assertThat(census.escapes('\'')).isEqualTo(text.contains("\\'"));
            for (int at = 0; at < Census.DELIMITERS.length(); at++) {
                String delimiter = Census.DELIMITERS.substring(at, at + 1);
                assertThat(census.has(at)).isEqualTo(text.contains(delimiter));
                int all = 0;
                int blanks = 0;
                for (int from = text.indexOf(delimiter); from >= 0; ) {
                    all++;
                    boolean ends = from + 1 == text.length();
                    blanks += ends || " \r\n".indexOf(text.charAt(from + 1)) >= 0 ? 1 : 0;
                    from = text.indexOf(delimiter, from + 1);
                }
                assertThat(census.isFollowedByBlanks(at)).isEqualTo(blanks > 0.9 * all);
            }
        }
    }
}
