package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.server.TestServer;
import thidua.job.Outcome;
import thidua.job.Trees;
import thidua.job.Workplace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** What asks a run to stop. */
class SignalsTest {
    @TempDir Path folder;

    @Test
    void a_run_that_is_asked_to_stop_ends_with_4_whenever_that_is_and_the_next_one_goes_on()
            throws Exception {
        try (Workplace desk = Workplace.open(TestServer.migrated())) {
            desk.clear(2021);
            assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
            SortedMap<String, String> pack = Trees.bytes(desk.output().resolve("2021"));
            Path output = folder.resolve("output");
            Path data = folder.resolve("data");
            Path server = data.resolve("cluster/postmaster.pid");
            Path building = output.resolve(".editions/.building-2021/charts");
            try (Shell shell = new Shell(desk.input(), output, data)) {
                assertThat(shell.stopWhen(() -> Files.exists(server), 1)).isEqualTo(4);
                assertThat(shell.said())
                        .isEqualTo("Đã dừng theo yêu cầu; lần chạy sau sẽ làm tiếp.\n");
                assertThat(server).doesNotExist();
                assertThat(shell.stopWhen(shell.says("Đọc số liệu"), 2)).isEqualTo(4);
                assertThat(shell.said()).contains("Đã dừng theo yêu cầu").doesNotContain("Lỗi");
                assertThat(shell.stopWhen(shell.says("Tính chỉ tiêu"), 1)).isEqualTo(4);
                assertThat(output.resolve("2021")).doesNotExist();
                assertThat(shell.stopWhen(() -> Files.exists(building), 3)).isEqualTo(4);
                assertThat(server).doesNotExist();
                assertThat(building).doesNotExist();
                assertThat(Trees.bytes(output.resolve("2021")))
                        .as("what was drawn already is published whole")
                        .isEqualTo(pack);

                assertThat(shell.run()).as(shell.said()).isZero();

                assertThat(shell.said()).contains("không có gì thay đổi");
                assertThat(Trees.bytes(output.resolve("2021"))).isEqualTo(pack);
            }
        }
    }
}
