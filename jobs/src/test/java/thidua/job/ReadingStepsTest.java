package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.nio.charset.StandardCharsets;

/** What Spring Batch keeps of a reading grows with those who read, not with the files. */
class ReadingStepsTest {
    private static final int FILES = 300;
    private static final int THREADS = 2;

    /** To survey, to hand out what is read, to judge. */
    private static final int AROUND = 3;

    private static final String READING =
            "from batch.batch_job_execution join batch.batch_job_instance using (job_instance_id)"
                    + " where job_name = 'ingest'";

    @Test
    void hundreds_of_files_are_one_job_execution_and_two_steps_a_thread_at_most() throws Exception {
        try (Workplace desk =
                Workplace.open(TestServer.migrated(), "--thidua.threads=" + THREADS)) {
            desk.clear();
            for (int i = 0; i < FILES; i++) {
                desk.write("2021/nam-truc-%d.csv".formatted(i), models(i));
            }

            desk.run(2021);

            assertThat(desk.answer("select count(*) from thidua.file_ledger"))
                    .isEqualTo(Integer.toString(FILES));
            assertThat(desk.answer("select count(*) " + READING)).isEqualTo("1");
            String steps =
                    desk.answer(
                            "select count(*) from batch.batch_step_execution where"
                                    + " job_execution_id in (select job_execution_id "
                                    + READING
                                    + ")");
            assertThat(Integer.parseInt(steps)).isBetween(AROUND + 1, AROUND + 2 * THREADS);
        }
    }

    private static byte[] models(int number) {
        return """
        BÁO CÁO MÔ HÌNH NĂM 2021
        Đơn vị báo cáo: Huyện Nam Trực
        STT,Tên mô hình,Số điểm,Tình trạng
        1,Camera an ninh %d,1,mới xây dựng
        """
                .formatted(number)
                .getBytes(StandardCharsets.UTF_8);
    }
}
