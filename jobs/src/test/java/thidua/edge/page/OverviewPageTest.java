package thidua.edge.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.overview.MadeUpNight;
import thidua.core.overview.Overviews;
import thidua.core.overview.Overviews.Imprint;
import thidua.core.overview.Shown;
import thidua.core.report.Approved;
import thidua.core.report.CommandRun;
import thidua.core.text.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

class OverviewPageTest {
    private static byte[] page(CommandRun... runs) {
        return OverviewPage.write(
                Overviews.compose(
                        new Shown("", MadeUpNight.shown()).parts(),
                        List.of(runs),
                        new Imprint("Ban Chỉ đạo 138", MadeUpNight.PRODUCT, MadeUpNight.ZONE),
                        Language.VI),
                List.of());
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    @Test
    void the_page_over_all_years_is_as_approved() throws IOException {
        String html =
                text(page(MadeUpNight.ended(3, 2021)))
                        .replaceFirst("(?s)<style>.*?</style>", "<style></style>")
                        .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
                        .replaceFirst("'sha256-[^']+'", "'sha256-'");

        Approved.check("overview.html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void another_last_run_changes_its_own_part_and_nothing_else() {
        CommandRun next = MadeUpNight.ended("run-2", MadeUpNight.NIGHT.plusSeconds(86_400), 69);
        CommandRun before = MadeUpNight.ended(3, 2021);

        byte[] told =
                OverviewPage.with(
                                Overviews.lastRun(
                                        List.of(next, before), MadeUpNight.ZONE, Language.VI),
                                page(before))
                        .orElseThrow();

        assertThat(text(told))
                .isEqualTo(text(page(next, before)))
                .contains("không kết nối được cơ sở dữ liệu");
    }

    @Test
    void a_page_of_somebody_else_is_known() {
        byte[] foreign = "<html>ours</html>".getBytes(StandardCharsets.UTF_8);

        assertThat(OverviewPage.isOurs(foreign)).isFalse();
        assertThat(OverviewPage.isOurs(page(MadeUpNight.ended(0)))).isTrue();
        assertThat(
                        OverviewPage.with(
                                Overviews.lastRun(
                                        List.of(MadeUpNight.ended(0)),
                                        MadeUpNight.ZONE,
                                        Language.VI),
                                foreign))
                .isEmpty();
    }

    @Test
    void the_page_asks_nothing_of_any_network_and_runs_nothing_that_was_sent() {
        String html =
                text(page(MadeUpNight.ended(3, 2021))).replaceFirst("(?s)<script>.*?</script>", "");

        assertThat(html)
                .doesNotContain("http:", "https:", "//", "@import", "src=", "<script", "<b>ba")
                .contains("&lt;b&gt;ba&lt;/b&gt; điểm");
        assertThat(Pattern.compile("href=\"([^\"#]+)").matcher(html).results().map(m -> m.group(1)))
                .containsExactlyInAnyOrder(
                        "data:,",
                        "2021/index.html",
                        "2020/index.html",
                        "2021/reports/findings.xlsx");
    }
}
