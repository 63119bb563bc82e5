package thidua.edge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.page.DrawnChart;
import thidua.core.page.PageSettings;
import thidua.core.page.PageView;
import thidua.core.page.Pages;
import thidua.core.report.Approved;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class HtmlPageTest {
    private static final PageSettings SETTINGS =
            new PageSettings(PageSettings.committeeOf(PackFixture.PROVINCE), 10, "thidua 0.1.0");
    private static final DrawnChart CHART =
            new DrawnChart(
                    "new-models-by-unit",
                    "Thành phố Nam Định dẫn đầu với 3 mô hình mới",
                    "Thành phố Nam Định 3, huyện Ý Yên 0.",
                    "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0"
                        + " 900 300\" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">Mô hình"
                        + " mới</title><clipPath id=\"c\"><rect width=\"900\""
                        + " height=\"300\"/></clipPath><rect clip-path=\"url(#c)\" x=\"20\""
                        + " y=\"20\" width=\"600\" height=\"60\" fill=\"#12436D\"/></svg>");

    private static byte[] written(PageView view, List<HtmlPage.Font> fonts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            HtmlPage.write(view, fonts, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String html(Pack pack, Language language) {
        return new String(
                written(Pages.compose(pack, List.of(CHART), SETTINGS, language), List.of()),
                StandardCharsets.UTF_8);
    }

    @Test
    void a_page_that_cannot_be_written_says_why() {
        PageView view = Pages.compose(PackFixture.small(), List.of(CHART), SETTINGS, Language.VI);
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };

        assertThatThrownBy(() -> HtmlPage.write(view, List.of(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void the_page_is_as_approved() throws IOException {
        String html = html(PackFixture.small(), Language.VI);

        Approved.check("index.html", withoutLooks(html).getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutLooks(String html) {
        return html.replaceFirst("(?s)<style>.*?</style>", "<style></style>")
                .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
                .replaceFirst("'sha256-[^']+'", "'sha256-'");
    }

    @Test
    void a_provisional_pack_says_so_on_each_sheet_of_paper() {
        assertThat(html(PackFixture.small(), Language.VI))
                .contains("@page { @top-right { content: \"Tạm tính, 2/3 đơn vị\";");
        assertThat(html(PackFixture.published(), Language.VI)).doesNotContain("@top-right");
    }

    @Test
    void what_units_wrote_is_shown_and_never_run() {
        String html = html(PackFixture.small(), Language.VI);

        assertThat(html).containsOnlyOnce("<script").contains("tp-nam-dinh.xlsx › Mô hình!B4");
        assertThat(html).doesNotContain("javascript:").doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void a_browser_runs_our_script_and_no_other() throws Exception {
        String html = html(PackFixture.small(), Language.VI);
        Matcher script = Pattern.compile("(?s)<script>(.*?)</script>").matcher(html);

        assertThat(script.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains(
                        "default-src 'none'; script-src 'sha256-"
                                + Base64.getEncoder().encodeToString(hash)
                                + "';");
    }

    @Test
    void the_page_asks_nothing_of_any_network() {
        String html =
                html(PackFixture.small(), Language.EN)
                        .replaceFirst("(?s)<script>.*?</script>", "")
                        .replace("http://www.w3.org/2000/svg", "");

        assertThat(html).doesNotContain("http:", "https:", "//", "@import", "src=");
        assertThat(Pattern.compile("href=\"([^\"#]*)").matcher(html).results().map(m -> m.group(1)))
                .allMatch(
                        path ->
                                path.isEmpty()
                                        || path.equals("data:,")
                                        || path.matches(
                                                "(charts|reports)/[a-z-]+\\.(svg|png|csv|xlsx)"
                                                    + "|pack\\.(pdf|pptx)|datapackage\\.json|manifest\\.json"));
    }

    @Test
    void the_font_travels_inside_the_page() {
        byte[] page =
                written(
                        Pages.compose(PackFixture.small(), List.of(), SETTINGS, Language.VI),
                        List.of(
                                new HtmlPage.Font(
                                        "Noto Sans", "400", "ttf", new byte[] {1, 2, 3})));

        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains(
                        "@font-face { font-family: \"Noto Sans\"; font-weight: 400; src:"
                                + " url(data:font/ttf;base64,AQID); }");
    }

    @Test
    void every_part_of_the_page_that_is_linked_exists() {
        String html = html(PackFixture.small(), Language.VI);
        List<String> ids =
                Pattern.compile("\\sid=\"([^\"]+)")
                        .matcher(html)
                        .results()
                        .map(m -> m.group(1))
                        .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(
                        Pattern.compile("(?:href=\"#|labelledby=\"|url\\(#)([^\")]+)")
                                .matcher(html)
                                .results()
                                .map(m -> m.group(1)))
                .isSubsetOf(ids);
    }
}
