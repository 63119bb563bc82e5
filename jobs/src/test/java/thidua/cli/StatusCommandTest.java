package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.core.overview.MadeUpNight;
import thidua.edge.json.CommandRunJson;
import thidua.edge.server.TestServer;
import thidua.job.Workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code thidua status} as the person at the terminal and a program see it. */
class StatusCommandTest {
    private static PGSimpleDataSource database;
    private static Workplace desk;

    @TempDir Path folder;

    @BeforeAll
    static void a_year_with_a_unit_missing_is_published() throws Exception {
        database = TestServer.migrated();
        desk = Workplace.open(database);
        desk.clear(2020, 2021);
        Files.delete(desk.input().resolve("2021/nam-truc.xlsx"));
        desk.run(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static Spoken status(String... arguments) {
        String url =
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                database.getServerNames()[0],
                                database.getPortNumbers()[0],
                                database.getDatabaseName());
        System.setProperty("spring.datasource.url", url);
        System.setProperty("spring.datasource.username", database.getUser());
        System.setProperty("spring.datasource.password", database.getPassword());
        try {
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("--input", desk.input().toString()));
            all.addAll(List.of("--output", desk.output().toString()));
            return Spoken.of("status", all.toArray(String[]::new));
        } finally {
            List.of("url", "username", "password")
                    .forEach(key -> System.clearProperty("spring.datasource." + key));
        }
    }

    @Test
    void all_years_are_summarised() {
        Spoken said = status();
        assertThat(said.exit()).isZero();
        assertThat(said.said())
                .contains(
                        "Năm 2020: đã đủ báo cáo hoặc được miễn, 10/10 đơn vị",
                        "  Chưa công bố; chạy thidua run --year 2020",
                        "Năm 2021: tạm tính, 9/10 đơn vị",
                        "(tạm tính), số liệu nhận đến ",
                        "chưa nhận 2",
                        "  Chưa có đủ báo cáo của: Huyện Nam Trực",
                        "Xem từng đơn vị: thidua status --year 2021",
                        "công bố năm 2021: xong");
        assertThat(status("--lang", "en").said())
                .contains("2021: provisional, 9/10 units", "Not complete: Huyện Nam Trực");
    }

    @Test
    void a_year_is_told_unit_by_unit_with_what_to_do() {
        Spoken said = status("--year", "2021");
        assertThat(said.exit()).isZero();
        assertThat(said.said())
                .contains("\n  Huyện Nam Trực      chưa nhận            chưa nhận\n")
                .containsPattern("\n  Huyện Hải Hậu +muộn 10/01/2022 +muộn")
                .contains(
                        "Huyện Nam Trực, Mô hình: nhắc gửi (hạn 15/12/2021); nếu được miễn: thidua"
                                + " waive --year 2021 --unit 362 --reason \"…\"");
        assertThat(status("--year", "2019").said()).contains("Năm 2019: tạm tính, 0/10 đơn vị");
        assertThat(status("--year", "19").exit()).isEqualTo(2);
    }

    @Test
    void programs_get_json_with_the_same_keys_in_the_same_order() {
        Spoken said = status("--json", "--year", "2021");
        assertThat(said.exit()).isZero();
        assertThat(said.said())
                .startsWith(
                        """
                        {
                          "database": true,
                          "years": [
                            {
                              "year": 2021,
                              "provisional": true,
                              "closed": false,
                              "units_expected": 10,
                              "units_reported": 9,
                              "units_waived": 0,
                              "tables": {
                                "on-time": 14,
                                "late": 4,
                                "received": 0,
                                "refused": 0,
                                "missing": 2,
                                "nil": 0,
                                "waived": 0
                              },
                              "stale": 0,
                              "edition": {
                                "published_at": "\
                        """)
                .contains(
                        """
                                  "unit_code": "362",
                                  "unit_name": "Huyện Nam Trực",
                                  "unit_level": "district",
                                  "table": "awards",
                                  "expected_by": "2021-12-15",
                                  "received_at": null,
                                  "verdict": "missing",
                                  "partial": false,
                                  "stale": false,
                                  "files_not_taken": [ ],
                                  "next": "remind"
                        """)
                .contains("\"job\": \"publish\"", "\"end\": \"completed\"")
                .endsWith("}\n");
        assertThat(status("--json").said()).doesNotContain("unit_code");
    }

    @Test
    void the_findings_of_a_year_are_told_in_the_words_of_other_tools() {
        assertThat(status("--findings", "sarif").exit()).isEqualTo(2);
        Spoken cases = status("--findings", "junit", "--year", "2021");
        assertThat(cases.exit()).isZero();
        assertThat(cases.said())
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"thidua\"")
                .contains("<testsuite name=\"2021/hai-hau.xlsx\"");
        assertThat(status("--findings", "sarif", "--year", "2021").said())
                .contains("\"version\": \"2.1.0\"", "\"name\": \"thidua\"");
        assertThat(nowhere(folder.resolve("data"), "--findings=junit", "--year=2021").said())
                .endsWith(
                        "<testsuites name=\"thidua\" tests=\"0\" failures=\"0\">\n</testsuites>\n");
    }

    @Test
    void without_a_database_it_says_so_and_makes_none() {
        Path data = folder.resolve("data");
        Spoken said = nowhere(data);
        assertThat(said.exit()).isZero();
        assertThat(said.said()).contains("Chưa có cơ sở dữ liệu trong " + data);
        assertThat(nowhere(data, "--json").said())
                .isEqualTo(
                        """
                        {
                          "database": false,
                          "years": [ ],
                          "runs": [ ],
                          "commands": [ ],
                          "last_success": null
                        }
                        """);
        assertThat(data).doesNotExist();
    }

    @Test
    void the_last_runs_are_told_with_their_ids_even_without_a_database() throws IOException {
        Path output = folder.resolve("output");
        Files.createDirectories(output);
        Files.write(
                output.resolve(".runs.json"),
                CommandRunJson.write(
                        List.of(
                                MadeUpNight.ended(
                                        "run-2", MadeUpNight.NIGHT.plusSeconds(86_400), 69),
                                MadeUpNight.ended(3, 2021))));
        Path data = folder.resolve("data");

        assertThat(nowhere(data).said())
                .contains(
                        "Các lệnh gần nhất:",
                        "nightly: không kết nối được dịch vụ (mã kết thúc 69, mã lần chạy run-2)",
                        "nightly: xong, có tệp hoặc dòng không nhận (mã kết thúc 3, mã lần chạy"
                                + " run-1)",
                        "Lần gần nhất làm xong: ");
        assertThat(nowhere(data, "--json").said())
                .contains("\"id\": \"run-2\"", "\"exit_code\": 69")
                .contains("\"last_success\": \"2022-01-20T19:15:00Z\"");
    }

    private Spoken nowhere(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data=" + data, "--output=" + folder.resolve("output")));
        return Spoken.of("status", all.toArray(String[]::new));
    }
}
