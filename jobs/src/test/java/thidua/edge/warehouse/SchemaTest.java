package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import thidua.edge.server.TestServer;

import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private static final String OURS =
            "n.nspname in ('thidua', 'batch', 'staging') and c.relname not like 'flyway%'";

    private DSLContext dsl = DSL.using(SQLDialect.POSTGRES);

    @BeforeAll
    void migrate() {
        dsl = DSL.using(TestServer.migrated(), SQLDialect.POSTGRES);
        dsl.execute("select thidua.open_year(2021)");
    }

    @Test
    void every_table_and_view_says_what_one_row_is() {
        List<String> silent =
                names(
                        """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v') and not c.relispartition and %s
                          and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'one row%%'
                        """
                                .formatted(OURS));
        assertThat(silent).isEmpty();
    }

    @Test
    void every_constraint_has_a_name_that_somebody_gave_it() {
        List<String> unnamed =
                names(
                        """
                        select k.conname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        where %s and not c.relispartition and k.contype <> 'n'
                          and k.conname ~ '(_pkey|_fkey|_key|_check|_excl)[0-9]*$'
                        """
                                .formatted(OURS));
        assertThat(unnamed).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_its_columns() {
        List<String> bare =
                names(
                        """
                        select k.conname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        where k.contype = 'f' and %s and not c.relispartition
                          and c.relname not in ('model', 'award', 'award_form_alias', 'received_file')
                          and not exists (
                            select from pg_index i
                            where i.indrelid = c.oid and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] = k.conkey)
                        """
                                .formatted(OURS));
        assertThat(bare).isEmpty();
    }

    @Test
    void a_code_means_one_unit_at_a_time() {
        insertUnit("99901", "[2020-01-01,2024-09-01)");
        insertUnit("99901", "[2024-09-01,)");
        assertThatThrownBy(() -> insertUnit("99901", "[2024-08-31,2024-09-02)"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("unit_one_at_a_time");
    }

    @Test
    void one_submission_stands_at_a_time_for_a_unit_year_and_table() {
        String sha = "0".repeat(64);
        dsl.execute("insert into thidua.content values (?, 0, ''::bytea)", sha);
        standing("a.xlsx", sha, "[2021-12-10,2022-01-05)");
        standing("b.xlsx", sha, "[2022-01-05,)");
        assertThatThrownBy(() -> standing("c.xlsx", sha, "[2022-02-01,)"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("submission_one_standing");
    }

    @Test
    void facts_of_a_year_lie_in_a_partition_of_their_own() {
        assertThat(
                        names(
                                "select relname from pg_class where relispartition and relkind ="
                                        + " 'r' order by 1"))
                .contains("award_2021", "model_2021");
    }

    @Test
    void the_audit_is_only_added_to_whoever_asks() {
        dsl.execute(
                "insert into thidua.audit (act, person, host, run, version)"
                        + " values ('run', 'a', 'b', 'c', 'd')");
        for (String sql :
                List.of(
                        "update thidua.audit set person = 'x'",
                        "delete from thidua.audit",
                        "truncate thidua.audit",
                        "set session_replication_role = replica; delete from thidua.audit")) {
            assertThatThrownBy(() -> dsl.execute(sql))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("thidua.audit is only ever added to");
        }
        dsl.execute("reset session_replication_role");
        assertThat(names("select person from thidua.audit")).containsExactly("a");
    }

    private void insertUnit(String code, String valid) {
        dsl.execute(
                "insert into thidua.unit (code, valid, name, kind, level, sort_key)"
                        + " values (?, ?::daterange, 'Xã Mẫu', 'xa', 'commune', 'x')",
                code,
                valid);
    }

    private void standing(String path, String sha, String known) {
        Long file =
                dsl.fetchValue(
                                        "insert into thidua.received_file (report_year, path,"
                                                + " sha256, present) values (2021, ?, ?, true)"
                                                + " returning received_file_id",
                                        path,
                                        sha)
                                instanceof Long id
                        ? id
                        : null;
        dsl.execute("insert into thidua.reading values (?, 'rules', 'xlsx', '')", file);
        dsl.execute(
                "insert into thidua.submission (received_file_id, report_year, unit_code,"
                    + " fact_table, only_new, counted, is_nil, rows_loaded, rows_rejected,"
                    + " rows_header, rows_total, rows_group, rows_note, rows_blank, verdict, known)"
                    + " values (?, 2021, '362', 'awards', false, false, false, 0, 0, 0, 0, 0, 0, 0,"
                    + " 'accepted', ?::daterange)",
                file,
                known);
    }

    private List<String> names(String sql) {
        return dsl.fetch(sql).getValues(0, String.class);
    }
}
