package thidua.core.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class GlanceTest {
    private static final String SIGNS = "ab1;;;,\"\"' \n\n\r\\\u001A";

    @Test
    void widths_found_at_a_glance_are_those_of_the_records() {
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            Dialect dialect =
                    new Dialect(
                            random.nextBoolean() ? ';' : ' ',
                            random.nextInt(4) == 0,
                            random.nextInt(4) == 0 ? '\'' : '"',
                            random.nextInt(4) == 0);
            Widths widths = new Widths();
            for (TextRow row : Records.all(text.toString(), dialect, 0)) {
                if (!row.isBlank()) {
                    widths.add(row.width());
                }
            }
            var glance = Glance.at(text.toString().toCharArray(), dialect);
            told += glance.isPresent() ? 1 : 0;
            glance.ifPresent(
                    seen -> {
                        assertThat(seen.usual()).isEqualTo(widths.usual());
                        assertThat(seen.pattern(dialect)).isEqualTo(widths.pattern(dialect));
                    });
        }
        assertThat(told).isGreaterThan(10_000);
    }

    @Test
    void of_a_quote_that_is_never_closed_nothing_is_said() {
        assertThat(Glance.at("a;\"b\nc;d".toCharArray(), Dialect.of(';', '"'))).isEmpty();
    }
}
