package thidua.core.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.overview.Overview.LastRun;
import thidua.core.overview.Overview.OpenFindings;
import thidua.core.overview.Overview.Task;
import thidua.core.overview.Overview.Tasks;
import thidua.core.overview.Overview.YearRow;
import thidua.core.overview.Overviews.Imprint;
import thidua.core.report.CommandRun;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.List;

/** What the page over all years says. */
class OverviewsTest {
    private static final Imprint IMPRINT =
            new Imprint("Ban Chỉ đạo 138", MadeUpNight.PRODUCT, MadeUpNight.ZONE);
    private static final List<YearPart> YEARS = new Shown("", MadeUpNight.shown()).parts();

    private static Overview overview(CommandRun... runs) {
        return Overviews.compose(YEARS, List.of(runs), IMPRINT, Language.VI);
    }

    private static LastRun last(CommandRun... runs) {
        return Overviews.lastRun(List.of(runs), MadeUpNight.ZONE, Language.VI);
    }

    @Test
    void one_sentence_tells_what_happened_in_the_night() {
        assertThat(last(MadeUpNight.ended(0, 2021, 2020)))
                .returns("good", LastRun::tone)
                .returns(
                        "Lần chạy lúc 21/01/2022 02:15 đã xong: đã công bố số liệu năm 2020, 2021.",
                        LastRun::headline);
        assertThat(last(MadeUpNight.ended(0)).headline())
                .isEqualTo(
                        "Lần chạy lúc 21/01/2022 02:15 đã xong: không phải công bố lại năm nào.");
        assertThat(last(MadeUpNight.ended(3)).tone()).isEqualTo("look");
        assertThat(last(MadeUpNight.begun("run-1", MadeUpNight.NIGHT, 2021)))
                .returns("look", LastRun::tone)
                .returns(
                        "Đang chạy từ 21/01/2022 02:15, hoặc đã bị ngắt giữa chừng.",
                        LastRun::headline);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 65, 69})
    void what_went_wrong_looks_wrong_and_says_what_to_do(int exitCode) {
        for (Language language : Language.values()) {
            LastRun last =
                    Overviews.lastRun(
                            List.of(MadeUpNight.ended(exitCode)), MadeUpNight.ZONE, language);
            assertThat(last.tone()).isEqualTo("bad");
            assertThat(last.headline()).contains("21/01/2022 02:15");
            assertThat(last.advice()).isNotBlank();
        }
    }

    @Test
    void an_exit_code_without_words_of_its_own_is_told_as_a_failure() {
        assertThat(last(MadeUpNight.ended(1)).headline())
                .isEqualTo(last(MadeUpNight.ended(5)).headline());
    }

    @Test
    void earlier_runs_are_listed_and_one_that_died_is_among_them() {
        CommandRun died = MadeUpNight.begun("run-0", MadeUpNight.NIGHT.minusSeconds(86_400), 2021);

        assertThat(last(MadeUpNight.ended(0), died).before())
                .containsExactly(
                        new Overview.PastRun(
                                "20/01/2022 02:15",
                                "run --year 2021",
                                "bị ngắt giữa chừng",
                                "",
                                "run-0"));
    }

    @Test
    void each_year_says_what_is_published_and_who_is_missing() {
        Overview overview = overview(MadeUpNight.ended(3, 2021));

        assertThat(overview.years())
                .containsExactly(
                        new YearRow(
                                2021,
                                "2021/index.html",
                                "look",
                                "Tạm tính",
                                "21/01/2022 02:15, số liệu nhận đến 18/01/2022",
                                "1/3",
                                "Huyện Ý Yên, Huyện Nam Trực",
                                "1 lỗi · 1 cần xem · 1 lưu ý"),
                        new YearRow(
                                2020,
                                "2020/index.html",
                                "good",
                                "Chính thức, đã khóa",
                                "27/03/2021 02:15, số liệu nhận đến 09/01/2021",
                                "3/3",
                                "",
                                ""));
        assertThat(overview.lede())
                .isEqualTo(
                        "Đã công bố 2/2 năm. Còn tạm tính vì chưa đủ báo cáo: năm 2021. Còn 2 lỗi"
                                + " và điểm cần xem.");
    }

    @Test
    void what_is_to_be_done_names_the_units() {
        assertThat(overview(MadeUpNight.ended(0)).tasks())
                .containsExactly(
                        new Tasks(
                                2021,
                                List.of(
                                        new Task(
                                                "Nhắc gửi báo cáo (hạn 15/12/2021)",
                                                "Nếu đơn vị được miễn: thidua waive --year 2021"
                                                        + " --unit MÃ --reason \"…\"",
                                                List.of("Huyện Nam Trực (362): Mô hình")),
                                        new Task(
                                                "Gửi lại đơn vị để sửa",
                                                "Tệp đã đánh dấu từng ô nằm trong thư mục"
                                                        + " feedback/2021. Nhận phần không lỗi:"
                                                        + " thidua admit TỆP --reason \"…\"",
                                                List.of(
                                                        "Huyện Ý Yên (360): Mô hình –"
                                                                + " 2021/y-yen.xlsx")))));
    }

    @Test
    void notices_are_counted_but_not_listed() {
        OpenFindings findings = overview(MadeUpNight.ended(0)).findings().getFirst();

        assertThat(findings.found())
                .extracting(Overview.Found::place)
                .containsExactly("2021/y-yen.xlsx › Mô hình!F7", "2021/y-yen.xlsx › Mô hình!B9");
        assertThat(findings).returns("2", OpenFindings::count).returns("", OpenFindings::more);
    }

    @Test
    void all_but_the_last_run_is_the_same_after_two_runs_that_changed_nothing() {
        Overview one = overview(MadeUpNight.ended(0));
        Overview other =
                overview(MadeUpNight.ended("run-2", MadeUpNight.NIGHT.plusSeconds(86_400), 3));

        assertThat(one).usingRecursiveComparison().ignoringFields("last").isEqualTo(other);
        assertThat(one.last()).isNotEqualTo(other.last());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void without_a_database_the_last_run_is_told_all_the_same(Language language) {
        Overview overview =
                Overviews.compose(null, List.of(MadeUpNight.ended(69)), IMPRINT, language);

        assertThat(overview.known()).isFalse();
        assertThat(overview.hasYears()).isFalse();
        assertThat(overview.last().tone()).isEqualTo("bad");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Words.of("overview", Language.EN).startingWith("").keySet())
                .isEqualTo(Words.of("overview", Language.VI).startingWith("").keySet());
    }
}
