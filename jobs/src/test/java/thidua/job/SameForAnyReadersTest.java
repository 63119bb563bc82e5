package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.bench.input.Extent;
import thidua.bench.input.GeneratedInput;
import thidua.edge.server.TestServer;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Whoever reads, and however many do: the same findings, the same bytes, the same rows and the same
 * end.
 */
class SameForAnyReadersTest {
    private static final String PARTS =
            "select count(*) from batch.batch_step_execution where step_name like"
                    + " 'read-elsewhere:%'";
    private static final int[] ALL = {2021, 2020, 2022, 2023, 2024, 2025, 2026};

    private static final String PROVINCE = "--thidua.province=" + GeneratedInput.province();

    private static Everything some;
    private static SortedMap<String, Object> byOne;

    @TempDir private Path folder;

    /** What is put into an empty input folder. */
    private interface Input {
        void on(Workplace desk) throws Exception;
    }

    @BeforeAll
    static void one_thread_has_read_some_of_one_year_after_the_other() throws Exception {
        some = new Everything(30, 2021, 2020);
        byOne = byThreads(1, some::on);
    }

    @Test
    void four_threads_make_what_one_thread_makes() throws Exception {
        same(byOne, byThreads(4, some::on));
    }

    @Test
    void two_workers_and_a_broker_make_what_one_thread_makes() throws Exception {
        same(byOne, byWorkers(10, some::on));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "1, true"})
    void made_up_files_come_out_the_same_by_one_thread_by_four_and_by_workers(
            int years, boolean xlsx) throws Exception {
        sameOfMadeUp(new Extent("tiny", 12, years, 60, 7), xlsx);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("slow")
    void many_made_up_files_come_out_the_same_by_one_thread_by_four_and_by_workers(boolean xlsx)
            throws Exception {
        sameOfMadeUp(new Extent("larger", 60, 3, 60, 8), xlsx);
    }

    @Test
    @Tag("slow")
    void all_years_of_the_sample_come_out_the_same_by_one_thread_by_four_and_by_workers()
            throws Exception {
        var everything = new Everything(150, ALL);
        var one = byThreads(1, everything::on);
        same(one, byThreads(4, everything::on));
        same(one, byWorkers(10, everything::on));
    }

    private void sameOfMadeUp(Extent extent, boolean xlsx) throws Exception {
        GeneratedInput.make(folder, extent, xlsx);
        var one = byThreads(1, this::madeUpOn, PROVINCE);
        for (int year : extent.each()) {
            assertThat(one).containsKey("output/" + year);
        }
        same(one, byThreads(4, this::madeUpOn, PROVINCE));
        same(one, byWorkers(extent.years(), this::madeUpOn, PROVINCE));
    }

    private void madeUpOn(Workplace desk) throws Exception {
        desk.clear();
        Trees.delete(desk.input());
        Trees.copy(folder.resolve("input"), desk.input());
    }

    private static void same(SortedMap<String, Object> one, SortedMap<String, Object> other) {
        assertThat(Everything.differences(one, other)).isEmpty();
    }

    private static SortedMap<String, Object> byThreads(int count, Input input, String... settings)
            throws Exception {
        String[] all = and(settings, "--thidua.threads=" + count);
        try (Workplace place = Workplace.open(TestServer.migrated(), all)) {
            return night(place, input);
        }
    }

    /**
     * All that a night makes whose files two others read, who have no input folder.
     *
     * @param parts more than so many are read elsewhere
     */
    private static SortedMap<String, Object> byWorkers(int parts, Input input, String... settings)
            throws Exception {
        var database = TestServer.migrated();
        try (Cluster cluster = Cluster.open()) {
            String[] all = and(settings, cluster.settings());
            try (Workplace place = Workplace.open(database, all);
                    Worker one = Worker.at(Workplace.open(database, all));
                    Worker two = Worker.at(Workplace.open(database, all))) {
                SortedMap<String, Object> made = night(place, input);
                assertThat(place.answer("select count(*) from staging.read_order")).isEqualTo("0");
                assertThat(Integer.parseInt(place.answer(PARTS))).isGreaterThan(parts);
                return made;
            }
        }
    }

    /** All that a night makes of an input. */
    private static SortedMap<String, Object> night(Workplace place, Input input) throws Exception {
        input.on(place);
        return Everything.cameOf(place, place.night());
    }

    private static String[] and(String[] settings, String... more) {
        return Stream.concat(Stream.of(settings), Stream.of(more)).toArray(String[]::new);
    }
}
