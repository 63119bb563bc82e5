package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.report.PackFixture.CITY;
import static thidua.core.report.PackFixture.NAM_TRUC;
import static thidua.core.report.PackFixture.Y_YEN;

import org.junit.jupiter.api.Test;

import thidua.core.explain.Listed;
import thidua.core.explain.Origin;
import thidua.core.explain.Origins;
import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;
import thidua.core.finding.Severity;
import thidua.core.indicator.Edition;
import thidua.core.page.PageTable.Row;
import thidua.core.page.PageView.UnitPage;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.text.Language;
import thidua.core.unit.Unit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class UnitPagesTest {

    private static PageView compose(Pack pack, Language language) {
        return Pages.compose(pack, List.of(), PagesTest.SETTINGS, language);
    }

    @Test
    void a_unit_is_told_how_it_reported_and_what_it_is_to_mend() {
        List<UnitPage> pages = compose(PackFixture.small(), Language.VI).unitPages();

        assertThat(pages.stream().map(UnitPage::anchor))
                .containsExactly("unit-362", "unit-356", "unit-360");
        UnitPage refused = pages.getFirst();
        assertThat(refused.about())
                .containsExactly(
                        "Biểu Mô hình: chưa nhận.",
                        "Biểu Khen thưởng: bị từ chối, nhận ngày 10/01/2022.");
        assertThat(refused.sentences().stream().map(Printed::plain))
                .containsExactly(
                        "Chưa có báo cáo năm 2021 của đơn vị được đưa vào số liệu; đơn vị chưa được"
                                + " xếp hạng.");
        assertThat(refused.mend().getFirst().rows().stream().map(Row::name))
                .containsExactly("2021/nam-truc.csv › C9", "2021/nam-truc.csv › D10");
        assertThat(pages.get(1).mend().getFirst().rows().stream().map(Row::name))
                .containsExactly("2021/tp-nam-dinh.xlsx › Mô hình!B4");
        assertThat(pages.get(2).mend()).as("a notice asks for nothing").isEmpty();
    }

    @Test
    void of_a_file_that_units_share_each_is_told_of_its_own_rows() {
        List<Origin> tables =
                Stream.of(CITY, NAM_TRUC).map(unit -> table(unit, "2021/chung.xlsx")).toList();
        List<Listed> rows =
                List.of(
                        PackFixture.newModel(tables.get(0), 4),
                        PackFixture.newModel(tables.get(0), 9),
                        PackFixture.newModel(tables.get(1), 11),
                        PackFixture.newModel(tables.get(1), 30));
        Edition edition = PackFixture.small().edition();
        Pack pack =
                new Pack(
                        edition,
                        IntStream.rangeClosed(3, 30)
                                .mapToObj(row -> finding("2021/chung.xlsx", "B" + row))
                                .toList(),
                        List.of(refused("2021/y-yen.xlsx", Y_YEN)),
                        List.of(),
                        null,
                        new Origins(tables, rows));

        List<UnitPage> pages = compose(pack, Language.VI).unitPages();

        PageTable ofCity = pages.get(1).mend().getFirst();
        assertThat(ofCity.rows().stream().map(Row::name))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(4, 9)
                                .mapToObj(row -> "2021/chung.xlsx › Mô hình!B" + row)
                                .toList());
        PageTable ofNamTruc = pages.get(0).mend().getFirst();
        assertThat(ofNamTruc.rows()).hasSize(15);
        assertThat(ofNamTruc.notes()).containsExactly("Và 5 điểm khác trong reports/findings.csv.");
        assertThat(pages.get(2).mend().getFirst().rows().getFirst().cells())
                .extracting(Printed::text)
                .containsExactly("lỗi", "bị từ chối", "xem lại tệp này rồi gửi lại bản đúng");
    }

    private static Origin table(Unit unit, String path) {
        return new Origin(unit.code(), FactTable.MODELS, path, "0a", null, null, false, false);
    }

    private static FindingLine finding(String file, String cell) {
        return new FindingLine(
                file,
                "0a",
                "Mô hình",
                cell,
                Severity.WARNING,
                "same-name",
                "",
                "hai dòng có cùng tên",
                "xóa một dòng",
                Life.OPEN);
    }

    private static FileLine refused(String file, Unit unit) {
        return new FileLine(
                file,
                "0b",
                unit.code(),
                unit.name(),
                FactTable.MODELS,
                "xlsx",
                "",
                Verdict.REFUSED,
                Ledger.NOTHING);
    }

    @Test
    void rows_without_anything_in_either_year_are_left_out_but_for_the_two_that_matter() {
        UnitPage page =
                compose(MadeUpYears.nothing(List.of(PackFixture.CITY)), Language.VI)
                        .unitPages()
                        .getFirst();

        assertThat(page.figures().rows().stream().map(Row::name))
                .containsExactly("Mô hình mới", "Khen thưởng");
        assertThat(page.figures().rows().getFirst().cells().stream().map(Printed::text))
                .containsExactly("…", "…", "…", "");
    }

    @Test
    void a_broken_comparison_bears_its_sign_and_its_note() {
        UnitPage page = compose(MadeUpYears.broken(), Language.EN).unitPages().get(1);

        assertThat(page.figures().rows().getFirst().name()).isEqualTo("New models †");
        assertThat(page.figures().notes())
                .containsExactly(
                        "† The two years are not counted alike: since 2021 models are counted by"
                                + " name.");
    }

    @Test
    void three_thousand_units_are_a_table_without_pages() {
        List<Unit> units = MadeUpYears.units(3000, "Xã ".repeat(66));
        Pack pack =
                MadeUpYears.pack(
                        PackFixture.edition(
                                2021,
                                units,
                                MadeUpYears.stated(units.subList(0, 2000), i -> i % 3),
                                MadeUpYears.stated(units, i -> i % 2)));
        for (Language language : Language.values()) {
            PageView view = compose(pack, language);

            assertThat(view.unitPages()).isEmpty();
            assertThat(view.units().rows()).hasSize(3001);
            assertThat(view.stamps().getFirst().absent().length()).isLessThan(5000);
            assertThat(view.narrative())
                    .allMatch(p -> p.paragraphs().stream().allMatch(UnitPagesTest::isReadable));
            assertThat(view.units().notes()).allMatch(note -> note.length() < 5000);
        }
    }

    private static boolean isReadable(List<Printed> paragraph) {
        return Printed.plain(paragraph).length() < 5000;
    }

    @Test
    void as_many_units_as_may_have_pages_have_them() {
        List<Unit> units = MadeUpYears.units(PageView.MOST_UNIT_PAGES, "Xã ");
        Pack pack =
                MadeUpYears.pack(
                        PackFixture.edition(
                                2021, units, MadeUpYears.stated(units, i -> i % 3), List.of()));

        assertThat(compose(pack, Language.VI).unitPages()).hasSize(150);
    }
}
