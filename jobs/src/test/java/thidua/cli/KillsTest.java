package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import thidua.cli.Ordeal.Ended;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/**
 * Runs that are killed at any point, {@code kill -9}, the server with them every third time: one
 * plain {@code nightly} afterwards ends as one that nobody disturbed, with the same bytes published
 * and the same rows kept. Every fifth run begins with nothing at all, not even a database.
 */
class KillsTest {
    private static final String NEWS = "2021/vu-ban.xlsx";
    private static final long SEED = Long.getLong("kills.seed", 138);

    /** A prime: with it, the shares of a run come in an order of their own, each once. */
    private static final int STRIDE = 31;

    private static final String[] COMMAND = {"nightly"};

    @TempDir static Path root;

    private static Start nothing;
    private static Start edition;

    /** Where runs begin, where they end, and how long they take. */
    private static final class Start {
        private final Ordeal place;
        private final SortedMap<String, Object> end;
        private long millis;

        Start(Ordeal place) throws Exception {
            this.place = place;
            try (Ordeal next = place.copy(root.resolve("undisturbed"))) {
                Ended ended = run(next);
                assertThat(ended.code()).as(ended.said()).isZero();
                this.end = next.kept();
            }
        }

        /** A run to its end; the machine may be slower or faster than a while ago. */
        Ended run(Ordeal ordeal) throws Exception {
            long begun = System.nanoTime();
            Ended ended = ordeal.run(List.of(), COMMAND);
            millis = (System.nanoTime() - begun) / 1_000_000;
            return ended;
        }

        /** One that was killed on its way, at a point between 0 and 1. */
        Ordeal killed(String name, double point) throws Exception {
            while (true) {
                Ordeal ordeal = place.copy(root.resolve(name));
                if (ordeal.kill(Math.round(millis * point), COMMAND)) {
                    return ordeal;
                }
                ordeal.close();
                millis = millis * 9 / 10;
            }
        }
    }

    @BeforeAll
    static void undisturbed_runs_are_made() throws Exception {
        Ordeal empty = Ordeal.in(root.resolve("nothing"));
        empty.receive(NEWS);
        nothing = new Start(empty);
        Ordeal standing = Ordeal.in(root.resolve("edition"));
        assertThat(standing.run(List.of(), COMMAND).code()).isZero();
        standing.receive(NEWS);
        edition = new Start(standing);
    }

    @AfterAll
    static void all_is_put_away() throws Exception {
        nothing.place.close();
        edition.place.close();
    }

    @Test
    void a_run_killed_at_any_point_is_healed_by_the_next(TestReporter reporter) throws Exception {
        kill(4, reporter);
    }

    @Tag("slow")
    @Test
    void fifty_runs_killed_at_random_points_are_healed_by_the_next(TestReporter reporter)
            throws Exception {
        kill(Integer.getInteger("kills", 50), reporter);
    }

    private static void kill(int times, TestReporter reporter) throws Exception {
        Random random = new Random(SEED);
        List<String> unhealed = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            Start start = i % 5 == 0 ? nothing : edition;
            // spread over the whole run, at random within its share, early and late by turns
            double point = (i * STRIDE % times + random.nextDouble()) / times;
            try (Ordeal ordeal = start.killed("kill-" + i, point)) {
                String last = ordeal.said().lines().reduce("nothing", (a, b) -> b);
                boolean server =
                        i % 3 == 0 && Files.exists(ordeal.data().resolve("cluster/postmaster.pid"));
                if (server) {
                    ordeal.signalServer("KILL");
                }
                Ended ended = start.run(ordeal);
                boolean same = ended.code() == 0 && ordeal.kept().equals(start.end);
                String told =
                        "%d: %s killed at %d %%, last said \"%s\"; then %d in %d ms, %s"
                                .formatted(
                                        i,
                                        server ? "run and server" : "run",
                                        Math.round(100 * point),
                                        last,
                                        ended.code(),
                                        start.millis,
                                        same ? "as undisturbed" : "DIFFERENT: " + ended.said());
                reporter.publishEntry("kill", told);
                if (!same) {
                    unhealed.add(told);
                }
            }
        }
        assertThat(unhealed).isEmpty();
    }
}
