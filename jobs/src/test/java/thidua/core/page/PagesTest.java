package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.indicator.Figure;
import thidua.core.page.PageView.KeyFigure;
import thidua.core.page.PageView.Reason;
import thidua.core.page.PageView.Refusal;
import thidua.core.page.PageView.Stamp;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.PackFixture.Stated;
import thidua.core.report.Reports;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

class PagesTest {
    static final PageSettings SETTINGS =
            new PageSettings(PageSettings.committeeOf(PackFixture.PROVINCE), 10, "thidua 0.1.0");

    private static PageView compose(Pack pack, Language language) {
        return Pages.compose(pack, List.of(), SETTINGS, language);
    }

    private static List<String> changes(PageView view) {
        return view.keyFigures().stream().map(k -> Printed.plain(k.change())).toList();
    }

    private static Pack city(int freshNow, int keptNow, int freshBefore, int keptBefore) {
        Map<String, int[]> awards = PackFixture.police(0, 0);
        return new Pack(
                PackFixture.edition(
                        2021,
                        List.of(PackFixture.CITY),
                        List.of(new Stated(PackFixture.CITY, freshNow, 0, keptNow, 0, awards)),
                        List.of(
                                new Stated(
                                        PackFixture.CITY, freshBefore, 0, keptBefore, 0, awards))),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void the_published_year_says_its_message_in_two_sentences() {
        PageView view = compose(PackFixture.published(), Language.VI);

        assertThat(view.title())
                .isEqualTo(
                        "Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2021 — tỉnh Nam"
                                + " Định");
        assertThat(view.knownOn()).isEqualTo("Số liệu nhận đến 10/01/2022");
        assertThat(view.stamps()).containsExactly(new Stamp("Đầy đủ, 10/10 đơn vị", "", false));
        assertThat(view.lede().stream().map(Printed::plain))
                .containsExactly(
                        "Năm 2021, toàn tỉnh xây dựng 17 mô hình mới, trong đó có 2 mô hình được"
                                + " Bộ Công an ghi nhận, nhân rộng trên toàn quốc.",
                        "Phong trào có 106 lượt khen thưởng, gồm 38 tập thể và 68 cá nhân.");
        assertThat(
                        compose(PackFixture.published(), Language.EN).lede().stream()
                                .map(Printed::plain))
                .containsExactly(
                        "In 2021 the province built 17 new models, 2 of them recognised by the"
                                + " Ministry of Public Security for replication nationwide.",
                        "The movement received 106 awards: 38 to collectives and 68 to"
                                + " individuals.");
    }

    @Test
    void the_committee_is_that_of_the_province_in_sentence_case() {
        assertThat(compose(PackFixture.published(), Language.VI).committee())
                .isEqualTo("Ban Chỉ đạo 138 tỉnh Nam Định");
    }

    @Test
    void a_percentage_stands_only_on_a_base_of_ten() {
        assertThat(changes(compose(city(13, 0, 9, 0), Language.VI)).getFirst())
                .isEqualTo("tăng 4 so với năm 2020");
        assertThat(changes(compose(city(15, 0, 10, 0), Language.VI)).getFirst())
                .isEqualTo("tăng 5 (50%) so với năm 2020");
        assertThat(changes(compose(city(11, 0, 12, 0), Language.VI)).getFirst())
                .isEqualTo("giảm 1 (8,3%) so với năm 2020");
        assertThat(changes(compose(city(11, 0, 12, 0), Language.EN)).getFirst())
                .isEqualTo("down 1 (8.3%) on 2020");
        assertThat(changes(compose(city(3, 0, 3, 0), Language.VI)).getFirst())
                .isEqualTo("bằng năm 2020");
    }

    @Test
    void what_changed_since_the_edition_before_is_told_with_its_causes() {
        PageTable changes = compose(PackFixture.small(), Language.VI).changes().getFirst();
        assertThat(changes.caption())
                .isEqualTo("Số liệu toàn tỉnh thay đổi so với bản có đến hết ngày 09/01/2022");
        assertThat(changes.rows().getFirst().cells())
                .extracting(Printed::text)
                .containsExactly(
                        "14",
                        "15",
                        "+1",
                        "đơn vị gửi bản sửa (thành phố Nam Định): +2; thu hồi khen thưởng"
                                + " (12/QĐ-CAT): –1");
        assertThat(changes.notes().getFirst())
                .contains("bằng lệnh thidua diff --year 2021 --from 2022-01-09 --to 2022-01-10");
        assertThat(compose(PackFixture.published(), Language.VI).changes()).isEmpty();
    }

    @Test
    void a_first_year_has_nothing_to_compare_with() {
        Pack pack =
                new Pack(
                        PackFixture.edition(
                                2021,
                                List.of(PackFixture.CITY),
                                List.of(
                                        new Stated(
                                                PackFixture.CITY,
                                                2,
                                                0,
                                                1,
                                                0,
                                                PackFixture.police(1, 1))),
                                List.of()),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(changes(compose(pack, Language.VI)).getFirst())
                .isEqualTo("không có số liệu năm 2020 để so sánh");
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        Numbers vi = new Numbers(Words.of("labels", Language.VI));
        Numbers en = new Numbers(Words.of("labels", Language.EN));

        assertThat(
                        Stream.of("0", "999", "1269", "1234567.25", "-0.04", "-12.5", "76.66")
                                .map(BigDecimal::new)
                                .map(n -> vi.format(n) + " | " + en.format(n)))
                .containsExactly(
                        "0 | 0",
                        "999 | 999",
                        "1.269 | 1,269",
                        "1.234.567,3 | 1,234,567.3",
                        "0 | 0",
                        "–12,5 | –12.5",
                        "76,7 | 76.7");
    }

    @Test
    void a_provisional_page_names_who_is_absent_and_claims_no_change() {
        PageView view = compose(PackFixture.small(), Language.VI);

        assertThat(view.stamps())
                .containsExactly(
                        new Stamp(
                                "Tạm tính, 2/3 đơn vị",
                                "Chưa có đủ báo cáo của: huyện Nam Trực.",
                                true));
        assertThat(view.units().caption()).endsWith("năm 2021 (tạm tính, 2/3 đơn vị)");
        assertThat(view.awards().caption()).endsWith("năm 2021 (tạm tính, 2/3 đơn vị)");
        assertThat(view.units().notes())
                .contains("Chưa được xếp hạng vì thiếu số liệu: huyện Nam Trực.");
        assertThat(Printed.plain(view.lede().getFirst()))
                .isEqualTo("Số liệu tạm tính theo các báo cáo đã nhận.");
        assertThat(changes(view))
                .containsOnly(
                        "không so sánh được với năm 2020: hai năm chưa có đủ báo cáo của cùng các"
                                + " đơn vị");
    }

    @Test
    void missing_nil_and_zero_are_three_different_marks() {
        List<PageTable.Row> rows = compose(PackFixture.small(), Language.VI).units().rows();

        assertThat(rows.stream().map(row -> row.cells().getFirst().text()))
                .containsExactly("…", "3", "–", "3");
        assertThat(rows.stream().map(row -> row.cells().getFirst().spoken()))
                .containsExactly("chưa có số liệu", "", "không phát sinh", "");
        assertThat(
                        compose(city(0, 5, 1, 0), Language.VI)
                                .units()
                                .rows()
                                .getFirst()
                                .cells()
                                .getFirst()
                                .text())
                .isEqualTo("0");
    }

    @Test
    void every_figure_leads_to_its_explanation_and_the_command_that_says_it_all() {
        for (Language language : Language.values()) {
            PageView view = compose(PackFixture.small(), language);
            List<PageView.Item> items =
                    view.explained().units().stream().flatMap(u -> u.items().stream()).toList();
            List<String> ids = items.stream().map(PageView.Item::figure).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(
                            printed(view)
                                    .filter(p -> p.isFigure() && p.column().equals("value"))
                                    .map(Printed::explained))
                    .isNotEmpty()
                    .isSubsetOf(ids)
                    .doesNotContain("");
            assertThat(printed(view).map(Printed::explained).filter(id -> !id.isEmpty()))
                    .containsAll(ids);
            assertThat(items)
                    .allMatch(item -> item.command().equals("thidua explain " + item.figure()));
        }
    }

    @Test
    void an_explanation_names_files_and_cells_and_a_sum_its_units() {
        List<PageView.OfUnit> units = compose(PackFixture.small(), Language.VI).explained().units();

        assertThat(units.stream().map(PageView.OfUnit::name))
                .containsExactly(
                        "Tỉnh Nam Định", "Huyện Nam Trực", "Thành phố Nam Định", "Huyện Ý Yên");
        assertThat(units.get(0).items().getFirst().cells())
                .isEqualTo("tổng của 3 đơn vị, xem từng đơn vị bên dưới");
        assertThat(units.get(2).files())
                .containsExactly("2021/tp-nam-dinh.xlsx, nhận ngày 09/12/2021, SHA-256 0a");
        assertThat(units.get(2).items().getFirst())
                .isEqualTo(
                        new PageView.Item(
                                "models-new.2021.356",
                                "Mô hình mới: 3 mô hình",
                                "Năm 2020: 1 mô hình · So với năm 2020: +2 · So sánh hai năm: so"
                                        + " sánh được (số gốc quá nhỏ)",
                                "2021/tp-nam-dinh.xlsx › Mô hình!B5:B6, B8",
                                "thidua explain models-new.2021.356"));
        assertThat(units.get(1).items().getFirst().title())
                .isEqualTo("Mô hình mới: chưa có số liệu (chưa nhận được báo cáo)");
    }

    @Test
    void what_was_refused_is_named_with_its_reasons() {
        assertThat(compose(PackFixture.small(), Language.VI).refused())
                .containsExactly(
                        new Refusal(
                                "2021/nam-truc.csv",
                                "Huyện Nam Trực · Khen thưởng · bị từ chối",
                                List.of(
                                        new Reason(
                                                "2021/nam-truc.csv › C9",
                                                "\"-2\" không thể là một số lượng",
                                                "ghi số từ 0 trở lên, hoặc để trống nếu không có"
                                                        + " số liệu"),
                                        new Reason(
                                                "2021/nam-truc.csv › D10",
                                                "không có hình thức khen thưởng này",
                                                "dùng tên trong danh mục; gần nhất: Bằng khen"
                                                        + " của UBND tỉnh")),
                                ""),
                        new Refusal(
                                "2021/thu-moi, hop.docx",
                                "không có biểu nào của hệ thống",
                                List.of(),
                                ""));
    }

    @Test
    void a_fixed_finding_is_no_longer_shown() {
        PageView view = compose(PackFixture.small(), Language.VI);

        assertThat(view.findingsSummary()).isEqualTo("2 lỗi, 1 điểm cần xem, 1 lưu ý.");
        assertThat(view.findings().getFirst().rows().stream().map(PageTable.Row::name))
                .containsExactly(
                        "2021/nam-truc.csv › C9",
                        "2021/nam-truc.csv › D10",
                        "2021/tp-nam-dinh.xlsx › Mô hình!B4");
    }

    @Test
    void both_languages_say_the_same_things() {
        for (String bundle : List.of("page", "labels", "narrative", "method")) {
            assertThat(Words.of(bundle, Language.EN).startingWith("").keySet())
                    .isEqualTo(Words.of(bundle, Language.VI).startingWith("").keySet());
        }
    }

    @Test
    void every_number_on_the_page_stands_in_the_report_of_indicators() {
        Random random = new Random(138);
        for (int round = 0; round < 40; round++) {
            Pack pack = invented(random);
            for (Language language : Language.values()) {
                PageView view = compose(pack, language);
                Map<String, String> reported = cells(pack, language);
                Numbers numbers = new Numbers(Words.of("labels", language));
                List<Printed> figures = printed(view).filter(Printed::isFigure).toList();
                assertThat(figures).hasSizeGreaterThan(100);
                for (Printed figure : figures) {
                    assertThat(reported)
                            .containsEntry(figure.figure() + " " + figure.column(), figure.value());
                    assertThat(figure.text().replaceFirst("^[+–](?=.)", ""))
                            .isEqualTo(
                                    figure.text().equals("–")
                                            ? figure.spoken().isEmpty() ? "not nil" : "–"
                                            : numbers.format(new BigDecimal(figure.value()).abs()));
                }
            }
        }
    }

    @Test
    void no_page_ever_prints_a_percentage_on_a_small_base() {
        Random random = new Random(2021);
        for (int round = 0; round < 40; round++) {
            Pack pack = invented(random);
            for (KeyFigure key : compose(pack, Language.VI).keyFigures()) {
                Figure figure =
                        pack.edition().figures().stream()
                                .filter(f -> f.id().equals(key.value().figure()))
                                .findFirst()
                                .orElseThrow();
                BigDecimal base = figure.previous().number();
                if (base == null || base.compareTo(BigDecimal.TEN) < 0) {
                    assertThat(Printed.plain(key.change())).doesNotContain("%");
                }
            }
        }
    }

    /** By figure and column. */
    private static Map<String, String> cells(Pack pack, Language language) {
        var report = Reports.ALL.get(2);
        Map<String, String> cells = new HashMap<>();
        for (List<String> row : report.rows(pack, language)) {
            for (int i = 1; i < row.size(); i++) {
                cells.put(row.getFirst() + " " + report.columns().get(i).name(), row.get(i));
            }
        }
        return cells;
    }

    static Stream<Printed> printed(PageView view) {
        List<Printed> all = new ArrayList<>();
        view.lede().forEach(all::addAll);
        for (KeyFigure key : view.keyFigures()) {
            all.add(key.value());
            all.addAll(key.change());
        }
        view.narrative().forEach(passage -> passage.paragraphs().forEach(all::addAll));
        view.unitPages().forEach(page -> page.sentences().forEach(all::addAll));
        Stream.of(
                        Stream.of(view.units(), view.awards(), view.arrivals()),
                        view.unitPages().stream().map(PageView.UnitPage::figures),
                        view.appendix().stream())
                .flatMap(tables -> tables)
                .forEach(table -> table.rows().forEach(row -> all.addAll(row.cells())));
        return all.stream();
    }

    private static Pack invented(Random random) {
        return new Pack(
                PackFixture.edition(
                        2021,
                        List.of(PackFixture.CITY, PackFixture.NAM_TRUC, PackFixture.Y_YEN),
                        stated(random, random.nextInt(4) > 0),
                        stated(random, random.nextInt(4) > 0)),
                List.of(),
                List.of(),
                List.of());
    }

    static List<Stated> stated(Random random, boolean all) {
        List<Stated> stated = new ArrayList<>();
        for (var unit : List.of(PackFixture.CITY, PackFixture.NAM_TRUC, PackFixture.Y_YEN)) {
            int fresh = random.nextInt(12);
            if (all || random.nextBoolean() || stated.isEmpty()) {
                stated.add(
                        new Stated(
                                unit,
                                fresh,
                                random.nextInt(fresh + 1),
                                random.nextInt(2000),
                                random.nextInt(5),
                                PackFixture.police(random.nextInt(9), random.nextInt(40))));
            }
        }
        return stated;
    }
}
