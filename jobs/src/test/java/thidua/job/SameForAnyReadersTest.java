package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.util.SortedMap;

/**
 * Whoever reads, and however many do: the same findings, the same bytes, the same rows and the same
 * end.
 */
class SameForAnyReadersTest {
    private static final String PARTS =
            "select count(*) from batch.batch_step_execution where step_name like"
                    + " 'read-elsewhere:%'";
    private static final int[] ALL = {2021, 2020, 2022, 2023, 2024, 2025, 2026};

    private static Everything some;
    private static SortedMap<String, Object> byOne;

    @BeforeAll
    static void one_thread_has_read_some_of_one_year_after_the_other() throws Exception {
        some = new Everything(30, 2021, 2020);
        byOne = made(threads(1), some);
    }

    @Test
    void four_threads_make_what_one_thread_makes() throws Exception {
        same(byOne, made(threads(4), some));
    }

    @Test
    void two_workers_and_a_broker_make_what_one_thread_makes() throws Exception {
        same(byOne, madeByWorkers(some));
    }

    @Test
    @Tag("slow")
    void all_years_of_the_sample_come_out_the_same_by_one_thread_by_four_and_by_workers()
            throws Exception {
        var everything = new Everything(150, ALL);
        var one = made(threads(1), everything);
        same(one, made(threads(4), everything));
        same(one, madeByWorkers(everything));
    }

    private static void same(SortedMap<String, Object> one, SortedMap<String, Object> other) {
        assertThat(Everything.differences(one, other)).isEmpty();
    }

    private static Workplace threads(int count) throws IOException {
        return Workplace.open(TestServer.migrated(), "--thidua.threads=" + count);
    }

    /** All that a night makes whose files two others read, who have no input folder. */
    private static SortedMap<String, Object> madeByWorkers(Everything everything) throws Exception {
        var database = TestServer.migrated();
        try (Cluster cluster = Cluster.open();
                Workplace place = Workplace.open(database, cluster.settings());
                Worker one = Worker.at(Workplace.open(database, cluster.settings()));
                Worker two = Worker.at(Workplace.open(database, cluster.settings()))) {
            everything.on(place);
            SortedMap<String, Object> made = Everything.cameOf(place, place.night());
            assertThat(place.answer("select count(*) from staging.read_order")).isEqualTo("0");
            assertThat(Integer.parseInt(place.answer(PARTS))).isGreaterThan(10);
            return made;
        }
    }

    /** All that a night makes of everything. */
    private static SortedMap<String, Object> made(Workplace place, Everything everything)
            throws Exception {
        try (place) {
            everything.on(place);
            return Everything.cameOf(place, place.night());
        }
    }
}
