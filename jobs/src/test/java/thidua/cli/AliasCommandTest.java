package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AliasCommandTest {
    @TempDir Path input;

    @BeforeEach
    void two_files_with_spellings_of_their_own() throws IOException {
        write(
                "2021/a.csv",
                """
                Đơn vị báo cáo: Huyện Nam Trưc I
                STT,Tên mô hình,Lĩnh vực,Tình trạng
                1,Zalo an ninh,Sông nước,duy trì
                """);
        write(
                "2022/nam-truc.csv",
                """
                Tên tập thể cá nhân,Đối tượng,Hình thức khen thưởng
                Nhân dân xã X,tập thể,Giấy biểu dương CAT
                """);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(input.resolve(path).getParent());
        Files.writeString(input.resolve(path), text);
    }

    private Spoken alias(String... arguments) {
        return Spoken.of("alias", arguments, "--input", input.toString());
    }

    private String register() throws IOException {
        return Files.readString(input.resolve("reference/aliases.csv"));
    }

    @Test
    void what_is_not_understood_is_listed_with_its_place_and_what_is_nearest() {
        Spoken all = alias();
        assertThat(all.exit()).isZero();
        assertThat(all.said())
                .contains("Tên đơn vị \"Huyện Nam Trưc I\": 1 ô, đầu tiên ở 2021/a.csv › A1")
                .contains("362  Huyện Nam Trực")
                .contains("Hình thức khen thưởng \"Giấy biểu dương CAT\"", "2022/nam-truc.csv › C2")
                .contains("2 cách ghi chưa rõ nghĩa");
        assertThat(alias("--year", "2022").said()).doesNotContain("Nam Trưc I").contains("CAT");
    }

    @Test
    void a_decision_is_written_down_with_day_person_and_reason_and_is_open_no_more()
            throws IOException {
        Spoken decided =
                alias("Huyện Nam  Trưc I", "362", "--by", "Tổ trưởng", "--reason", "đã hỏi đơn vị");
        assertThat(decided.exit()).isZero();
        assertThat(decided.said()).contains("Huyện Nam Trực (362)", "Tổ trưởng");
        assertThat(register())
                .startsWith("kind,text,code,known_on,by,reason\nunit,Huyện Nam Trưc I,362,20")
                .endsWith(",Tổ trưởng,đã hỏi đơn vị\n");
        assertThat(alias("--year", "2021").said())
                .doesNotContain("Nam Trưc I")
                .contains("Lĩnh vực \"Sông nước\"");
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_is_written() {
        assertThat(alias("Huyện X", "362").exit()).isEqualTo(2);
        assertThat(alias("Huyện X", "--reason", "r").exit()).isEqualTo(2);
        Spoken code = alias("Huyện X", "999", "--reason", "r");
        assertThat(code.exit()).isEqualTo(2);
        assertThat(code.said()).contains("999");
        Spoken known = alias("H. Nam Trực", "362", "--reason", "r");
        assertThat(known.exit()).isEqualTo(2);
        assertThat(known.said()).contains("đã được hiểu là \"Huyện Nam Trực\"");
        assertThat(alias("Bằng khen", "PROV_MERIT", "--reason", "r").exit()).isEqualTo(2);
        assertThat(input.resolve("reference")).doesNotExist();
    }
}
