package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import java.util.List;
import java.util.Objects;

class PlainNightTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly",
                "nightly|--input|a b|--output=c=d|--data|đ",
                "nightly|--data=/x/y/",
            })
    void what_is_understood_is_what_picocli_understands(String line) {
        String[] words = line.split("\\|");
        CommandLine parser = new CommandLine(new NightlyCommand());
        parser.parseArgs(List.of(words).subList(1, words.length).toArray(String[]::new));
        NightlyCommand parsed = parser.getCommand();

        NightlyCommand understood = Objects.requireNonNull(PlainNight.of(words));

        assertThat(understood.common.properties()).isEqualTo(parsed.common.properties());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run|--input|a",
                "Nightly",
                "nightly|--help",
                "nightly|--year=2021",
                "nightly|a",
                "nightly|--input",
                "nightly|--input=",
                "nightly|--input|--data|a",
                "nightly|--input|a|--input|b",
                "nightly|--data|@file",
                "nightly|--data|'a'",
                "nightly|--lang|en",
                "nightly|--output|nightly",
                "nightly|--data|a\0b",
            })
    void the_rest_is_left_to_picocli(String line) {
        assertThat(PlainNight.of(line.isEmpty() ? new String[0] : line.split("\\|"))).isNull();
    }
}
