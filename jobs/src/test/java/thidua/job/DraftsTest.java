package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.core.report.ReadFile;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Facts;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is made while others write is made again, from what they left. */
class DraftsTest {
    private static final String PATH = "2021/ghi-chu.csv";

    private static Workplace desk;
    private static Years years;

    private final List<YearState> madeFrom = new ArrayList<>();

    @BeforeAll
    static void an_edition_stands() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.receive(PATH, "a;b\nc;d\n", Workplace.TODAY);
        desk.run(2021);
        ReferenceData data = ReferenceData.load(desk.settings());
        years =
                desk.get(Chronicle.class)
                        .asOf(data, Registers.open(desk.input(), data.reference()), Facts.NOW);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @AfterEach
    void the_file_has_its_name_again() throws SQLException {
        desk.sql(
                "update received_file set path = '%s' where path like '2021/another%%'"
                        .formatted(PATH));
    }

    private YearState drawn(Function<YearState, YearState> making) {
        return drawn((state, gathering) -> making.apply(state));
    }

    private <T> T drawn(Drafts.Making<T> making) {
        return desk.get(Drafts.class)
                .drawn(
                        new Drafts.Wanted(2021, null, null),
                        years.state(2021),
                        years,
                        making,
                        new Ran.Notes());
    }

    private void another() {
        try {
            desk.sql(
                    "update received_file set path = '2021/another%d.csv'"
                            .concat(" where path in ('%s', '2021/another%d.csv')")
                            .formatted(madeFrom.size(), PATH, madeFrom.size() - 1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_nobody_disturbs_is_made_once() {
        YearState state =
                drawn(
                        from -> {
                            madeFrom.add(from);
                            return from;
                        });

        assertThat(madeFrom).containsExactly(state);
        assertThat(state).isEqualTo(years.state(2021));
    }

    @Test
    void what_was_made_while_another_run_wrote_is_made_again_from_what_it_wrote() {
        YearState asked = years.state(2021);
        YearState state =
                drawn(
                        from -> {
                            madeFrom.add(from);
                            if (madeFrom.size() == 1) {
                                another();
                            }
                            return from;
                        });

        assertThat(madeFrom).containsExactly(asked, state);
        assertThat(state).isNotEqualTo(asked).isEqualTo(years.state(2021));
    }

    @Test
    void a_year_that_never_stands_still_is_named() {
        assertThatThrownBy(
                        () ->
                                drawn(
                                        from -> {
                                            madeFrom.add(from);
                                            another();
                                            return from;
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2021");
        assertThat(madeFrom).hasSize(Drafts.MOST_TRIES).doesNotHaveDuplicates();
    }

    @Test
    void what_was_asked_for_before_another_run_wrote_is_asked_for_again() {
        List<List<String>> seen = new ArrayList<>();
        List<String> last =
                drawn(
                        (state, gathering) -> {
                            madeFrom.add(state);
                            List<String> paths =
                                    gathering.begin(state).files().stream()
                                            .map(ReadFile::path)
                                            .toList();
                            seen.add(paths);
                            if (seen.size() == 1) {
                                another();
                            }
                            return paths;
                        });

        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).contains(PATH);
        assertThat(last).contains("2021/another1.csv").doesNotContain(PATH);
    }
}
