package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.page.PageView.Passage;
import thidua.core.report.Approved;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.Reports;
import thidua.core.text.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class NarrativeTest {
    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?s).*(tăng|giảm|không thay đổi|bằng năm|\\b(rose|fell|did not"
                            + " change|up|down)\\b).*");

    private static final List<String> TOLD =
            List.of(
                    "models-new",
                    "models-recognised",
                    "models-active",
                    "awards-total",
                    "awards-collective",
                    "awards-individual");
    private static final List<String> TOLD_OF_UNIT = List.of("models-new", "awards-total");

    /** A mark where a number belongs, or a place that nothing was put into. */
    private static final Pattern HOLE =
            Pattern.compile("…|×|\\{|\\}|  | [,.;:]|\\(\\)|null|: *[.;]|^[,.;]");

    private static PageView compose(Pack pack, Language language) {
        return Pages.compose(pack, List.of(), PagesTest.SETTINGS, language);
    }

    private static String text(PageView view) {
        StringBuilder text = new StringBuilder();
        view.lede().forEach(said -> text.append(Printed.plain(said)).append('\n'));
        for (Passage passage : view.narrative()) {
            text.append("\n## ").append(passage.heading()).append('\n');
            passage.paragraphs().forEach(p -> text.append(Printed.plain(p)).append('\n'));
        }
        view.unitPages().stream()
                .limit(6)
                .forEach(
                        page -> {
                            text.append("\n# ").append(page.name()).append('\n');
                            page.about().forEach(said -> text.append(said).append('\n'));
                            page.sentences()
                                    .forEach(s -> text.append(Printed.plain(s)).append('\n'));
                        });
        return text.toString();
    }

    @Test
    void made_up_years_are_told_as_approved() throws IOException {
        for (Map.Entry<String, Pack> year : MadeUpYears.all().entrySet()) {
            for (Language language : Language.values()) {
                Approved.check(
                        "narrative/" + year.getKey() + "." + language.id() + ".txt",
                        text(compose(year.getValue(), language)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void the_published_year_is_told_in_the_words_of_its_report() {
        String text = text(compose(PackFixture.published(), Language.VI));

        assertThat(text)
                .contains(
                        "Năm 2021, toàn tỉnh xây dựng 17 mô hình mới, trong đó có 2 mô hình được Bộ"
                                + " Công an ghi nhận, nhân rộng trên toàn quốc")
                .contains(
                        "2 tập thể được tặng Cờ thi đua của UBND tỉnh; 10 tập thể được tặng Bằng"
                                + " khen của Bộ Công an; 8 tập thể, 12 cá nhân được tặng Bằng khen"
                                + " của UBND tỉnh; 18 tập thể, 56 cá nhân được tặng Giấy khen của"
                                + " Công an tỉnh.");
    }

    @Test
    void no_sentence_of_any_year_has_a_hole_in_it() {
        Random random = new Random(5);
        Stream.concat(
                        MadeUpYears.all().values().stream(),
                        Stream.generate(() -> SoberTextsTest.invented(random)).limit(60))
                .forEach(
                        pack -> {
                            for (Language language : Language.values()) {
                                PageView view = compose(pack, language);
                                for (List<Printed> said : paragraphs(view)) {
                                    assertThat(Printed.plain(said)).doesNotContainPattern(HOLE);
                                }
                                view.unitPages().stream()
                                        .flatMap(page -> page.about().stream())
                                        .forEach(
                                                said ->
                                                        assertThat(said)
                                                                .doesNotContainPattern(HOLE));
                            }
                        });
    }

    private static List<List<Printed>> paragraphs(PageView view) {
        return Stream.concat(
                        view.narrative().stream().flatMap(p -> p.paragraphs().stream()),
                        view.unitPages().stream().flatMap(p -> p.sentences().stream()))
                .toList();
    }

    @Test
    void where_nothing_may_be_compared_nothing_rises_or_falls() {
        Random random = new Random(2023);
        int silent = 0;
        for (int round = 0; round < 100; round++) {
            Pack pack = SoberTextsTest.invented(random);
            Edition edition = pack.edition();
            for (Language language : Language.values()) {
                PageView view = compose(pack, language);
                if (isSilent(edition, edition.province().code(), TOLD)) {
                    silent++;
                    view.narrative().stream()
                            .flatMap(p -> p.paragraphs().stream())
                            .forEach(said -> assertThat(Printed.plain(said)).doesNotMatch(CLAIM));
                }
                for (int i = 0; i < edition.ranked().size(); i++) {
                    if (isSilent(edition, edition.ranked().get(i).code(), TOLD_OF_UNIT)) {
                        view.unitPages()
                                .get(i)
                                .sentences()
                                .forEach(
                                        said ->
                                                assertThat(Printed.plain(said))
                                                        .doesNotMatch(CLAIM));
                    }
                }
            }
        }
        assertThat(silent).as("years without any comparison").isGreaterThan(10);
    }

    private static boolean isSilent(Edition edition, String unit, List<String> indicators) {
        return indicators.stream()
                .flatMap(id -> edition.figure(id, unit).stream())
                .noneMatch(f -> f.comparability() == Comparability.COMPARABLE);
    }

    @Test
    void what_crosses_a_break_is_left_out_and_its_reason_told_once() {
        PageView view = compose(MadeUpYears.broken(), Language.VI);
        Passage compared = view.narrative().get(3);

        assertThat(compared.heading()).isEqualTo("So với năm 2020");
        assertThat(compared.paragraphs().stream().map(Printed::plain))
                .containsExactly(
                        "So với năm 2020, số lượt khen thưởng tăng 7 lượt (46,7%), trong đó tập thể"
                                + " tăng 1 lượt, cá nhân tăng 5 lượt.",
                        "Không so sánh số liệu về mô hình với năm 2020, vì từ năm 2021 mô hình được"
                                + " đếm theo tên.");
    }

    @Test
    void every_number_of_the_made_up_years_stands_in_the_report_of_indicators() {
        for (Pack pack : MadeUpYears.all().values()) {
            for (Language language : Language.values()) {
                Map<String, String> reported = new HashMap<>();
                var report = Reports.ALL.get(2);
                for (List<String> row : report.rows(pack, language)) {
                    for (int i = 1; i < row.size(); i++) {
                        reported.put(
                                row.getFirst() + " " + report.columns().get(i).name(), row.get(i));
                    }
                }
                PageView view = compose(pack, language);
                PagesTest.printed(view)
                        .filter(Printed::isFigure)
                        .forEach(
                                p ->
                                        assertThat(reported)
                                                .containsEntry(
                                                        p.figure() + " " + p.column(), p.value()));
            }
        }
    }

    @Test
    void a_recipient_count_adds_up_to_its_form() {
        String text = text(compose(MadeUpYears.firstYear(), Language.EN));

        assertThat(text)
                .contains(
                        "6 collectives, 14 individuals, 1 household received the certificate of the"
                                + " provincial police")
                .contains("outside the total: 2 individuals received the commemorative medal");
    }
}
