package thidua.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class UnitsTest {
    private static final Units UNITS = ShippedReference.REFERENCE.units();

    @Test
    void code_13669_is_three_wards_in_three_years() {
        assertThat(
                        List.of(
                                name("13669", "2023-12-31"),
                                name("13669", "2024-12-31"),
                                name("13669", "2025-12-31")))
                .containsExactly("Phường Trần Đăng Ninh", "Phường Cửa Bắc", "Phường Nam Định");
    }

    @Test
    void a_unit_ends_the_day_before_its_successor_begins() {
        assertThat(name("358", "2024-08-31")).isEqualTo("Huyện Mỹ Lộc");
        assertThat(UNITS.find("358", day("2024-09-01"))).isEmpty();
    }

    @Test
    void communes_are_as_many_as_the_statistics_office_lists() {
        assertThat(
                        IntStream.of(2019, 2020, 2023, 2024, 2025)
                                .map(y -> UNITS.on(endOf(y), Level.COMMUNE).size())
                                .boxed())
                .containsExactly(229, 226, 226, 175, 129);
    }

    @Test
    void ten_districts_report_to_2023_nine_for_2024_and_129_communes_since() {
        assertThat(IntStream.rangeClosed(2020, 2026).map(y -> UNITS.reporters(y).size()).boxed())
                .containsExactly(10, 10, 10, 10, 9, 129, 129);
        assertThat(UNITS.reporters(2024)).extracting(Unit::level).containsOnly(Level.DISTRICT);
        assertThat(UNITS.reporters(2025)).extracting(Unit::level).containsOnly(Level.COMMUNE);
        assertThat(UNITS.reporters(2021))
                .extracting(Unit::code)
                .containsExactly(
                        "356", "358", "359", "360", "361", "362", "363", "364", "365", "366");
    }

    @Test
    void the_home_province_goes_on_as_the_new_ninh_binh() {
        assertThat(List.of(UNITS.province(2024).name(), UNITS.province(2025).name()))
                .containsExactly("Tỉnh Nam Định", "Tỉnh Ninh Bình");
        assertThat(UNITS.province(2030).code()).isEqualTo("37");
        Units homeless = Units.of(UNITS.all(), UNITS.changes(), "99");
        assertThatThrownBy(() -> homeless.province(2021)).hasMessageContaining("99");
    }

    @Test
    void my_loc_and_the_city_became_the_larger_city() {
        Unit city = UNITS.find("356", endOf(2024)).orElseThrow();
        Unit district = UNITS.find("358", endOf(2023)).orElseThrow();
        assertThat(UNITS.predecessors(city))
                .extracting(Unit::name)
                .containsExactly("Thành phố Nam Định", "Huyện Mỹ Lộc");
        assertThat(UNITS.successors(district)).containsExactly(city);
        assertThat(UNITS.successors(city)).isEmpty();
    }

    @Test
    void a_commune_of_2019_is_followed_through_its_mergers() {
        Unit yenXa = UNITS.find("13837", endOf(2019)).orElseThrow();
        assertThat(UNITS.standingFor(yenXa, endOf(2021)))
                .extracting(Unit::name)
                .containsExactly("Thị trấn Lâm");
        assertThat(UNITS.standingFor(yenXa, endOf(2025)))
                .extracting(Unit::level)
                .containsExactly(Level.COMMUNE);
    }

    @Test
    void new_communes_57_stand_for_the_226_of_2021() {
        assertThat(
                        UNITS.on(endOf(2021), Level.COMMUNE).stream()
                                .flatMap(u -> UNITS.standingFor(u, endOf(2025)).stream())
                                .distinct())
                .hasSize(57);
    }

    @Test
    void above_a_commune_are_its_district_and_its_province() {
        Unit commune = UNITS.find("13984", endOf(2021)).orElseThrow();
        assertThat(UNITS.above(commune, endOf(2021)))
                .extracting(Unit::code)
                .containsExactly("362", "36");
    }

    private static String name(String code, String day) {
        return UNITS.find(code, day(day)).orElseThrow().name();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
