package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    @Test
    void a_pair_is_compared_within_itself_and_not_with_another_of_its_round() {
        pair(1, 0.02, 1, 4);
        pair(2, 0.03, 9, 12);

        assertThat(HALF.line(runs, "")).contains("**0.50** (0.25–0.75, 2)");
    }

    @Test
    void runs_of_pairs_are_compared_with_all_runs_of_their_round_that_are_in_none() {
        Target other = new Target("x", Bound.none(), "", "a", Run::wall, "c", Run::wall);
        runs.add("c", took(0, 10));
        runs.add("c", took(1, 1));
        pair(1, 0.2, 1, 4);
        pair(2, 0.4, 7, 4);
        pair(2, 0.03, 9, 4);

        assertThat(other.line(runs, "")).contains("**0.50** (0.10–0.90, 2)");
    }

    @Test
    void an_uneven_pair_is_in_no_ratio_when_it_was_measured_again() {
        pair(1, 0.3, 1, 10);
        pair(1, 0.1, 8, 10);

        assertThat(HALF.line(runs, "")).contains("**0.80** (0.80–0.80, 1)");
    }

    @Test
    void the_least_uneven_attempt_counts_when_none_was_even_and_the_line_says_so() {
        pair(1, 0.3, 1, 10);
        pair(1, 0.2, 8, 10);
        pair(1, 0.4, 2, 10);
        pair(2, 0.0, 9, 10);

        assertThat(HALF.line(runs, "")).contains("**0.85** (0.80–0.90, 2, 1 uneven)");
    }

    @Test
    void which_attempt_counts_has_nothing_to_do_with_what_came_out_of_it() {
        pair(1, 0.3, 1, 10);
        runs.add("a", failed(0, "exit code 1").in(new Run.Pair(1, 0.05)));
        runs.add("b", took(0, 10).in(new Run.Pair(1, 0.05)));

        assertThat(HALF.line(runs, "")).contains("not run: exit code 1");
    }

    @Test
    void a_pair_is_even_up_to_a_tenth_of_the_faster_pace_and_where_nobody_looked() {
        Run fast = took(0, 1).at(100);

        assertThat(Run.Pair.of(1, fast, fast.at(91)).isEven()).isTrue();
        assertThat(Run.Pair.of(1, fast.at(89), fast).isEven()).isFalse();
        assertThat(Run.Pair.of(1, fast, fast.at(89)).gap()).isCloseTo(0.11, within(1e-9));
        assertThat(Run.Pair.of(1, fast, fast.at(Double.NaN)).isEven()).isTrue();
        assertThat(took(0, 1).pair().isEven()).isTrue();
    }

    @Test
    void the_peak_and_the_server_of_a_cluster_are_not_known() {
        Run measured = new Run(0, 9, 7, 5, 3, 0.9, Run.Pair.NONE, Map.of("run", 6.0), null);
        runs.add("workers-2", measured.ofCluster());
        runs.add("csv", measured);

        assertThat(ResultPage.contender("workers-2", runs, 1))
                .isEqualTo("| workers-2 | 1 of 1 | 9.00 | 7.00 | – | – | 0.90 |");
        assertThat(ResultPage.contender("csv", runs, 1))
                .isEqualTo("| csv | 1 of 1 | 9.00 | 7.00 | 5.00 | 3.00 | 0.90 |");
    }

    @Test
    void two_workers_are_told_with_and_without_the_start_of_their_cluster() {
        runs.add("workers-1", took(0, 14).with(Map.of("run", 8.0), null));
        runs.add("workers-2", took(0, 10).with(Map.of("run", 5.0), null));

        assertThat(new Targets(Options.of("size=small")).lines(runs))
                .filteredOn(line -> line.contains("× as fast"))
                .map(line -> line.replaceAll("^.*(≥|none)", "$1"))
                .containsExactly(
                        "≥ 1.60 × as fast | **1.60 × as fast** (1.60–1.60, 1) | held |",
                        "none | **1.40 × as fast** (1.40–1.40, 1) | – |");
    }

    @Test
    void without_the_kit_its_three_rows_say_that_it_is_missing_or_that_nobody_asked_for_it() {
        assertThat(new Targets(Options.of("size=province")).lines(runs))
                .filteredOn(line -> line.endsWith("with the kit: -Dbench.kit=DIR | – |"))
                .hasSize(3);
        assertThat(new Targets(Options.of("size=nation", "kit=there")).lines(runs))
                .allMatch(
                        line ->
                                line.endsWith(
                                        "not run: left out (-Dbench.only, or the size) | – |"));
    }

    private void pair(int number, double gap, double a, double b) {
        runs.add("b", took(0, b).in(new Run.Pair(number, gap)));
        runs.add("a", took(0, a).in(new Run.Pair(number, gap)));
    }

    private static Run took(int round, double seconds) {
        return run(round, seconds, null);
    }

    private static Run failed(int round, String why) {
        return run(round, 9, why);
    }

    private static Run run(int round, double seconds, @Nullable String bad) {
        return new Run(round, seconds, 0, 0, 0, Double.NaN, Run.Pair.NONE, Map.of(), bad);
    }
}
