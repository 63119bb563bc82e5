package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.page.PageView.KeyFigure;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.text.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Verdicts, appendix and method: what lets a reader judge a figure. */
class MethodNotesTest {

    private static PageView compose(Pack pack, Language language) {
        return Pages.compose(pack, List.of(), PagesTest.SETTINGS, language);
    }

    @Test
    void a_verdict_is_not_said_twice() {
        PageView published = compose(PackFixture.published(), Language.VI);
        assertThat(published.keyFigures()).allMatch(KeyFigure::hasVerdict);
        PageView nothing = compose(MadeUpYears.nothing(List.of(PackFixture.CITY)), Language.VI);
        assertThat(nothing.keyFigures()).noneMatch(KeyFigure::hasVerdict);
    }

    @Test
    void each_key_figure_has_its_change_and_its_verdict() {
        for (Pack pack : MadeUpYears.all().values()) {
            PageView view = compose(pack, Language.VI);
            assertThat(view.keyFigures()).hasSize(6);
            assertThat(view.keyFigures())
                    .allMatch(key -> !Printed.plain(key.change()).isBlank())
                    .allMatch(key -> !key.verdict().isBlank());
        }
        KeyFigure broken = compose(MadeUpYears.broken(), Language.VI).keyFigures().getFirst();
        assertThat(broken.verdict()).isEqualTo("gián đoạn");
        assertThat(Printed.plain(broken.change()))
                .matches("chênh lệch [+–]\\d+ so với năm 2020, chỉ để tham khảo\u00A0†");
        KeyFigure missing =
                compose(MadeUpYears.nothing(List.of(PackFixture.CITY)), Language.VI)
                        .keyFigures()
                        .getFirst();
        assertThat(Printed.plain(missing.change()))
                .isEqualTo("không so sánh được với năm 2020: năm nay không có số liệu");
    }

    @Test
    void the_appendix_has_or_names_every_indicator_of_the_province() {
        for (Pack pack : MadeUpYears.all().values()) {
            PageTable appendix = compose(pack, Language.VI).appendix().getFirst();
            String all =
                    appendix.rows().stream().map(PageTable.Row::name).toList()
                            + String.join(" ", appendix.notes());
            assertThat(
                            pack.edition().figures().stream()
                                    .filter(f -> f.unit().equals(pack.edition().province()))
                                    .map(f -> f.indicator().nameVi()))
                    .allMatch(all::contains);
        }
        PageTable broken = compose(MadeUpYears.broken(), Language.VI).appendix().getFirst();
        assertThat(broken.rows().getFirst().cells().stream().map(Printed::text))
                .containsExactly("mô hình", "6", "5", "+1", "", "gián đoạn †");
        assertThat(broken.notes().getFirst())
                .startsWith("† Mô hình mới, Mô hình duy trì, ")
                .endsWith(
                        ": năm 2020 và năm 2021 không cùng cách tính (từ năm 2021 mô hình được đếm"
                                + " theo tên).");
    }

    @Test
    void the_method_defines_what_the_appendix_shows_and_names_the_breaks() {
        for (Language language : Language.values()) {
            PageView.Method method = compose(MadeUpYears.broken(), language).method();
            assertThat(method.definitions()).hasSizeGreaterThan(12);
            assertThat(method.sources()).hasSize(5);
            assertThat(method.glossary()).hasSize(20);
            assertThat(method.breaks()).hasSize(1);
        }
        assertThat(compose(MadeUpYears.broken(), Language.VI).method().breaks())
                .containsExactly(
                        "Từ năm 2021 mô hình được đếm theo tên; vì vậy không so sánh trực tiếp số"
                                + " liệu từ năm 2021 với những năm trước: Mô hình mới; Mô hình duy"
                                + " trì; Mô hình nhân rộng; Mô hình thanh loại; Mô hình đang hoạt"
                                + " động; Mô hình mới được Bộ Công an ghi nhận và 10 chỉ tiêu"
                                + " khác.");
    }

    @Test
    void the_documents_that_the_sources_name_stand_in_the_reference_data() throws IOException {
        StringBuilder reference = new StringBuilder();
        for (String file : List.of("unit_changes.csv", "breaks.csv", "award_forms.csv")) {
            reference.append(Files.readString(Path.of("../schema/reference", file)));
        }
        for (Language language : Language.values()) {
            String sources =
                    String.join(" ", compose(PackFixture.small(), language).method().sources());
            List<String> documents =
                    Pattern.compile("\\d+/[A-Z0-9][A-Z0-9/-]+")
                            .matcher(sources)
                            .results()
                            .map(MatchResult::group)
                            .filter(document -> document.matches(".*[A-Z].*"))
                            .toList();
            assertThat(documents).hasSize(5).allMatch(reference.toString()::contains);
        }
    }
}
