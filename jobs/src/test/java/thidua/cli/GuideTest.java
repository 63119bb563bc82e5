package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.TestServer;
import thidua.job.Trees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guide for users, taken at its word: its commands are given one after the other. */
class GuideTest {
    private static final Path GUIDE = Path.of("../HUONG-DAN.md");
    private static final Path PICTURES = Path.of("huong-dan");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");
    private static final Map<String, Spoken> SPOKEN = new TreeMap<>();
    @TempDir private static Path desk;

    @BeforeAll
    static void every_command_is_given() throws Exception {
        Trees.copy(Path.of("../input"), desk.resolve("input"));
        Map<String, String> settings = settings(TestServer.migrated());
        settings.forEach(System::setProperty);
        try {
            for (String command : commands()) {
                SPOKEN.put(command, given(command));
            }
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private static Map<String, String> settings(PGSimpleDataSource database) {
        return Map.of(
                "spring.datasource.url",
                String.valueOf(database.getURL()),
                "spring.datasource.username",
                String.valueOf(database.getUser()),
                "spring.datasource.password",
                String.valueOf(database.getPassword()),
                "thidua.input",
                desk.resolve("input").toString(),
                "thidua.output",
                desk.resolve("output").toString());
    }

    private static List<String> commands() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("./thidua "))
                .toList();
    }

    /** In the folders of the desk instead of those beside the guide. */
    private static Spoken given(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        String[] arguments =
                words.subList(2, words.size()).stream()
                        .map(GuideTest::onTheDesk)
                        .toArray(String[]::new);
        return Spoken.of(words.get(1), arguments);
    }

    private static String onTheDesk(String word) {
        boolean isPath =
                Stream.of("input/", "output/", "mau", "sao-luu").anyMatch(word::startsWith);
        return isPath ? desk.resolve(word).toString() : word;
    }

    @Test
    void every_command_of_the_guide_ends_well() {
        assertThat(SPOKEN).hasSizeGreaterThan(12);
        assertThat(SPOKEN)
                .allSatisfy(
                        (command, spoken) ->
                                assertThat(spoken.exit())
                                        .as(command + "\n" + spoken.said())
                                        .isZero());
    }

    @Test
    void what_the_guide_says_of_the_sample_is_so() throws IOException {
        assertThat(said("./thidua explain models-new.2021.36"))
                .contains("Giá trị: 17 mô hình", "So với năm 2020: +4");
        assertThat(said("./thidua diff --year 2023 --from 2024-02-01 --to 2024-03-31"))
                .containsPattern("models-new\\.2023\\.36\\b.*\\b18\\b.*\\b19\\b");
        assertThat(desk.resolve("mau/nghia-lam.xlsx")).exists();
        assertThat(Files.readString(desk.resolve("output/2021/reports/indicators.csv")))
                .containsPattern("awards-total\\.2021\\.36,.*,106,value,")
                .containsPattern("models-recognised\\.2021\\.36,.*,2,value,");
    }

    private static String said(String command) {
        return Objects.requireNonNull(SPOKEN.get(command), command).said();
    }

    @Test
    void the_chart_in_the_guide_is_the_one_that_the_product_draws() throws IOException {
        Path shown = PICTURES.resolve("new-models-by-unit.png");
        Path drawn = desk.resolve("output/2021/charts/new-models-by-unit.png");
        if (Boolean.getBoolean("approve")) {
            Files.write(shown, Files.readAllBytes(drawn));
        }
        assertThat(shown).hasSameBinaryContentAs(drawn);
    }

    @Test
    void everything_that_the_guide_links_to_is_there() throws IOException {
        String guide = Files.readString(GUIDE);
        List<String> targets =
                LINK.matcher(guide).results().map(link -> link.group(1)).distinct().toList();
        assertThat(targets).hasSizeGreaterThan(5);
        for (String target : targets) {
            if (target.startsWith("#")) {
                assertThat(anchors(guide)).as(target).contains(target.substring(1));
            } else {
                assertThat(Path.of("..").resolve(target.replaceFirst("#.*", ""))).exists();
            }
        }
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures.map(p -> "jobs/huong-dan/" + p.getFileName()))
                    .allSatisfy(picture -> assertThat(targets).contains(picture));
        }
    }

    /** As the forges make them from headings. */
    private static List<String> anchors(String guide) {
        return guide.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{M}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }
}
