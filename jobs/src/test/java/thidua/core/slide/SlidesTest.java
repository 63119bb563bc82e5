package thidua.core.slide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Editions;
import thidua.core.indicator.Edition;
import thidua.core.page.PageSettings;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.PackFixture.Stated;
import thidua.core.slide.Slide.Part;
import thidua.core.slide.Slide.Picture;
import thidua.core.slide.Slide.Table;
import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;
import thidua.edge.render.ChartFonts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SlidesTest {
    private static final Fitting FITTING = new Fitting(ChartFonts::width);
    private static final double EXACT = 1e-6;

    static Stream<Pack> packs() {
        return Stream.concat(
                Stream.of(PackFixture.small(), PackFixture.published()),
                Editions.all().values().stream().map(SlidesTest::pack));
    }

    private static Pack pack(Edition edition) {
        return new Pack(edition, List.of(), List.of(), List.of());
    }

    private static List<String> words(Slide slide) {
        List<String> words = new ArrayList<>(slide.title().paragraphs());
        for (Part part : slide.parts()) {
            switch (part) {
                case Text text -> words.addAll(text.paragraphs());
                case Table table -> table.rows().forEach(words::addAll);
                case Picture picture -> words.add("[" + picture.id() + "]");
            }
        }
        return words.stream().map(text -> text.replace('\u00A0', ' ')).toList();
    }

    @Test
    void the_published_year_is_told_slide_by_slide() {
        List<Slide> slides = Decks.of(PackFixture.published(), Language.VI).deck().slides();

        assertThat(words(slides.getFirst()))
                .containsExactly(
                        "Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 — tỉnh Nam"
                                + " Định",
                        PageSettings.COMMITTEE,
                        "Số liệu nhận đến 10/01/2022",
                        "Đầy đủ, 10/10 đơn vị.");
        assertThat(words(slides.get(1)))
                .containsExactly(
                        "Năm 2021, toàn tỉnh xây dựng 17 mô hình mới, trong đó có 2 mô hình được"
                                + " Bộ Công an ghi nhận, nhân rộng trên toàn quốc",
                        "Chỉ tiêu",
                        "Số liệu",
                        "So với năm trước",
                        "Mô hình mới",
                        "17",
                        "tăng 5 (41,7%) so với năm 2020",
                        "Mô hình mới được Bộ Công an ghi nhận",
                        "2",
                        "tăng 1 so với năm 2020",
                        "Mô hình đang hoạt động",
                        "262",
                        "tăng 15 (6,1%) so với năm 2020",
                        "Khen thưởng",
                        "106",
                        "tăng 26 (32,5%) so với năm 2020",
                        "Khen thưởng tập thể",
                        "38",
                        "tăng 18 (90%) so với năm 2020",
                        "Khen thưởng cá nhân",
                        "68",
                        "tăng 8 (13,3%) so với năm 2020",
                        "Số liệu nhận đến 10/01/2022");
        assertThat(words(slides.getLast()).getFirst()).isEqualTo("Cách tính và nguồn số liệu");
        assertThat(slides.getFirst().spoken())
                .contains("Phong trào có 106 lượt khen thưởng, gồm 38 tập thể và 68 cá nhân.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_chart_has_a_slide_whose_title_is_its_finding_and_whose_notes_say_it(
            Language language) {
        packs().forEach(
                        pack -> {
                            Decks decks = Decks.of(pack, language);
                            int first = decks.deck().slides().size();
                            for (ChartSpec chart : decks.charts()) {
                                Slide slide = slideOf(decks.deck(), chart);
                                first = Math.min(first, decks.deck().slides().indexOf(slide));
                                assertThat(String.join("|", words(slide)))
                                        .contains(chart.measure(), chart.caption());
                                assertThat(slide.spoken())
                                        .contains(chart.alternative(), chart.caption())
                                        .containsAll(chart.notes());
                                assertThat(decks.deck().pictures(chart.id()))
                                        .extracting(Picture::alternative)
                                        .containsExactly(chart.alternative());
                                assertThat(slide.parts().stream().anyMatch(SlidesTest::isStamp))
                                        .isEqualTo(chart.stamp() != null);
                            }
                            assertThat(first).isEqualTo(2);
                        });
    }

    private static Slide slideOf(Deck deck, ChartSpec chart) {
        return deck.slides().stream()
                .filter(slide -> words(slide).contains("[" + chart.id() + "]"))
                .filter(slide -> starts(chart.title(), words(slide).getFirst()))
                .findFirst()
                .orElseThrow();
    }

    /** A title of more letters than a slide has room for ends with "…". */
    private static boolean starts(String whole, String shown) {
        return shown.endsWith("…")
                ? whole.startsWith(shown.substring(0, shown.length() - 1))
                : whole.equals(shown);
    }

    private static boolean isStamp(Part part) {
        return part instanceof Text text && text.tone() == Tone.STAMP;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_text_fits_its_box_and_no_box_covers_another(Pack pack) {
        for (Language language : Language.values()) {
            everythingFits(Decks.of(pack, language).deck());
        }
    }

    @Test
    void hundreds_of_units_with_names_of_two_hundred_letters_fit_too() {
        everythingFits(manyUnits(300));
    }

    @Test
    @Tag("slow")
    void three_thousand_units_fit_too() {
        everythingFits(manyUnits(3_000));
    }

    private static Deck manyUnits(int count) {
        List<Unit> units =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        PackFixture.district(
                                                Integer.toString(100_000 + i),
                                                ("Xã " + i + " Tên Rất Dài".repeat(30))
                                                        .substring(0, 200)))
                        .toList();
        List<Stated> stated =
                units.subList(0, count - 10).stream()
                        .map(unit -> new Stated(unit, 3, 1, 12, 1, PackFixture.police(4, 11)))
                        .toList();
        Edition edition = PackFixture.edition(2021, units, stated, stated);
        Deck deck = Decks.of(pack(edition), Language.VI).deck();
        assertThat(deck.slides()).hasSizeLessThan(30);
        return deck;
    }

    private static void everythingFits(Deck deck) {
        for (Slide slide : deck.slides()) {
            List<Part> all = new ArrayList<>(List.of(slide.title()));
            all.addAll(slide.parts());
            for (Part part : all) {
                assertThat(part.box().x()).isNotNegative();
                assertThat(part.box().right()).isLessThanOrEqualTo(Deck.WIDTH);
                assertThat(part.box().bottom()).isLessThanOrEqualTo(Deck.HEIGHT);
                fits(part);
                all.stream()
                        .filter(other -> other != part)
                        .forEach(other -> assertThat(isApart(part.box(), other.box())).isTrue());
            }
            assertThat(slide.spoken()).isNotEmpty().allSatisfy(s -> assertThat(s).isNotBlank());
        }
    }

    private static boolean isApart(Box one, Box other) {
        return one.right() <= other.x() + EXACT
                || other.right() <= one.x() + EXACT
                || one.bottom() <= other.y() + EXACT
                || other.bottom() <= one.y() + EXACT;
    }

    private static void fits(Part part) {
        switch (part) {
            case Text text -> {
                assertThat(text.size()).isGreaterThanOrEqualTo(Deck.SMALLEST);
                assertThat(
                                FITTING.height(
                                        text.paragraphs(),
                                        text.box().width(),
                                        text.bold(),
                                        text.size()))
                        .as(text.toString())
                        .isLessThanOrEqualTo(text.box().height() + EXACT);
            }
            case Table table -> {
                assertThat(table.size()).isGreaterThanOrEqualTo(Deck.SMALLEST);
                for (List<String> row : table.rows()) {
                    for (int at = 0; at < row.size(); at++) {
                        double width = table.widths().get(at) - 2 * Table.INSET_X;
                        assertThat(FITTING.height(List.of(row.get(at)), width, true, table.size()))
                                .as(row.get(at))
                                .isLessThanOrEqualTo(table.rowHeight() - 2 * Table.INSET_Y + EXACT);
                    }
                }
            }
            case Picture picture -> assertThat(picture.box().height()).isGreaterThan(240);
        }
    }

    @Test
    void what_fits_at_no_size_is_cut_and_says_so() {
        Box box = new Box(0, 0, 300, 40);
        Text text =
                FITTING.text(
                        box,
                        false,
                        Tone.BODY,
                        List.of("một hai ba bốn ".repeat(100), "năm"),
                        20,
                        14);

        assertThat(text.size()).isEqualTo(14);
        assertThat(text.paragraphs()).singleElement().asString().endsWith("…").hasSizeLessThan(90);
        assertThat(FITTING.height(text.paragraphs(), 300, false, 14)).isLessThanOrEqualTo(40);
        assertThat(FITTING.text(box, false, Tone.BODY, List.of("X".repeat(500)), 14).paragraphs())
                .singleElement()
                .asString()
                .endsWith("…");
    }

    @Test
    void a_long_method_goes_on_on_the_next_slide_and_loses_no_sentence() {
        List<String> notes =
                IntStream.range(0, 60)
                        .mapToObj(i -> i + ". " + "Cách tính của chỉ tiêu này. ".repeat(5).strip())
                        .toList();
        List<Slide> slides =
                new MethodSlides(
                                notes,
                                "Nguồn",
                                Words.of("slides", Language.VI),
                                new Places(FITTING))
                        .all();

        assertThat(slides.stream().flatMap(slide -> slide.spoken().stream())).isEqualTo(notes);
        assertThat(slides).hasSizeBetween(4, 12);
        assertThat(words(slides.get(1)).getFirst())
                .isEqualTo("Cách tính và nguồn số liệu (tiếp theo)");
        everythingFits(
                new Deck("vi-VN", "Thử", "Thử", PackFixture.small().edition().knownOn(), slides));
    }

    @Test
    void a_mark_is_spoken_as_what_it_means() {
        Pack nothing =
                pack(PackFixture.edition(2021, List.of(PackFixture.CITY), List.of(), List.of()));
        Slide figures = Decks.of(nothing, Language.VI).deck().slides().get(1);

        assertThat(figures.spoken()).noneMatch(said -> said.contains("…"));
        assertThat(figures.spoken())
                .first()
                .asString()
                .startsWith("Chưa nhận được báo cáo năm 2021 của đơn vị nào");
        assertThat(words(figures)).contains("…");
    }
}
