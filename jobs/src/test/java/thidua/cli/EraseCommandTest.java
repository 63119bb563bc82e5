package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.TestServer;
import thidua.job.Workplace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code thidua erase}, the name typed. */
class EraseCommandTest {
    private static PGSimpleDataSource database;
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        database = TestServer.migrated();
        desk = Workplace.open(database);
    }

    @BeforeEach
    void with_the_files_of_2021() throws Exception {
        desk.clear(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static Path register() {
        return desk.input().resolve("reference/erasures.csv");
    }

    /** The command, and what is typed when it asks. */
    private static Spoken erase(String typed, String... arguments) {
        String url =
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                database.getServerNames()[0],
                                database.getPortNumbers()[0],
                                database.getDatabaseName());
        System.setProperty("spring.datasource.url", url);
        System.setProperty("spring.datasource.username", database.getUser());
        System.setProperty("spring.datasource.password", database.getPassword());
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("--input", desk.input().toString()));
            all.addAll(List.of("--output", desk.output().toString()));
            return Spoken.of("erase", all.toArray(String[]::new));
        } finally {
            System.setIn(before);
            List.of("url", "username", "password")
                    .forEach(key -> System.clearProperty("spring.datasource." + key));
        }
    }

    @Test
    void what_is_half_said_is_told_and_no_name_is_taken_from_the_command_line() {
        assertThat(erase("Đỗ Văn Mẫu 44\n").exit()).isEqualTo(2);
        assertThat(erase("", "Đỗ Văn Mẫu 44", "--reason", "r").exit()).isEqualTo(2);
        assertThat(erase("", "--same-name", "--reason", "r").exit()).isEqualTo(2);
        Spoken nobody = erase("", "--reason", "r");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.said()).contains("Không ghi tên trên dòng lệnh");
        assertThat(register()).doesNotExist();
    }

    @Test
    void nothing_goes_without_a_yes_and_everything_with_it() throws IOException {
        Spoken asked = erase("Đỗ Văn Mẫu 44\n", "--reason", "theo đơn", "--by", "An");
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.said())
                .contains("truc-ninh-khen-thuong.csv › B11: Đ. V. M. 4.", "Chưa xóa gì")
                .doesNotContain("Mẫu 44");
        assertThat(register()).doesNotExist();

        Spoken agreed = erase("Đỗ Văn Mẫu 44\nc\n", "--reason", "theo đơn", "--by", "An");
        assertThat(agreed.exit()).isZero();
        assertThat(agreed.said())
                .contains("quyết định của An", "1 ô của 1 tệp")
                .doesNotContain("Mẫu 44");
        assertThat(Files.readString(register())).contains(",An,theo đơn\n").hasLineCount(2);

        Spoken byCell =
                erase(
                        "",
                        "2021/truc-ninh-khen-thuong.csv",
                        "B6",
                        "--reason",
                        "r",
                        "--yes",
                        "--lang",
                        "en");
        assertThat(byCell.exit()).isZero();
        assertThat(byCell.said()).contains("B6: N. T. M. 4.", "the name in 1 cells of 1 files");
        assertThat(Files.readString(register())).hasLineCount(3);
    }
}
