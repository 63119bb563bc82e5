package thidua.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RuleDocTest {
    /** When it fails: put what it expected into the page, after reading it aloud. */
    @Test
    void the_page_of_rules_is_what_the_rules_say() throws IOException {
        String page = Files.readString(Path.of("rules.md"));
        String begin = "<!-- generated:rules -->\n";
        String end = "<!-- /generated:rules -->";
        String table = page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end));
        assertThat(table).isEqualTo(RuleDoc.markdown());
    }
}
