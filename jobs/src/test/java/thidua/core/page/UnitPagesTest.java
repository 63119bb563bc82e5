package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.page.PageTable.Row;
import thidua.core.page.PageView.UnitPage;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.text.Language;
import thidua.core.unit.Unit;

import java.util.List;

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
