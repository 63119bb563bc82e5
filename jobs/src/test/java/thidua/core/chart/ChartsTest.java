package thidua.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.State;
import thidua.core.text.Language;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class ChartsTest {
    private static final Wording VI = Wording.in(Language.VI);

    /**
     * Compares with {@code src/test/resources/approved/charts}. After a wanted change run with
     * {@code -Dapprove=true}, then read the difference line by line before committing it.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete",
                "first-year",
                "one-missing",
                "all-zero",
                "nothing-received",
                "single-unit",
                "many-forms",
                "break",
                "broken-before",
                "not-comparable",
                "recast"
            })
    void specs_are_as_approved(String name) throws IOException {
        for (Language language : Language.values()) {
            Path approved =
                    Path.of(
                            "src/test/resources/approved/charts",
                            name + "." + language.id() + ".txt");
            String actual =
                    Charts.draw(Editions.named(name), Wording.in(language)).stream()
                            .map(ChartSpec::describe)
                            .collect(Collectors.joining("\n"));
            if (Boolean.getBoolean("approve")) {
                Files.writeString(approved, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(approved));
        }
    }

    @Test
    void a_former_province_goes_on_as_a_line_of_its_own() {
        ChartSpec spec = spec("area-trend", Editions.recast());
        assertThat(spec.title())
                .isEqualTo(
                        "Năm 2021 địa bàn Hà Nam cũ có 17 mô hình mới, nhiều nhất kể từ năm 2016");
        assertThat(spec.measure())
                .isEqualTo("Số mô hình của địa bàn Hà Nam cũ, từ năm 2016 đến năm 2021");
        assertThat(spec.caption()).startsWith("Nguồn: báo cáo của 2 đơn vị cấp huyện;");
        assertThat(Charts.draw(Editions.complete(), VI))
                .extracting(ChartSpec::id)
                .doesNotContain("area-trend");
    }

    @Test
    void bars_tell_what_lies_in_none_of_them_and_whose_units_they_are() {
        ChartSpec spec = spec("new-models-by-unit", Editions.recast());
        assertThat(spec.notes()).containsExactly("Chưa phân bổ: 17.");
        assertThat(spec.caption()).endsWith("; theo đơn vị hành chính ngày 31/12/2024");
        assertThat(((Bars) spec.plot()).rows()).hasSize(10);
    }

    @Test
    void nobody_leads_in_units_in_which_nobody_competed() {
        assertThat(spec("new-models-by-unit", Editions.complete()).title()).contains("nhiều nhất");
        assertThat(spec("new-models-by-unit", Editions.recast()).title())
                .isEqualTo("Năm 2021 toàn tỉnh có 17 mô hình mới, tăng 4");
    }

    @Test
    void who_is_folded_away_without_data_is_named_below() {
        assertThat(spec("new-models-by-unit", Editions.communes(35)).notes())
                .contains("Chưa có số liệu, không được xếp: xã Hải Phúc 7.");
        assertThat(spec("new-models-by-unit", Editions.communes(30)).notes())
                .noneMatch(note -> note.startsWith("Chưa có số liệu"));
    }

    @Test
    void every_chart_is_drawn_from_a_complete_year_and_named_by_its_id() {
        List<ChartSpec> specs = Charts.draw(Editions.recast(), VI);
        assertThat(specs)
                .extracting(ChartSpec::id)
                .isEqualTo(Charts.ALL.stream().map(Chart::id).toList())
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void a_percent_is_never_taken_of_a_base_below_ten() {
        String text = text(Editions.smallBase());
        assertThat(text).contains("tăng 4 so với năm 2020").doesNotContain("%");
    }

    @Test
    void a_percent_stands_in_the_title_where_the_base_allows_it() {
        assertThat(spec("awards-by-form-and-recipient", Editions.complete()).title())
                .isEqualTo(
                        "Năm 2021 có 38 tập thể và 68 cá nhân được khen thưởng, tăng 10 (10,4%) so"
                                + " với năm 2020");
    }

    @Test
    void an_incomplete_year_claims_no_change_and_is_stamped() {
        List<ChartSpec> specs = Charts.draw(Editions.oneMissing(), VI);
        assertThat(specs).isNotEmpty();
        assertThat(specs)
                .allSatisfy(
                        s -> {
                            assertThat(s.stamp()).isEqualTo("TẠM TÍNH 9/10 đơn vị");
                            assertThat(s.title())
                                    .startsWith("Tạm tính (9/10 đơn vị): ")
                                    .doesNotContain("tăng", "giảm", "toàn tỉnh");
                        });
    }

    @Test
    void a_year_without_anything_says_just_that() {
        assertThat(Charts.draw(Editions.allZero(), VI))
                .extracting(ChartSpec::title)
                .contains("Năm 2021 không có mô hình mới", "Năm 2021 không có khen thưởng")
                .noneMatch(t -> t.contains("không đổi"));
    }

    @Test
    void five_states_have_five_marks_which_differ_in_words_and_in_what_is_drawn() {
        Bars bars = (Bars) spec("new-models-by-unit", Editions.fiveStates()).plot();
        Map<String, Mark> marks =
                bars.rows().stream().collect(toMap(Bars.Row::name, r -> r.marks().getFirst()));
        assertThat(marks)
                .isEqualTo(
                        Map.of(
                                "Thành phố Nam Định",
                                new Mark(State.VALUE, BigDecimal.valueOf(3), "3", false),
                                "Huyện Giao Thủy",
                                new Mark(State.ZERO, BigDecimal.ZERO, "0", false),
                                "Huyện Hải Hậu",
                                new Mark(State.NIL, BigDecimal.ZERO, "0 (không phát sinh)", false),
                                "Huyện Mỹ Lộc",
                                new Mark(State.MISSING, null, "chưa có số liệu", false),
                                bars.rows().getLast().name(),
                                new Mark(State.NOT_APPLICABLE, null, "không tính được", false)));
    }

    @Test
    void a_missing_unit_comes_last_and_is_not_zero() {
        Bars bars = (Bars) spec("new-models-by-unit", Editions.oneMissing()).plot();
        Bars.Row last = bars.rows().getLast();
        Bars.Row zero = bars.rows().get(8);
        assertThat(last.name()).isEqualTo("Huyện Hải Hậu");
        assertThat(last.marks().getFirst())
                .isEqualTo(new Mark(State.MISSING, null, "chưa có số liệu", false));
        assertThat(zero.name()).isEqualTo("Huyện Mỹ Lộc");
        assertThat(zero.marks().getFirst().label()).isEqualTo("0");
    }

    @Test
    void equal_values_stand_in_the_order_of_the_units() {
        Bars bars = (Bars) spec("new-models-by-unit", Editions.complete()).plot();
        assertThat(bars.rows())
                .extracting(Bars.Row::name)
                .containsExactly(
                        "Huyện Hải Hậu",
                        "Huyện Ý Yên",
                        "Thành phố Nam Định",
                        "Huyện Giao Thủy",
                        "Huyện Nam Trực",
                        "Huyện Xuân Trường",
                        "Huyện Nghĩa Hưng",
                        "Huyện Trực Ninh",
                        "Huyện Vụ Bản",
                        "Huyện Mỹ Lộc");
    }

    @Test
    void beyond_thirty_units_the_smallest_fold_into_one_row_with_their_sum() {
        ChartSpec spec = spec("new-models-by-unit", Editions.manyLongNames());
        Bars bars = (Bars) spec.plot();
        int last = bars.rows().size() - 1;
        long drawn =
                bars.rows().subList(0, last).stream()
                        .mapToLong(r -> number(r.marks().getFirst()))
                        .sum();
        assertThat(last).isBetween(20, 29);
        assertThat(bars.rows().getLast().name()).isEqualTo((150 - last) + " đơn vị khác");
        assertThat(drawn + number(bars.rows().getLast().marks().getFirst())).isEqualTo(1637);
        long least = number(bars.rows().get(last - 1).marks().getFirst());
        assertThat(spec.notes().getFirst())
                .isEqualTo(
                        last
                                + " đơn vị có số liệu lớn nhất được vẽ riêng; "
                                + (150 - last)
                                + " đơn vị còn lại (nhiều nhất là "
                                + (least - 1)
                                + ") gộp vào một dòng.");
    }

    @Test
    void ranks_that_a_crowd_shares_are_not_drawn() {
        assertThat(new RankChanges().draw(Editions.allZero(), VI)).isEmpty();
        ChartSpec spec = spec("rank-changes", Editions.complete());
        assertThat(spec.notes()).noneMatch(note -> note.startsWith("Không vẽ"));
        assertThat(new RankChanges().draw(Editions.crowded(), VI)).isEmpty();
    }

    @Test
    void what_counted_tables_leave_blank_is_missing_and_what_lists_leave_out_is_zero() {
        assertThat(label("Bằng khen của Bộ Công an", 1, Editions.manyForms()))
                .isEqualTo("cá nhân: chưa có số liệu");
        assertThat(label("Bằng khen của Bộ Công an", 1, Editions.complete()))
                .isEqualTo("0 cá nhân");
    }

    @Test
    void a_zero_under_a_kind_that_a_form_cannot_go_to_is_not_shown() {
        assertThat(label("Cờ thi đua của UBND tỉnh", 1, Editions.complete())).isEmpty();
    }

    @Test
    void rare_forms_fold_into_one_row_beyond_twelve() {
        Bars bars = (Bars) spec("awards-by-form-and-recipient", Editions.manyForms()).plot();
        assertThat(bars.rows()).hasSize(12);
        assertThat(bars.rows().getLast().name()).isEqualTo("4 hình thức khác");
        assertThat(bars.rows().getLast().marks().getFirst().label()).isEqualTo("30 tập thể");
    }

    @Test
    void the_first_year_has_no_chart_of_ranks_and_no_trend_of_one_point() {
        assertThat(Charts.draw(Editions.firstYear(), VI))
                .extracting(ChartSpec::id)
                .doesNotContain("rank-changes", "province-trend", "awards-trend")
                .contains("new-models-by-unit", "awards-by-form-and-recipient");
    }

    @Test
    void a_break_is_marked_with_a_footnote_and_claims_no_change() {
        ChartSpec spec = spec("new-models-by-unit", Editions.compared(Comparability.BREAK));
        assertThat(((Bars) spec.plot()).rows().getFirst().marks().get(1).label()).isEqualTo("2†");
        assertThat(spec.notes())
                .singleElement()
                .asString()
                .isEqualTo(
                        "† Không so sánh trực tiếp được với năm 2020: từ năm 2021 thống kê theo"
                                + " hướng dẫn mới.");
        assertThat(spec.title()).doesNotContain("tăng");
        assertThat(spec.alternative()).endsWith(spec.notes().getFirst());
    }

    @Test
    void a_line_is_broken_in_every_year_that_is_counted_anew() {
        ChartSpec spec = spec("province-trend", Editions.brokenBefore());
        Trend trend = (Trend) spec.plot();
        assertThat(trend.panels())
                .allSatisfy(
                        panel -> {
                            assertThat(panel.points())
                                    .filteredOn(Trend.Point::broken)
                                    .extracting(Trend.Point::year)
                                    .containsExactly(2018);
                            assertThat(panel.points())
                                    .filteredOn(Trend.Point::joined)
                                    .extracting(Trend.Point::year)
                                    .containsExactly(2017, 2019, 2020, 2021);
                        });
        String note =
                "† Đường kẻ ngắt giữa năm 2017 và năm 2018: từ năm 2018 thống kê theo hướng dẫn"
                        + " mới.";
        assertThat(spec.notes()).containsExactly(note);
        assertThat(spec.alternative()).endsWith(note).contains("† 2018: ");
    }

    @Test
    void nothing_is_the_most_across_a_break() {
        assertThat(spec("province-trend", Editions.complete()).title())
                .endsWith("nhiều nhất kể từ năm 2016");
        assertThat(spec("province-trend", Editions.brokenBefore()).title())
                .endsWith("nhiều nhất kể từ năm 2018");
        assertThat(spec("province-trend", Editions.compared(Comparability.BREAK)).title())
                .isEqualTo("Năm 2021 toàn tỉnh có 17 mô hình mới");
    }

    @Test
    void ranks_are_not_drawn_from_one_side_of_a_break_to_the_other() {
        assertThat(Charts.draw(Editions.compared(Comparability.BREAK), VI))
                .extracting(ChartSpec::id)
                .doesNotContain("rank-changes");
    }

    @Test
    void what_cannot_be_compared_is_not_set_beside_this_year() {
        Edition edition = Editions.compared(Comparability.NOT_COMPARABLE);
        Bars bars = (Bars) spec("new-models-by-unit", edition).plot();
        assertThat(bars.rows().getFirst().marks().get(1))
                .isEqualTo(new Mark(State.NOT_APPLICABLE, null, "không so sánh được", false));
        Trend trend = (Trend) spec("province-trend", edition).plot();
        assertThat(trend.panels().getFirst().points().getLast().joined()).isFalse();
        assertThat(text(edition)).doesNotContain("tăng", "nhiều nhất kể từ");
    }

    @Test
    void a_gap_of_the_trend_is_not_bridged() {
        Trend trend = (Trend) spec("province-trend", Editions.manyLongNames()).plot();
        List<Trend.Point> around = trend.panels().getFirst().points().subList(1, 4);
        assertThat(around).extracting(Trend.Point::year).containsExactly(2013, 2014, 2015);
        assertThat(around).extracting(Trend.Point::joined).containsExactly(true, false, false);
        assertThat(around.get(1).mark().isMissing()).isTrue();
    }

    @Test
    void a_trend_goes_back_ten_years_and_says_so() {
        for (String id : List.of("province-trend", "awards-trend")) {
            ChartSpec spec = spec(id, Editions.manyLongNames());
            assertThat(((Trend) spec.plot()).panels())
                    .allSatisfy(
                            panel ->
                                    assertThat(panel.points())
                                            .extracting(Trend.Point::year)
                                            .startsWith(2012)
                                            .endsWith(2021)
                                            .hasSize(10));
            assertThat(spec.notes()).first().isEqualTo("Chỉ vẽ 10 năm gần nhất.");
            assertThat(spec.measure()).endsWith("từ năm 2012 đến năm 2021");
            assertThat(spec(id, Editions.complete()).notes())
                    .doesNotContain(spec.notes().getFirst());
        }
    }

    @Test
    void breaks_of_one_cause_are_one_note() {
        assertThat(spec("province-trend", Editions.brokenBefore(2017, 2019)).notes())
                .containsExactly(
                        "† Đường kẻ ngắt trước các năm 2017 và 2019: đơn vị hành chính đã thay"
                                + " đổi.");
    }

    private static String label(String row, int series, Edition edition) {
        Bars bars = (Bars) spec("awards-by-form-and-recipient", edition).plot();
        return bars.rows().stream()
                .filter(r -> r.name().equals(row))
                .map(r -> r.marks().get(series).label())
                .findFirst()
                .orElseThrow();
    }

    private static long number(Mark mark) {
        return mark.value() == null ? 0 : mark.value().longValueExact();
    }

    private static ChartSpec spec(String id, Edition edition) {
        return Charts.draw(edition, VI).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Edition edition) {
        return Charts.draw(edition, VI).stream()
                .map(ChartSpec::describe)
                .collect(Collectors.joining());
    }
}
