package thidua.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import thidua.core.sheet.CellAddress;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static Set<Integer> places(Language language, Rule rule) {
        Words words = Words.of("messages", language);
        String[] itself =
                Stream.iterate(0, i -> i + 1)
                        .limit(10)
                        .map(i -> "{" + i + "}")
                        .toArray(String[]::new);
        String both =
                words.say("rule." + rule.id() + ".message", itself)
                        + words.say("rule." + rule.id() + ".remedy", itself);
        return PLACE.matcher(both)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_uses_all_its_arguments_in_both_languages(Rule rule) {
        Set<Integer> arguments =
                Stream.iterate(1, i -> i + 1)
                        .limit(rule.arguments().size())
                        .collect(Collectors.toSet());
        for (Language language : Language.values()) {
            Set<Integer> used = places(language, rule);
            used.remove(0);
            assertThat(used).as(language + " " + rule).isEqualTo(arguments);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_belongs_to_a_rule_that_is_gone(Language language) throws IOException {
        Set<String> expected =
                Stream.of(Rule.values())
                        .flatMap(r -> Stream.of("message", "remedy").map(w -> Messages.key(r, w)))
                        .collect(Collectors.toSet());
        Properties texts = new Properties();
        String file = "/thidua/messages_" + language.id() + ".properties";
        try (InputStream stream = MessagesTest.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames()).isEqualTo(expected);
    }

    @Test
    void a_finding_says_what_was_found_and_what_to_do() {
        Finding finding =
                new Finding(
                        Rule.MERIT_OF_POLICE,
                        new CellAddress("Khen thưởng", 7, 4),
                        "Bằng khen Công an tỉnh",
                        List.of("Công an tỉnh"));
        assertThat(Messages.in(Language.VI).message(finding))
                .isEqualTo(
                        "\"Bằng khen Công an tỉnh\" không phải là hình thức khen thưởng: Công an"
                                + " tỉnh tặng \"Giấy khen\", không tặng \"Bằng khen\"");
        assertThat(Messages.in(Language.EN).remedy(finding))
                .isEqualTo("Look at the decision again; correct the form or the level");
    }
}
