package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.TestServer;

/** Names are compared by a keyed hash, those of a database that was made before as well. */
class NameKeysTest {
    private static final String NAME = "đỗ văn mẫu 44";

    private static void migrate(PGSimpleDataSource database, String upTo) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:schema/migrations")
                .schemas("thidua", "batch")
                .defaultSchema("thidua")
                .target(upTo)
                .placeholderReplacement(false)
                .load()
                .migrate();
    }

    /** An award and a revocation of it as the versions before kept them. */
    private static void fill(DSLContext dsl) {
        dsl.execute(
                """
                insert into award_form (code, name_vi, name_en, level, recipient_kinds, in_total, valid)
                values ('F', 'F', 'F', 'L', '{individual}', true, '[,)');
                insert into content (sha256, byte_count, bytes) values (repeat('a', 64), 1, 'x');
                insert into received_file (report_year, path, sha256, present)
                values (2021, 'a.csv', repeat('a', 64), true);
                insert into reading select received_file_id, '', 'csv', 'UTF-8' from received_file;
                insert into submission (received_file_id, report_year, unit_code, fact_table, only_new,
                    counted, is_nil, rows_loaded, rows_rejected, rows_header, rows_total, rows_group,
                    rows_note, rows_blank, verdict, known)
                select received_file_id, 2021, '363', 'awards', false, false, false, 1, 0, 1, 0, 0, 0, 0,
                    'accepted', '[2021-12-12,)' from received_file;
                select open_year(2021);
                insert into award (report_year, submission_id, row_no, column_no, sheet, form_code,
                    recipient_kind, recipient_count, recipient, recipient_key, decision, note,
                    is_duplicate)
                select 2021, submission_id, 2, 4, '', 'F', 'individual', 1, 'Đỗ Văn Mẫu 44',
                    '%1$s', '1/QĐ', 'con ông Mẫu', false from submission;
                insert into revocation (line_no, report_year, decision, form_code, recipient_sha256,
                    known_on)
                values (2, 2021, '1/QĐ', '', encode(sha256(convert_to('%1$s', 'UTF8')), 'hex'),
                    '2022-01-20');
                analyze award;
                """
                        .formatted(NAME));
    }

    @Test
    void a_database_that_was_made_before_keeps_its_counts_and_no_second_name() {
        PGSimpleDataSource database = TestServer.empty();
        migrate(database, "15");
        DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);
        fill(dsl);
        assertThat(dsl.fetchValue("select count(*) from revoked_award")).isEqualTo(1L);

        migrate(database, "latest");

        assertThat(dsl.fetchValue("select recipient_key from award"))
                .isEqualTo(new NameKeys(dsl).of(NAME));
        assertThat(dsl.fetchValue("select recipient || '|' || note from award"))
                .isEqualTo("Đỗ Văn Mẫu 44|");
        assertThat(dsl.fetchValue("select count(*) from revoked_award")).isEqualTo(1L);
        dsl.execute("analyze award");
        assertThat(
                        dsl.fetchValue(
                                "select count(*) from pg_stats where tablename like 'award%'"
                                        + " and most_common_vals::text ilike '%mẫu%'"))
                .isEqualTo(0L);
    }

    @Test
    void equal_names_have_one_key_in_a_database_and_another_in_the_next() {
        NameKeys keys = new NameKeys(DSL.using(TestServer.migrated(), SQLDialect.POSTGRES));
        assertThat(keys.of(NAME)).hasSize(64).isEqualTo(keys.of(NAME));
        assertThat(keys.of("đỗ văn mẫu 45")).isNotEqualTo(keys.of(NAME));
        assertThat(keys.of("")).isEmpty();
        PGSimpleDataSource other = TestServer.empty();
        TestServer.migrate(other);
        assertThat(new NameKeys(DSL.using(other, SQLDialect.POSTGRES)).of(NAME))
                .isNotEqualTo(keys.of(NAME));
    }
}
