package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The views of analysts: what their guide says holds, and the reader reads nothing else. */
class AnalysisTest {
    private static final Path GUIDE = Path.of("../schema/analysis.md");
    private static PGSimpleDataSource database;
    private static Workplace desk;

    @BeforeAll
    static void a_desk_with_three_years() throws Exception {
        database = TestServer.migrated();
        desk = Workplace.open(database);
        desk.clear(2020, 2021);
        desk.run(2020);
        desk.run(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    /** As the reader: rows of cells joined by blanks. */
    private static List<String> read(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role thidua_reader");
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(sql)) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(String.valueOf(result.getString(i)));
                    }
                    rows.add(String.join(" ", row));
                }
            }
            return rows;
        }
    }

    private static List<String> examples() throws IOException {
        return Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void every_example_of_the_guide_is_answered() throws Exception {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            if (example.contains("analysis.finding")) {
                read(example);
            } else {
                assertThat(read(example)).as(example).isNotEmpty();
            }
        }
        assertThat(read(examples.getFirst()))
                .contains("2021 models-new 17.0000 value", "2021 awards-total 106.0000 value");
    }

    @Test
    void the_rows_add_up_to_the_figures() throws Exception {
        assertThat(
                        read(
                                "select sum(recipient_count) from analysis.award where report_year"
                                        + " = 2021 and stands and counted and in_total"))
                .containsExactly("106");
        assertThat(
                        read(
                                "select count(*) from analysis.model where report_year = 2021 and"
                                        + " stands and status = 'new'"))
                .containsExactly("17");
        assertThat(
                        read(
                                "select count(*) from analysis.figure where report_year = 2021 and"
                                        + " unit_name is null"))
                .containsExactly("0");
    }

    @Test
    void names_of_individuals_stand_in_no_view() throws Exception {
        for (String view : List.of("figure", "submission", "model", "award", "finding")) {
            assertThat(read("select t::text from analysis." + view + " as t"))
                    .as(view)
                    .noneMatch(row -> row.matches(".*(Văn|Thị) (Mẫu|Thí Dụ|Ví Dụ).*"));
        }
        assertThat(
                        desk.answer(
                                "select count(*) > 0 from thidua.award where recipient like"
                                        + " '%Mẫu%'"))
                .isEqualTo("t");
    }

    @Test
    void the_reader_reads_the_views_and_nothing_else_and_changes_nothing() {
        for (String sql :
                List.of(
                        "select recipient from thidua.award",
                        "select bytes from thidua.content",
                        "delete from thidua.unit_values returning 1",
                        "insert into thidua.population values ('36', now(), 'x', 1) returning 1",
                        "update thidua.edition set closed = true returning 1",
                        "create table analysis.mine (a integer)")) {
            assertThatThrownBy(() -> read(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    @Test
    void each_view_says_what_a_row_is() throws Exception {
        assertThat(
                        desk.answer(
                                "select string_agg(relname, ', ') from pg_class c join pg_namespace"
                                        + " n on n.oid = c.relnamespace where nspname = 'analysis'"
                                        + " and relkind = 'v' and coalesce(obj_description(c.oid),"
                                        + " '') not like 'one row a %' and relname <>"
                                        + " 'submission'"))
                .isIn("", "null");
    }
}
