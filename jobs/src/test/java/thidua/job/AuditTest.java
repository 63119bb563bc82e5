package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a run notes in the audit: itself, and what came into the registers and went from them. */
class AuditTest {
    private static final String DECIDED =
            "year,unit_code,table,known_on,by,reason\n"
                    + "2021,362,awards,2022-01-20,Trần Thị Ví Dụ,Tổ công tác đã giải thể\n";
    private static Workplace desk;

    @BeforeAll
    static void a_desk_with_a_year() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2021);
        desk.run(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @AfterEach
    void nobody_decided_anything() throws Exception {
        Files.deleteIfExists(register("waivers.csv"));
        Files.deleteIfExists(register("revocations.csv"));
        desk.run(2021);
    }

    private static long last() throws SQLException {
        return Long.parseLong(desk.answer("select coalesce(max(audit_id), 0) from thidua.audit"));
    }

    private static List<String> since(long id) throws SQLException {
        String sql =
                """
                select concat_ws(' | ', case when withdrawn then 'gone' end, act, report_year, unit_code, decided_on, detail,
                    nullif(reason, ''), exit_code)
                from thidua.audit where audit_id > %d order by audit_id
                """
                        .formatted(id);
        try (Connection connection = desk.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private static Path register(String name) {
        return desk.input().resolve("reference").resolve(name);
    }

    @Test
    void a_run_notes_that_it_begins_and_how_it_ends() throws Exception {
        long before = last();
        desk.run(2021);
        assertThat(since(before))
                .containsExactly("run | 2021 | run", "run | 2021 | run: 2021=0 | 0");
        String who =
                "select count(distinct (run, person, host, version, account)) = 1 and"
                    + " count(distinct run) = 1 and bool_and(person = '%s' and host <> '' and run ~"
                    + " '^[0-9a-f-]{36}$' and account = 'thidua' and version <> '') from"
                    + " thidua.audit where audit_id > %d";
        assertThat(desk.answer(who.formatted(System.getProperty("user.name"), before)))
                .isEqualTo("t");
    }

    @Test
    void a_line_is_noted_when_it_comes_when_it_goes_and_when_it_comes_back() throws Exception {
        String waived = "waive | 2021 | 362 | 2022-01-20 | table=awards | Tổ công tác đã giải thể";
        long before = last();
        Files.writeString(register("waivers.csv"), DECIDED);
        desk.run(2021);
        desk.run(2021);
        assertThat(since(before)).containsOnlyOnce(waived);
        assertThat(desk.answer("select person from thidua.audit where act = 'waive'"))
                .isEqualTo("Trần Thị Ví Dụ");

        before = last();
        Files.delete(register("waivers.csv"));
        desk.run(2021);
        desk.run(2021);
        assertThat(since(before)).containsOnlyOnce("gone | " + waived).doesNotContain(waived);

        before = last();
        Files.writeString(register("waivers.csv"), DECIDED);
        desk.run(2021);
        assertThat(since(before)).containsOnlyOnce(waived);
    }

    @Test
    void many_lines_come_and_go_in_their_order() throws Exception {
        long before = last();
        List<Audit.Stated> lines = IntStream.range(0, 1_203).mapToObj(AuditTest::line).toList();
        List<Audit.Stated> fewer = lines.subList(0, 1_202);
        Audit.Command by = new Audit.Command("máy-thử", "lần-thử", "0");
        try (Connection connection = desk.database().getConnection()) {
            Audit audit = Audit.on(connection);
            audit.bring(by, Set.of("thử.csv"), lines);
            audit.bring(by, Set.of("thử.csv"), lines);
            audit.bring(by, Set.of("thử.csv"), fewer);
            audit.bring(by, Set.of("thử.csv"), lines);
            audit.bring(by, Set.of("thử.csv"), List.of());
        }
        List<String> noted = since(before);
        assertThat(noted).hasSize(1_203 + 1 + 1 + 1_203);
        assertThat(noted.subList(0, 1_205))
                .containsExactlyElementsOf(
                        Stream.concat(
                                        lines.stream().map(line -> "waive | " + detail(line)),
                                        Stream.of("gone | waive | 1202", "waive | 1202"))
                                .toList());
        assertThat(noted.subList(1_205, noted.size()))
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(line -> "gone | waive | " + detail(line)).toList());
    }

    private static Audit.Stated line(int number) {
        return new Audit.Stated(
                "thử.csv",
                "dòng " + number,
                new Audit.Act("waive", "Người Thử", null, "", null, "", "" + number, null));
    }

    private static String detail(Audit.Stated line) {
        return line.act().detail();
    }

    @Test
    void a_register_that_cannot_be_read_withdraws_nothing() throws Exception {
        Files.writeString(register("waivers.csv"), DECIDED);
        desk.run(2021);
        long before = last();
        Files.writeString(register("waivers.csv"), "2021,\"", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> desk.run(2021)).hasMessageContaining("waivers.csv");
        Path elsewhere = desk.input().resolveSibling("unmounted");
        Files.move(desk.input(), elsewhere);
        try {
            desk.run(2021);
        } finally {
            Trees.delete(desk.input());
            Files.move(elsewhere, desk.input());
        }
        assertThat(since(before)).noneMatch(row -> row.startsWith("gone"));
    }

    @Test
    void who_an_award_was_taken_from_stands_nowhere_and_two_are_two() throws Exception {
        long before = last();
        Files.writeString(
                register("revocations.csv"),
                "year,decision,decision_date,form,recipient,known_on,by,reason\n"
                    + "2021,99/QĐ-CAT,,,Nguyễn Văn Mẫu,2022-01-20,Phòng Tham mưu,Khai không đúng\n"
                    + "2021,99/QĐ-CAT,,,Trần Thị Mẫu,2022-01-20,Phòng Tham mưu,Khai không đúng\n");
        desk.run(2021);
        assertThat(since(before))
                .filteredOn(row -> row.startsWith("revoke"))
                .containsExactly(
                        "revoke | 2021 | 2022-01-20 | decision=99/QĐ-CAT | Khai không đúng",
                        "revoke | 2021 | 2022-01-20 | decision=99/QĐ-CAT | Khai không đúng");
        assertThat(desk.answer("select count(*) from thidua.audit as a where a::text like '%Mẫu%'"))
                .isEqualTo("0");
    }
}
