package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import thidua.core.text.SortKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of a pack as people meet it: opened from a folder in a real browser. */
class PageInBrowserTest {
    private static final int PHONE = 360;
    private static final int LAPTOP = 1280;
    private static final String NAMES =
            "return [...document.querySelectorAll('#units tbody tr:not(.total) th')]"
                    + ".filter(th => th.offsetParent && !th.closest('.unit'))"
                    + ".map(th => th.textContent)";
    private static final String CELLS =
            "return [...document.querySelectorAll('#units table')[0].tBodies[0].rows]"
                    + ".map(row => { const data = row.cells[arguments[0]].querySelector('data');"
                    + " return (row.classList.contains('total') ? 'total ' : '')"
                    + " + (data ? data.value : '') })";
    private static final String OPEN_ALL =
            "document.querySelectorAll('details').forEach(part => { part.open = true })";

    @SuppressWarnings("NullAway.Init") // only where there is one
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static BrowserPages pages;

    @BeforeAll
    static void a_browser_and_pages_are_there() throws Exception {
        if (Browser.isHere()) {
            browser = Browser.open();
            pages = new BrowserPages();
        }
    }

    @BeforeEach
    void a_browser_is_needed() {
        Browser.assumeHere();
    }

    @AfterAll
    static void the_browser_is_closed() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (pages != null) {
            pages.close();
        }
    }

    private static List<Path> packs() throws IOException {
        return List.of(pages.sample(), pages.invented("vi"), pages.invented("en"));
    }

    private static void look(Path pack, int width, boolean dark) {
        browser.look(pack.resolve("index.html"), width, 800, dark);
    }

    /** Where nothing lies above it. */
    private static void click(By what) {
        WebElement element = browser.driver().findElement(what);
        browser.ask("arguments[0].scrollIntoView({ block: 'center' })", element);
        element.click();
    }

    private static List<WebElement> headings() {
        return browser.driver()
                .findElements(By.cssSelector("#units > [data-by-unit] > .table .sort"));
    }

    @Test
    void it_complains_of_nothing_and_asks_for_nothing_but_itself() throws IOException {
        for (Path pack : packs()) {
            browser.complaints();
            browser.requests();
            look(pack, LAPTOP, false);
            browser.ask(OPEN_ALL);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .filteredOn(url -> !url.startsWith("data:"))
                    .containsExactly(pack.resolve("index.html").toUri().toString());
        }
    }

    @Test
    void no_page_is_wider_than_its_window_nor_its_letters_too_small() throws IOException {
        for (Path pack : packs()) {
            for (int width : List.of(PHONE, 768, LAPTOP)) {
                look(pack, width, false);
                browser.ask(OPEN_ALL);
                assertThat(browser.ask(Probes.OVERFLOW)).as("%s at %d", pack, width).isEqualTo(0L);
                assertThat(browser.list(Probes.SMALL_LETTERS)).as("at %d", width).isEmpty();
            }
        }
    }

    @Test
    void all_parts_of_the_contents_are_in_sight_on_a_laptop() throws IOException {
        for (Path pack : packs()) {
            look(pack, LAPTOP, false);
            assertThat(
                            browser.list(
                                    "return [...document.querySelectorAll('.contents a')].filter(a"
                                        + " => a.getBoundingClientRect().right > innerWidth).map(a"
                                        + " => a.textContent)"))
                    .isEmpty();
        }
    }

    @Test
    void everybody_can_read_it_by_day_and_by_night() throws IOException {
        for (Path pack : List.of(pages.sample(), pages.invented("vi"))) {
            for (boolean dark : List.of(false, true)) {
                for (int width : List.of(PHONE, LAPTOP)) {
                    look(pack, width, dark);
                    browser.ask(Probes.OPEN_SOME);
                    List<String> barriers = new ArrayList<>();
                    for (Rule rule : axe().getViolations()) {
                        if (Set.of("serious", "critical").contains(rule.getImpact())) {
                            barriers.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml());
                        }
                    }
                    assertThat(barriers).as("%s %d dark %s", pack, width, dark).isEmpty();
                }
            }
        }
    }

    private static com.deque.html.axecore.results.Results axe() {
        return new AxeBuilder().setLegacyMode().disableIframeTesting().analyze(browser.driver());
    }

    @Test
    void each_chart_has_words_for_those_who_do_not_see_it_and_its_figures_below()
            throws IOException {
        for (Path pack : packs()) {
            look(pack, LAPTOP, false);
            assertThat((Long) browser.ask("return document.querySelectorAll('.chart').length"))
                    .isGreaterThan(3);
            assertThat(browser.list(Probes.SILENT_CHARTS)).isEmpty();
        }
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (Path pack : packs()) {
            look(pack, LAPTOP, false);
            assertThat(browser.list(Probes.BROKEN_ANCHORS)).isEmpty();
            List<String> files =
                    browser.list(
                            "return [...new"
                                + " Set([...document.querySelectorAll('a:not([href^=\"#\"])')].map(a"
                                + " => a.getAttribute('href')))]");
            assertThat(files)
                    .contains("manifest.json")
                    .allMatch(f -> Files.exists(pack.resolve(f)));
        }
    }

    @Test
    void every_figure_is_the_one_in_the_report() throws IOException {
        for (Path pack : packs()) {
            Map<String, Map<String, String>> report =
                    Rows.read(pack.resolve("reports/indicators.csv")).all().stream()
                            .collect(Collectors.toMap(row -> row.get("figure_id"), row -> row));
            look(pack, LAPTOP, false);
            List<String> figures = browser.list(Probes.FIGURES);
            assertThat(figures).hasSizeGreaterThan(100);
            List<String> strangers = new ArrayList<>();
            for (String figure : figures) {
                String[] parts = figure.split(" ", -1);
                Map<String, String> row = report.getOrDefault(parts[0], Map.of());
                if (!parts[2].equals(row.get(parts[1]))) {
                    strangers.add(figure);
                }
            }
            assertThat(strangers).isEmpty();
        }
    }

    @Test
    void numbers_sort_by_their_value_missing_ones_last_and_the_total_stays() throws IOException {
        for (Path pack : packs()) {
            look(pack, LAPTOP, false);
            WebElement active = headings().get(5);
            active.click();
            List<String> falling = browser.list(CELLS, 5);
            assertThat(falling).isEqualTo(sorted(falling, -1));
            assertThat(sort(active)).isEqualTo("descending");
            active.sendKeys(Keys.ENTER);
            List<String> rising = browser.list(CELLS, 5);
            assertThat(rising).isEqualTo(sorted(falling, 1)).isNotEqualTo(falling);
            assertThat(sort(active)).isEqualTo("ascending");
        }
    }

    private static @Nullable String sort(WebElement button) {
        return button.findElement(By.xpath("..")).getDomAttribute("aria-sort");
    }

    private static List<String> sorted(List<String> cells, int direction) {
        List<String> rows =
                new ArrayList<>(cells.stream().filter(c -> !c.startsWith("total")).toList());
        rows.sort(
                (a, b) ->
                        a.isEmpty() || b.isEmpty()
                                ? Boolean.compare(a.isEmpty(), b.isEmpty())
                                : Double.compare(direction * number(a), direction * number(b)));
        rows.addAll(cells.stream().filter(c -> c.startsWith("total")).toList());
        return rows;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    @Test
    void names_sort_as_the_product_sorts_them_and_a_third_click_gives_the_page_back()
            throws IOException {
        look(pages.sample(), LAPTOP, false);
        List<String> given = browser.list(NAMES);
        WebElement name = headings().getFirst();
        name.click();
        assertThat(browser.list(NAMES)).isEqualTo(given);
        name.click();
        assertThat(browser.list(NAMES)).isEqualTo(given.reversed());
        name.click();
        assertThat(browser.list(NAMES)).isEqualTo(given);
        assertThat(sort(name)).isNull();

        look(pages.invented("vi"), LAPTOP, false);
        headings().getFirst().click();
        List<String> names = browser.list(NAMES);
        assertThat(names).hasSize(129);
        assertThat(names).isSortedAccordingTo(Comparator.comparing(SortKey::of));
    }

    @Test
    void a_filter_narrows_tables_and_sections_and_says_how_many_are_left() throws IOException {
        look(pages.sample(), LAPTOP, false);
        WebElement field = browser.driver().findElement(By.id("unit-filter"));
        field.sendKeys("truc");
        assertThat(browser.list(NAMES)).containsExactly("Huyện Nam Trực", "Huyện Trực Ninh");
        assertThat(found()).isEqualTo("Đang hiện 2 trong 10 đơn vị.");
        assertThat(browser.list(Probes.SECTIONS))
                .containsExactly("Huyện Nam Trực", "Huyện Trực Ninh");
        field.sendKeys(" nình");
        assertThat(found()).isEqualTo("Không có đơn vị nào mang tên này.");
        browser.driver().findElement(By.cssSelector(".filter button")).click();
        assertThat(browser.list(NAMES)).hasSize(10);
        assertThat(found()).isEmpty();

        look(pages.invented("vi"), LAPTOP, false);
        browser.driver().findElement(By.id("unit-filter")).sendKeys("truc hung");
        assertThat(browser.list(NAMES)).containsExactly("Xã Trực Hưng");
        look(pages.invented("vi"), LAPTOP, false);
        browser.driver().findElement(By.id("unit-filter")).sendKeys("Trực Hùng");
        assertThat(browser.list(NAMES)).isEmpty();
    }

    private static String found() {
        return browser.driver().findElement(By.cssSelector("[role=status]")).getText();
    }

    @Test
    void a_figure_opens_its_explanation_even_while_a_filter_hides_it() throws IOException {
        look(pages.sample(), LAPTOP, false);
        browser.driver().findElement(By.id("unit-filter")).sendKeys("Hải Hậu");
        click(By.cssSelector(".key .why-this"));
        WebElement item = browser.driver().findElement(By.id("models-new.2021.36"));
        assertThat(item.isDisplayed()).isTrue();
        assertThat(browser.ask("return document.querySelector(':target').id"))
                .isEqualTo("models-new.2021.36");
    }

    @Test
    void a_name_in_the_table_opens_the_units_own_section() throws IOException {
        look(pages.sample(), LAPTOP, false);
        click(By.linkText("Huyện Ý Yên"));
        assertThat(browser.list(Probes.OPEN_SECTIONS)).containsExactly("Huyện Ý Yên");
    }
}
