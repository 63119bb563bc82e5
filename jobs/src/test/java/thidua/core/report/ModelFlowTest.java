package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.ModelStatus;
import thidua.core.report.StandingModels.Listed;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ModelFlowTest {
    private static final Units UNITS = ShippedReference.REFERENCE.units();

    private static Listed model(
            int row,
            String name,
            String place,
            @Nullable Integer founded,
            @Nullable Integer sites,
            ModelStatus status) {
        return new Listed(
                new CellAddress("Mô hình", row, 2),
                name,
                VietnameseText.key(name),
                VietnameseText.key(place),
                founded,
                sites,
                status);
    }

    private static Listed camera(int sites, ModelStatus status) {
        return model(5, "Camera an ninh", "Xã Nam Hồng", 2019, sites, status);
    }

    private static StandingModels table(String unit, int year, Listed... models) {
        return new StandingModels(
                unit, year + "/" + unit + ".xlsx", "f".repeat(64), true, List.of(models));
    }

    /** Each finding as rule, cell, and what is said of the year before. */
    private static List<String> since2020(StandingModels before, StandingModels now) {
        return findings(2021, List.of(before), List.of(now));
    }

    private static List<String> findings(
            int year, List<StandingModels> before, List<StandingModels> now) {
        return ModelFlow.findings(year, before, now, UNITS).stream()
                .map(
                        kept ->
                                kept.path()
                                        + " "
                                        + kept.finding().place().a1()
                                        + " "
                                        + kept.finding().rule().id()
                                        + " "
                                        + String.join(" ", kept.finding().arguments()))
                .toList();
    }

    @Test
    void what_goes_on_is_replicated_or_ends_follows() {
        List<Listed> before = new ArrayList<>();
        before.add(camera(2, ModelStatus.MAINTAINED));
        before.add(model(6, "Tổ hòa giải", "Xã Nam Thái", 2018, 1, ModelStatus.NEW));
        before.add(model(7, "Bến đò an toàn", "Xã Nam Hoa", null, null, ModelStatus.REPLICATED));
        before.add(model(8, "Zalo an ninh", "Xã Nam Hoa", 2015, 1, ModelStatus.ENDED));
        StandingModels now =
                table(
                        "362",
                        2021,
                        camera(2, ModelStatus.MAINTAINED),
                        model(6, "TỔ HÒA GIẢI", "xã nam thái", 2018, 4, ModelStatus.REPLICATED),
                        model(7, "Bến đò an toàn", "Xã Nam Hoa", 2017, 3, ModelStatus.ENDED),
                        model(8, "Zalo an ninh", "Xã Nam Lợi", 2021, 1, ModelStatus.NEW));
        assertThat(since2020(table("362", 2020, before.toArray(Listed[]::new)), now)).isEmpty();
    }

    @Test
    void what_was_active_and_is_not_listed_is_asked_for_with_its_cell_of_last_year() {
        assertThat(since2020(table("362", 2020, camera(2, ModelStatus.NEW)), table("362", 2021)))
                .containsExactly("2021/362.xlsx  model-vanished 2020 2020/362.xlsx Mô hình!B5");
    }

    @Test
    void what_goes_on_from_nothing_or_from_its_end_is_asked_about() {
        assertThat(
                        since2020(
                                table("362", 2020, camera(2, ModelStatus.ENDED)),
                                table("362", 2021, camera(2, ModelStatus.MAINTAINED))))
                .containsExactly(
                        "2021/362.xlsx B5 model-without-past 2020 2020/362.xlsx Mô hình!B5");
        assertThat(since2020(table("362", 2020), table("362", 2021, camera(2, ModelStatus.ENDED))))
                .containsExactly("2021/362.xlsx B5 model-without-past 2020 2020/362.xlsx …");
    }

    @Test
    void what_was_active_is_not_new_unless_it_was_founded_anew() {
        StandingModels before = table("362", 2020, camera(2, ModelStatus.MAINTAINED));
        assertThat(since2020(before, table("362", 2021, camera(2, ModelStatus.NEW))))
                .containsExactly("2021/362.xlsx B5 model-new-again 2020 2020/362.xlsx Mô hình!B5");
        Listed another = model(5, "Camera an ninh", "Xã Nam Hồng", 2021, 1, ModelStatus.NEW);
        Listed old = model(6, "Camera an ninh", "Xã Nam Hồng", 2019, 2, ModelStatus.ENDED);
        assertThat(since2020(before, table("362", 2021, another, old))).isEmpty();
    }

    @Test
    void sites_follow_the_status_where_both_years_state_them() {
        StandingModels before = table("362", 2020, camera(2, ModelStatus.NEW));
        assertThat(since2020(before, table("362", 2021, camera(3, ModelStatus.MAINTAINED))))
                .containsExactly(
                        "2021/362.xlsx B5 sites-do-not-follow 2020 2020/362.xlsx Mô hình!B5 2 3");
        assertThat(since2020(before, table("362", 2021, camera(1, ModelStatus.REPLICATED))))
                .containsExactly(
                        "2021/362.xlsx B5 sites-do-not-follow 2020 2020/362.xlsx Mô hình!B5 2 1");
        Listed blank =
                model(5, "Camera an ninh", "Xã Nam Hồng", 2019, null, ModelStatus.MAINTAINED);
        assertThat(since2020(before, table("362", 2021, blank))).isEmpty();
    }

    @Test
    void another_founding_year_of_the_same_model_is_asked_about() {
        Listed now = model(9, "Camera an ninh", "Xã Nam Hồng", 2018, 2, ModelStatus.MAINTAINED);
        assertThat(
                        since2020(
                                table("362", 2020, camera(2, ModelStatus.NEW)),
                                table("362", 2021, now)))
                .containsExactly(
                        "2021/362.xlsx B9 founded-year-differs 2020 2020/362.xlsx Mô hình!B5 2019"
                                + " 2018");
    }

    @Test
    void of_two_at_one_place_each_is_followed_by_its_founding_year() {
        Listed older = model(5, "Camera an ninh", "Xã Nam Hồng", 2010, 2, ModelStatus.MAINTAINED);
        Listed newer = model(6, "Camera an ninh", "Xã Nam Hồng", 2015, 3, ModelStatus.MAINTAINED);
        assertThat(since2020(table("362", 2020, older, newer), table("362", 2021, newer, older)))
                .isEmpty();
    }

    @Test
    void a_place_left_blank_is_made_up_for_by_the_founding_year() {
        Listed blank = model(9, "Camera an ninh", "", 2019, 2, ModelStatus.MAINTAINED);
        assertThat(
                        since2020(
                                table("362", 2020, camera(2, ModelStatus.NEW)),
                                table("362", 2021, blank)))
                .isEmpty();
        Listed elsewhere =
                model(5, "Camera an ninh", "Xã Nam Thái", 2019, 2, ModelStatus.MAINTAINED);
        assertThat(
                        since2020(
                                table("362", 2020, camera(2, ModelStatus.NEW)),
                                table("362", 2021, elsewhere)))
                .hasSize(2);
    }

    @Test
    void a_table_that_is_not_whole_leaves_the_stock_unknown() {
        StandingModels whole = table("362", 2020, camera(2, ModelStatus.NEW));
        StandingModels onlyNew =
                new StandingModels("362", "2021/362.xlsx", "f".repeat(64), false, List.of());
        assertThat(since2020(whole, onlyNew)).isEmpty();
        StandingModels part =
                new StandingModels("362", "2020/362.xlsx", "f".repeat(64), false, List.of());
        assertThat(since2020(part, table("362", 2021, camera(2, ModelStatus.MAINTAINED))))
                .isEmpty();
        assertThat(
                        findings(
                                2021,
                                List.of(),
                                List.of(table("362", 2021, camera(1, ModelStatus.ENDED)))))
                .isEmpty();
    }

    @Test
    void a_merger_has_the_models_of_all_that_went_into_it() {
        StandingModels city = table("356", 2023, camera(1, ModelStatus.NEW));
        StandingModels myLoc =
                table("358", 2023, model(4, "Tổ hòa giải", "Xã Mỹ Tân", 2018, 1, ModelStatus.NEW));
        StandingModels merged =
                table(
                        "356",
                        2024,
                        model(4, "Tổ hòa giải", "Xã Mỹ Tân", 2018, 1, ModelStatus.MAINTAINED));
        assertThat(findings(2024, List.of(city, myLoc), List.of(merged)))
                .containsExactly("2024/356.xlsx  model-vanished 2023 2023/356.xlsx Mô hình!B5");
        assertThat(findings(2024, List.of(city), List.of(merged))).isEmpty();
    }

    @Test
    void a_place_goes_on_in_the_commune_that_it_became() {
        Unit old = UNITS.find("13669", LocalDate.of(2023, 12, 31)).orElseThrow();
        Unit now = UNITS.standingFor(old, LocalDate.of(2024, 12, 31)).getFirst();
        assertThat(now.name()).isNotEqualTo(old.name());
        Listed before = model(5, "Camera an ninh", old.name(), 2019, 2, ModelStatus.NEW);
        Listed after = model(5, "Camera an ninh", now.name(), 2019, 2, ModelStatus.MAINTAINED);
        StandingModels myLoc = table("358", 2023);
        assertThat(
                        findings(
                                2024,
                                List.of(table("356", 2023, before), myLoc),
                                List.of(table("356", 2024, after))))
                .isEmpty();
        Listed elsewhere = model(5, "Camera an ninh", "Xã Mỹ Tân", 2018, 2, ModelStatus.MAINTAINED);
        assertThat(
                        findings(
                                2024,
                                List.of(table("356", 2023, before), myLoc),
                                List.of(table("356", 2024, elsewhere))))
                .hasSize(2);
    }

    @Test
    void nobody_is_asked_where_the_tier_changed() {
        StandingModels city = table("356", 2024, camera(1, ModelStatus.NEW));
        StandingModels commune = table("13669", 2025);
        assertThat(findings(2025, List.of(city), List.of(commune))).isEmpty();
    }
}
