package thidua.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.util.List;

class AddresseeTest {
    private static final Units UNITS = ShippedReference.REFERENCE.units();

    private static String of(String code, int year) {
        return switch (Addressee.of(code, UNITS, year)) {
            case Addressee.Reporter(var unit) -> "reports: " + unit.name();
            case Addressee.Nobody(var nearest) -> "nobody: " + codes(nearest);
            case Addressee.Silent(var unit, var instead) -> unit.name() + ": " + codes(instead);
        };
    }

    private static String codes(List<Unit> units) {
        return String.join(" ", units.stream().map(Unit::code).toList());
    }

    @Test
    void a_code_means_the_unit_that_bears_it_at_the_end_of_the_year() {
        assertThat(of("362", 2021)).isEqualTo("reports: Huyện Nam Trực");
        assertThat(of("358", 2023)).isEqualTo("reports: Huyện Mỹ Lộc");
        assertThat(of("13966", 2025)).isEqualTo("reports: Xã Nam Trực");
    }

    @Test
    void a_unit_that_was_merged_names_the_one_that_took_it_in() {
        assertThat(of("358", 2024)).isEqualTo("Huyện Mỹ Lộc: 356");
    }

    @Test
    void a_district_that_nothing_followed_names_what_its_communes_became() {
        assertThat(of("362", 2025))
                .isEqualTo("Huyện Nam Trực: 13966 13972 13984 13987 14005 14011 14014");
    }

    @Test
    void a_commune_of_a_year_of_districts_names_its_district() {
        assertThat(of("13966", 2024)).isEqualTo("Thị trấn Nam Giang: 362");
    }

    @Test
    void the_province_itself_is_answered_with_nobody_instead() {
        assertThat(of("36", 2021)).isEqualTo("Tỉnh Nam Định: ");
    }

    @Test
    void a_name_or_a_slip_is_answered_with_the_code_that_was_meant() {
        assertThat(of("Nam Trực", 2021)).isEqualTo("nobody: 362");
        assertThat(of("nam-truc", 2021)).isEqualTo("nobody: 362");
        assertThat(of("3622", 2021)).isEqualTo("nobody: 362");
        assertThat(of("Nam Định", 2024)).isEqualTo("nobody: 356");
        assertThat(of("777777", 2021)).isEqualTo("nobody: ");
    }
}
