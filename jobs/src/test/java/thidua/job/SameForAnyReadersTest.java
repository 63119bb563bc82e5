package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final int[] ALL = {2021, 2020, 2022, 2023, 2024, 2025, 2026};

    @Test
    void four_threads_make_what_one_thread_makes() throws Exception {
        var everything = new Everything(30, 2021);
        same(made(threads(1), everything), made(threads(4), everything));
    }

    @Test
    @Tag("slow")
    void all_years_of_the_sample_come_out_the_same_by_one_thread_and_by_four() throws Exception {
        var everything = new Everything(150, ALL);
        same(made(threads(1), everything), made(threads(4), everything));
    }

    private static void same(SortedMap<String, Object> one, SortedMap<String, Object> other) {
        assertThat(Everything.differences(one, other)).isEmpty();
    }

    private static Workplace threads(int count) throws IOException {
        return Workplace.open(TestServer.migrated(), "--thidua.threads=" + count);
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
