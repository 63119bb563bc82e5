package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.dialect.Corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class InspectCommandTest {
    @TempDir Path folder;

    private static Spoken run(String... arguments) {
        return Spoken.of("inspect", arguments, "--lang", "en");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_is_described_and_its_tables_are_written_one_file_each() throws IOException {
        Path file =
                write(
                        "xã.txt",
                        """
                        BÁO CÁO;
                        STT;Tên mô hình;Tình trạng
                        1;"Zalo; loa";mới

                        Mã;Số;Giá
                        a-1;=1+1;2
                        b-2;3;4
                        """);
        Spoken ran = run(file.toString(), "--csv", folder.resolve("out").toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.said())
                .contains("Format: csv", "Encoding: UTF-8, confidence 100 %", "delimiter ;")
                .contains("Row 1 left out: a title", "Row 4 left out: blank")
                .contains("B Tên mô hình = model-name; C Tình trạng = status")
                .contains("Table 2: rows 5 to 7, 2 of them data, 3 columns");
        assertThat(folder.resolve("out/xã.txt.csv"))
                .hasContent("STT,Tên mô hình,Tình trạng\r\n1,Zalo; loa,mới\r\n");
        assertThat(folder.resolve("out/xã.txt-2.csv"))
                .hasContent("Mã,Số,Giá\r\na-1,=1+1,2\r\nb-2,3,4\r\n");
    }

    @Test
    void thousands_of_files_are_read_in_one_call_and_an_empty_one_stays_empty() throws IOException {
        Files.createDirectories(folder.resolve("many"));
        for (Corpus.Case file : Corpus.cases()) {
            write("many/" + file.name() + ".csv", file.bytes());
        }
        Path out = folder.resolve("out");
        assertThat(run(folder.resolve("many").toString(), "--csv", out.toString()).exit()).isZero();
        assertThat(out.resolve("empty.csv.csv")).isEmptyFile();
        assertThat(out.resolve("tcvn3.csv.csv"))
                .hasSameBinaryContentAs(out.resolve("standard.csv.csv"));
    }

    @Test
    void the_exit_code_says_whether_anything_was_readable() throws IOException {
        assertThat(run(write("a.bin", new byte[] {0, 1, 2, 3}).toString()).exit()).isEqualTo(65);
        assertThat(run(folder.resolve("none.csv").toString()).exit()).isEqualTo(65);
        assertThat(run().exit()).isEqualTo(2);
    }
}
