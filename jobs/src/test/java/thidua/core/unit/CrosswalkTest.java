package thidua.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.unit.Crosswalk.Place;
import thidua.core.unit.Crosswalk.Placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The units of Nam Định through 2024 and 2025, as the reference data have them. */
class CrosswalkTest {
    private static final Units UNITS = ShippedReference.REFERENCE.units();
    private static final LocalDate DISTRICTS = LocalDate.of(2024, 12, 31);
    private static final LocalDate COMMUNES = LocalDate.of(2025, 12, 31);

    private static Placement place(int year, LocalDate day) {
        return new Crosswalk(UNITS, day).place(UNITS.reporters(year));
    }

    private static Map<String, List<String>> members(Placement placement) {
        return placement.placed().stream()
                .collect(
                        Collectors.toMap(
                                group -> group.unit().code(),
                                group -> group.members().stream().map(Unit::code).toList()));
    }

    @Test
    void the_city_of_2024_is_the_city_and_my_loc_of_2023() {
        Placement placement = place(2023, DISTRICTS);
        assertThat(members(placement))
                .containsEntry("356", List.of("356", "358"))
                .containsEntry("359", List.of("359"))
                .hasSize(9);
        assertThat(placement.unplaced()).isEmpty();
        assertThat(placement.outside()).isEmpty();
    }

    @Test
    void the_larger_city_of_2024_cannot_be_parted_again() {
        Placement placement = place(2024, LocalDate.of(2023, 12, 31));
        assertThat(placement.unplaced())
                .extracting(Unit::name)
                .containsExactly("Thành phố Nam Định");
        assertThat(placement.touched()).containsExactlyInAnyOrder("356", "358");
        assertThat(members(placement))
                .containsEntry("356", List.of())
                .containsEntry("362", List.of("362"));
    }

    @Test
    void of_129_communes_72_are_foreign_53_lie_in_one_old_district_and_4_in_two() {
        Placement placement = place(2025, DISTRICTS);
        assertThat(placement.outside()).hasSize(72);
        assertThat(placement.unplaced()).hasSize(4);
        assertThat(members(placement).values().stream().mapToInt(List::size).sum()).isEqualTo(53);
        assertThat(placement.placed()).hasSize(9).noneMatch(group -> group.members().isEmpty());
        assertThat(placement.touched()).hasSizeBetween(2, 8);
    }

    @Test
    void districts_go_into_no_commune_and_touch_those_that_came_of_them() {
        Placement placement = place(2024, COMMUNES);
        assertThat(placement.unplaced()).hasSize(9);
        assertThat(placement.outside()).isEmpty();
        assertThat(placement.placed()).hasSize(129).allMatch(group -> group.members().isEmpty());
        assertThat(placement.touched()).hasSize(57);
    }

    @Test
    void units_of_their_own_day_are_themselves() {
        for (int year = 2020; year <= 2026; year++) {
            Placement placement = place(year, LocalDate.of(year, 12, 31));
            assertThat(placement.placed())
                    .allMatch(group -> group.members().equals(List.of(group.unit())));
            assertThat(placement.unplaced()).isEmpty();
            assertThat(placement.outside()).isEmpty();
        }
    }

    @Test
    void a_district_that_ended_in_the_year_lies_in_the_one_that_took_it() {
        Unit myLoc = UNITS.find("358", LocalDate.of(2024, 8, 31)).orElseThrow();
        Unit city = UNITS.find("356", DISTRICTS).orElseThrow();
        assertThat(new Crosswalk(UNITS, DISTRICTS).placeOf(myLoc)).isEqualTo(new Place.In(city));
    }

    @Test
    void the_area_of_the_old_province_is_57_communes_and_none_while_it_stands() {
        assertThat(UNITS.area(2024)).isEmpty();
        for (int year : List.of(2025, 2026)) {
            Group area = UNITS.area(year).orElseThrow();
            assertThat(area.members()).hasSize(57);
            assertThat(area.unit().name()).isEqualTo("Địa bàn Nam Định cũ");
            assertThat(area.unit().code()).isEqualTo("36");
        }
        assertThat(UNITS.area(2025)).isEqualTo(UNITS.area(2026));
    }

    @Test
    void the_units_are_known_from_the_end_of_the_year_before_the_first_change() {
        assertThat(UNITS.knownSince()).isEqualTo(LocalDate.of(2019, 12, 31));
    }
}
