package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.time.LocalDate;

/** What was active in 2020 goes on in 2021, or somebody is asked. */
class StockAndFlowTest {
    private static final String MODELS = "2021/truc-ninh-mo-hinh.csv";
    private static final LocalDate LATER = LocalDate.of(2022, 1, 20);
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void with_two_years_on_it() throws Exception {
        desk.clear(2020, 2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static Rows findings() throws IOException {
        return desk.report(2021, "findings").with("file", MODELS);
    }

    @Test
    void the_sample_follows() throws Exception {
        desk.run(2021);
        assertThat(findings().column("rule")).isEmpty();
    }

    @Test
    void a_model_left_out_and_a_site_too_many_question_the_file_and_count_as_stated()
            throws Exception {
        String odd =
                desk.text(MODELS)
                        .replaceAll("(?m)^8,Tổ tuần tra nhân dân,.*\\R", "")
                        .replace("Xã Liêm Hải,2016,2,", "Xã Liêm Hải,2016,5,");
        desk.receive(MODELS, odd, LATER);
        desk.run(2021);
        assertThat(findings().columns("cell", "rule", "value").toString())
                .contains("model-vanished Tổ tuần tra nhân dân")
                .contains("B11 sites-do-not-follow Camera an ninh");
        assertThat(findings().with("rule", "model-vanished").only("message"))
                .contains("2020/truc-ninh-mo-hinh.csv, ô B");
        assertThat(desk.report(2021, "files").with("file", MODELS).only("verdict"))
                .isEqualTo("questioned");
        assertThat(desk.output().resolve("feedback/2021/truc-ninh-mo-hinh.csv.xlsx")).exists();
    }

    @Test
    void a_correction_of_the_year_before_asks_anew() throws Exception {
        desk.run(2021);
        String before = "2020/truc-ninh-mo-hinh.csv";
        desk.receive(
                before,
                desk.text(before).replace(",Xã Liêm Hải,2016,2,", ",Xã Liêm Hải,2016,1,"),
                LATER);
        desk.run(2021);
        assertThat(findings().column("rule")).containsExactly("sites-do-not-follow");
    }
}
