package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Facts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** What was found when a pack was made is found again, as long as nothing was written since. */
class LastReceptionsTest {
    private static final LocalDate ANOTHER_DAY = Facts.NOW.minusDays(1);

    private static Workplace desk;
    private static ReferenceData data;

    @BeforeAll
    static void an_edition_stands() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.receive("2021/ghi-chu.csv", "a;b\nc;d\n", Workplace.TODAY);
        desk.run(2021);
        data = ReferenceData.load(desk.settings());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static Years asOf(LocalDate day) {
        return desk.get(Chronicle.class)
                .asOf(data, Registers.open(desk.input(), data.reference()), day);
    }

    @Test
    void who_asks_after_a_run_gets_what_its_pack_has_and_nothing_else_is_to_be_found() {
        Reception published = asOf(Facts.NOW).reception(2021);

        assertThat(asOf(Facts.NOW).reception(2021)).isSameAs(published);
        assertThat(asOf(ANOTHER_DAY).reception(2021)).isNotSameAs(published).isEqualTo(published);
        assertThat(published.findings()).isNotEmpty();
        assertThat(asOf(Facts.NOW).works().apply(2021)).isEqualTo(asOf(ANOTHER_DAY).work(2021));
    }

    @Test
    void what_was_written_since_is_seen() throws Exception {
        Reception published = asOf(Facts.NOW).reception(2021);
        String path = published.files().getFirst().file();
        try {
            desk.sql(renamed(path, "2021/another.csv"));
            Reception now = asOf(Facts.NOW).reception(2021);

            assertThat(now).isEqualTo(asOf(ANOTHER_DAY).reception(2021)).isNotEqualTo(published);
            assertThat(now.files()).extracting(FileLine::file).contains("2021/another.csv");
        } finally {
            desk.sql(renamed("2021/another.csv", path));
        }
        assertThat(asOf(Facts.NOW).reception(2021)).isSameAs(published);
    }

    private static String renamed(String path, String to) {
        return "update received_file set path = '%s' where path = '%s'".formatted(to, path);
    }

    @Test
    void of_large_years_the_last_are_kept() {
        LastReceptions last = new LastReceptions();
        List<FindingLine> many =
                Collections.nCopies(8_000, asOf(Facts.NOW).reception(2021).findings().getFirst());
        for (int year : new int[] {2021, 2022, 2023}) {
            last.keep(reception(year, many), state("as made"), Facts.NOW);
        }

        assertThat(last.of(2021, Facts.NOW, () -> state("as made"))).isEmpty();
        assertThat(last.of(2022, Facts.NOW, () -> state("as made"))).isPresent();
        assertThat(last.of(2023, Facts.NOW, () -> state("as made"))).isPresent();
        assertThat(last.of(2023, Facts.NOW, () -> state("another"))).isEmpty();
        assertThat(last.of(2023, ANOTHER_DAY, () -> state("as made"))).isEmpty();
    }

    @Test
    void of_what_is_not_kept_nobody_asks_how_it_stands() {
        assertThat(
                        new LastReceptions()
                                .of(
                                        2021,
                                        Facts.NOW,
                                        () -> {
                                            throw new AssertionError("asked");
                                        }))
                .isEmpty();
    }

    private static Reception reception(int year, List<FindingLine> findings) {
        return new Reception(year, data.reference().units().province(year), List.of(), findings);
    }

    private static YearState state(String edition) {
        return new YearState(new TreeMap<>(), "", edition);
    }
}
