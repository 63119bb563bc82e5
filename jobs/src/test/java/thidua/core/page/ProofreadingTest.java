package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.core.page.Proofreading.Slip;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.Report;
import thidua.core.report.Reports;
import thidua.core.text.Language;

import java.util.List;
import java.util.function.BinaryOperator;

class ProofreadingTest {
    private static final PageSettings SETTINGS =
            new PageSettings(PageSettings.COMMITTEE, 10, "thidua 0.1.0");

    private static PageView view(Pack pack) {
        return Pages.compose(pack, List.of(), SETTINGS, Language.VI);
    }

    private static BinaryOperator<String> report(Pack pack) {
        Report report =
                Reports.ALL.stream().filter(r -> r.id().equals("indicators")).findFirst().get();
        List<String> names = report.columns().stream().map(column -> column.name()).toList();
        List<List<String>> rows = report.rows(pack, Language.VI);
        return (figure, column) ->
                rows.stream()
                        .filter(row -> row.getFirst().equals(figure))
                        .map(row -> row.get(names.indexOf(column)))
                        .findFirst()
                        .orElse("");
    }

    @Test
    void every_figure_of_the_page_is_as_the_report_has_it() {
        Pack pack = PackFixture.published();

        assertThat(Proofreading.figures(view(pack)).count()).isGreaterThan(100);
        assertThat(Proofreading.slips(view(pack), report(pack))).isEmpty();
    }

    @Test
    void a_figure_of_another_pack_is_found() {
        assertThat(Proofreading.slips(view(PackFixture.published()), report(PackFixture.small())))
                .contains(new Slip("models-new.2021.36", "value", "17", "3"))
                .contains(new Slip("models-new.2021.366", "value", "3", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17; 17; vi; true",
                "17; 71; vi; false",
                "1.269; 1269; vi; true",
                "1,269; 1269; en; true",
                "76,7; 76.6667; vi; true",
                "76.7; 76.6667; en; true",
                "76,6; 76.6667; vi; false",
                "+4; 4; vi; true",
                "+4; -4; vi; false",
                "–4; -4; vi; true",
                "4; -4; vi; true",
                "05; 5; vi; true",
                "–; 0; vi; true",
                "–; 1; vi; false",
                "×; 1; vi; false"
            })
    void a_text_says_a_number_when_a_reader_would_read_it_there(
            String text, String number, String language, boolean says) {
        assertThat(Proofreading.says(text, number, language)).isEqualTo(says);
    }
}
