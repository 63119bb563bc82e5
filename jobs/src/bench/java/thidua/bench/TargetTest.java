package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.bench.Target.Bound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs with {@code mvn -Pbench -DskipTests=false -Dtest=TargetTest test}. */
class TargetTest {
    private static final Target HALF =
            new Target("a against b", Bound.most(0.5), "", "a", Run::wall, "b", Run::wall);

    private final Contenders.Runs runs = new Contenders.Runs();

    @Test
    void a_ratio_is_taken_within_a_round_and_the_median_judged() {
        runs.add("a", took(0, 1));
        runs.add("b", took(0, 4));
        runs.add("b", took(1, 10));
        runs.add("a", took(1, 6));
        runs.add("a", took(2, 2));
        runs.add("b", took(2, 5));

        assertThat(HALF.line(runs, "nobody asked"))
                .isEqualTo("| a against b | ≤ 0.50 | **0.40** (0.25–0.60, 3) | held |");
    }

    @Test
    void a_run_that_is_wrong_is_in_no_ratio() {
        runs.add("a", took(0, 1));
        runs.add("b", took(0, 1));
        runs.add("a", failed(1, "3 of 5 counts differ"));
        runs.add("b", took(1, 1));

        assertThat(HALF.line(runs, "nobody asked"))
                .isEqualTo("| a against b | ≤ 0.50 | **1.00** (1.00–1.00, 1) | **missed** |");
    }

    @Test
    void what_was_not_run_says_why_and_has_no_number() {
        assertThat(HALF.line(runs, "nobody asked"))
                .isEqualTo("| a against b | ≤ 0.50 | not run: nobody asked | – |");
        runs.add("a", failed(0, "timed out after 5 s"));
        assertThat(HALF.line(runs, "nobody asked"))
                .isEqualTo("| a against b | ≤ 0.50 | not run: timed out after 5 s | – |");
    }

    @Test
    void a_part_that_no_run_tells_of_is_no_number_either() {
        Target part = new Target("x", Bound.least(1), "", "a", r -> r.part("x"), "b", Run::wall);
        runs.add("a", took(0, 1));
        runs.add("b", took(0, 1));

        assertThat(part.line(runs, "nobody asked"))
                .isEqualTo("| x | ≥ 1.00 | not run: a run does not tell of this part | – |");
    }

    @Test
    void a_ratio_without_a_target_is_only_told() {
        Target told = new Target("x", Bound.none(), "", "a", Run::wall, "b", Run::wall);
        runs.add("a", took(0, 3));
        runs.add("b", took(0, 1));

        assertThat(told.line(runs, "nobody asked"))
                .isEqualTo("| x | none | **3.00** (3.00–3.00, 1) | – |");
    }

    @Test
    void only_what_stands_between_the_marks_is_written_anew(@TempDir Path folder)
            throws IOException {
        Path page = folder.resolve("page.md");
        String before = "by hand\n<!-- bench:a -->\n%s<!-- /bench:a -->\nby hand, too\n";
        Files.writeString(page, before.formatted("old\n"));

        ResultPage.write(page, "a", "new\n");
        ResultPage.write(page, "b", "nowhere\n");

        assertThat(Files.readString(page)).isEqualTo(before.formatted("new\n"));
    }

    private static Run took(int round, double seconds) {
        return run(round, seconds, null);
    }

    private static Run failed(int round, String why) {
        return run(round, 9, why);
    }

    private static Run run(int round, double seconds, @Nullable String bad) {
        return new Run(round, seconds, 0, 0, 0, Double.NaN, Map.of(), bad);
    }
}
