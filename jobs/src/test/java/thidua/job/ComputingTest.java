package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.History;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.ReadFiles;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Values are kept of what they were computed from, whatever another run writes meanwhile. */
class ComputingTest {
    private static Workplace desk;
    private static Years years;

    /** What another run does while the awards of a year are counted. */
    private static String meanwhile = "";

    @BeforeAll
    static void an_edition_stands() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.run(2021);
        ReferenceData data = ReferenceData.load(desk.settings());
        DSLContext disturbed =
                DSL.using(
                        desk.get(DSLContext.class)
                                .configuration()
                                .derive(ExecuteListener.onExecuteEnd(ComputingTest::disturb)));
        years =
                new Chronicle(
                                desk.settings(),
                                new Facts(disturbed),
                                desk.get(ReadFiles.class),
                                desk.get(Computations.class),
                                desk.get(Published.class),
                                desk.get(History.class))
                        .today(data, Registers.open(desk.input(), data.reference()));
    }

    private static void disturb(ExecuteContext context) {
        String sql = context.sql();
        if (!meanwhile.isEmpty() && sql != null && sql.contains("\"times\"")) {
            String now = meanwhile;
            meanwhile = "";
            try {
                desk.sql(now);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }

    @BeforeEach
    void nothing_is_computed_yet() throws SQLException {
        desk.sql("delete from computation where report_year = 2021");
    }

    @AfterEach
    void the_file_has_its_name_again() throws SQLException {
        meanwhile = "";
        desk.sql(renamed("2021/another.xlsx", "2021/my-loc.xlsx"));
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static String renamed(String path, String to) {
        return "update received_file set path = '%s' where path = '%s'".formatted(to, path);
    }

    private void compute() {
        Calculation calculation = desk.get(Calculation.class);
        var stale = calculation.stale(2021, years.state(2021), null, years);
        calculation.bring(2021, stale, null, years, new Ran.Notes());
    }

    @Test
    void what_nobody_disturbs_is_kept() {
        compute();

        assertThat(years.uncomputed(2021, years.state(2021))).isEmpty();
    }

    @Test
    void values_of_what_was_there_before_are_not_kept_as_those_of_what_came_meanwhile() {
        YearState asked = years.state(2021);
        meanwhile = renamed("2021/my-loc.xlsx", "2021/another.xlsx");
        compute();

        assertThat(meanwhile).isEmpty();
        assertThat(years.state(2021)).isNotEqualTo(asked);
        assertThat(years.uncomputed(2021, years.state(2021))).containsOnlyKeys(2021);
        assertThat(years.uncomputed(2021, asked)).containsOnlyKeys(2021);
        compute();
        assertThat(years.uncomputed(2021, years.state(2021))).isEmpty();
    }

    @Test
    void what_was_stated_is_taken_once_and_by_nobody_who_asks_for_another_state() {
        LastStated last = new LastStated();
        var stated = new Facts(desk.get(DSLContext.class)).ofYear(2021, Facts.NOW, List.of());
        last.keep("these", stated);

        assertThat(last.take("others")).isEmpty();
        assertThat(last.take("these")).containsSame(stated);
        assertThat(last.take("these")).isEmpty();
    }
}
