package thidua.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RuleDocTest {
    private static final Path PAGE = Path.of("rules.md");
    private static final String BEGIN = "<!-- generated:rules -->\n";
    private static final String END = "<!-- /generated:rules -->";

    /** When it fails: read the new texts aloud, then run it with {@code -Dapprove=true}. */
    @Test
    void the_page_of_rules_is_what_the_rules_say() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("approve")) {
            page = page.substring(0, begin) + RuleDoc.markdown() + page.substring(end);
            Files.writeString(PAGE, page);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end)).isEqualTo(RuleDoc.markdown());
    }
}
