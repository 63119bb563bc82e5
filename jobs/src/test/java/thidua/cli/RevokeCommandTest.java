package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RevokeCommandTest {
    @TempDir Path input;

    @BeforeEach
    void a_list_and_a_counted_table() throws IOException {
        Files.createDirectories(input.resolve("2021"));
        Files.writeString(
                input.resolve("2021/nam-truc.csv"),
                """
                Tên tập thể cá nhân,Đối tượng,Hình thức khen thưởng,Số quyết định,Ngày ký
                Nhân dân xã Mẫu 1,tập thể,Giấy khen của Công an tỉnh,12/QĐ-CAT,06/12/2021
                Đỗ Văn Mẫu 44,cá nhân,Giấy khen của Công an tỉnh,12/QĐ-CAT,06/12/2021
                Đỗ Văn Mẫu 45,cá nhân,Bằng khen của UBND tỉnh,30/QĐ-UBND,07/12/2021
                """);
        Files.writeString(
                input.resolve("2021/hai-hau.csv"),
                """
                Hình thức khen thưởng,Tập thể,Cá nhân,Hộ gia đình,Số quyết định
                Bằng khen của UBND tỉnh,,3,,9/QĐ-UBND
                """);
    }

    private Spoken revoke(String... arguments) {
        return Spoken.of("revoke", arguments, "--year", "2021", "--input", input.toString());
    }

    private String register() throws IOException {
        return Files.readString(input.resolve("reference/revocations.csv"));
    }

    @Test
    void the_decision_is_written_down_with_day_person_and_reason() throws IOException {
        Spoken one =
                revoke(
                        "--decision",
                        "12/QĐ-CAT",
                        "--recipient",
                        "đỗ văn mẫu 44",
                        "--by",
                        "An",
                        "--reason",
                        "kê khai sai");
        assertThat(one.exit()).isZero();
        assertThat(one.said()).contains("thu hồi 1 khen thưởng", "12/QĐ-CAT", "An");
        assertThat(one.said()).doesNotContainIgnoringCase("mẫu 44");
        assertThat(register())
                .startsWith(
                        "year,decision,decision_date,form,recipient,known_on,by,reason\n"
                                + "2021,12/QĐ-CAT,,,đỗ văn mẫu 44,20")
                .endsWith(",An,kê khai sai\n");
        Spoken all = revoke("--decision", "9/QĐ-UBND", "--form", "PROV_MERIT", "--reason", "r");
        assertThat(all.said()).contains("thu hồi 3 khen thưởng");
        assertThat(revoke("--decision", "9/qđ - ubnd", "--form", "PROV_MERIT", "--reason", "r"))
                .extracting(Spoken::exit)
                .isEqualTo(2);
    }

    @Test
    void what_nobody_was_given_names_what_is_nearest_and_nothing_is_written() {
        assertThat(wrong("--decision", "13/QĐ-CAT")).contains("12/QĐ-CAT (2021-12-06)");
        assertThat(wrong("--decision", "12/QĐ-CAT", "--date", "2021-12-07"))
                .contains("12/QĐ-CAT (2021-12-06)");
        assertThat(wrong("--decision", "12/QĐ-CAT", "--form", "PROV_MERIT")).contains("PPOL_CERT");
        assertThat(wrong("--decision", "12/QĐ-CAT", "--recipient", "Đỗ Văn Mẫu 4"))
                .contains("Đ. V. M. 4.")
                .doesNotContain("Mẫu 44");
        assertThat(wrong("--decision", "9/QĐ-UBND", "--recipient", "Đỗ Văn Mẫu 44"))
                .contains("theo số lượng");
        assertThat(revoke("--decision", "12/QĐ-CAT").exit()).isEqualTo(2);
        assertThat(input.resolve("reference")).doesNotExist();
    }

    private String wrong(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of("--reason", "r"));
        Spoken spoken = revoke(all.toArray(String[]::new));
        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.said()).contains("sổ không thay đổi");
        return spoken.said();
    }
}
