package thidua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import picocli.CommandLine;

import thidua.cli.Thidua;
import thidua.core.layout.HeaderDoc;
import thidua.job.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages list is what the code lists. */
class GeneratedDocsTest {

    /** A section between {@code <!-- generated:name -->} and {@code <!-- /generated:name -->}. */
    private enum Section {
        HEADERS("../input/README.md", HeaderDoc::markdown),
        CHARTS("../output/README.md", Listing::charts),
        REPORTS("../output/README.md", Listing::reports),
        INDICATORS("../output/README.md", Listing::indicators),
        LIMITS("../README.md", Listing::limits),
        DELIVER("../README.md", Listing::deliver),
        COMMANDS("../README.md", () -> Listing.commands(commandLine())),
        EXITS("../README.md", () -> Listing.exitCodes(commandLine()));

        private final Path page;
        private final Supplier<String> markdown;

        Section(String page, Supplier<String> markdown) {
            this.page = Path.of(page);
            this.markdown = markdown;
        }

        private String mark(String before) {
            return "<!-- " + before + "generated:" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** When it fails: run it with {@code -Dapprove=true}, and read the difference. */
    @ParameterizedTest
    @EnumSource(Section.class)
    void a_page_lists_what_the_code_lists(Section section) throws IOException {
        String generated = "\n" + section.markdown.get().strip() + "\n";
        String page = Files.readString(section.page);
        int begin = page.indexOf('\n', page.indexOf(section.mark("")));
        int end = page.indexOf(section.mark("/"));
        if (Boolean.getBoolean("approve")) {
            page = page.substring(0, begin) + generated + page.substring(end);
            Files.writeString(section.page, page);
            end = begin + generated.length();
        }

        assertThat(page.substring(begin, end)).isEqualTo(generated);
    }

    @Test
    void the_help_explains_every_exit_code_that_a_run_can_end_with() {
        Set<String> codes =
                Stream.of(Outcome.values())
                        .map(outcome -> Integer.toString(outcome.exitCode()))
                        .collect(Collectors.toCollection(TreeSet::new));
        codes.add(Integer.toString(CommandLine.ExitCode.USAGE));

        assertThat(commandLine().getCommandSpec().usageMessage().exitCodeList().keySet())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_command_to_be_typed_from_the_readme_is_understood() throws IOException {
        List<String> commands =
                Files.readAllLines(Path.of("../README.md")).stream()
                        .filter(line -> line.startsWith("./thidua "))
                        .map(line -> line.replaceFirst(" *#.*", ""))
                        .toList();
        assertThat(commands).hasSizeGreaterThan(8);
        for (String command : commands) {
            List<String> words = List.of(command.split(" +"));
            String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
            assertThat(commandLine().parseArgs(arguments).hasSubcommand()).as(command).isTrue();
        }
    }

    private static CommandLine commandLine() {
        return new CommandLine(Thidua.class);
    }
}
