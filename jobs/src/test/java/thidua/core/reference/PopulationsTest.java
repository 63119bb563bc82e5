package thidua.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.Population;
import thidua.core.reference.Populations.Basis;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.UnitChange;
import thidua.core.unit.Units;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PopulationsTest {
    private static final Reference REFERENCE = ShippedReference.REFERENCE;
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2024, 9, 1);

    @Test
    void districts_of_2021_have_the_census_of_the_province() {
        Basis basis = basis(2021);
        assertThat(basis.name()).isEqualTo("census-2019");
        assertThat(basis.residents().values().stream().mapToInt(n -> n).sum()).isEqualTo(1780393);
    }

    @Test
    void the_census_is_summed_over_a_merger() {
        Basis basis = basis(2024);
        assertThat(basis.name()).isEqualTo("census-2019");
        assertThat(basis.residents()).hasSize(9).containsEntry("356", 236294 + 72514);
    }

    @Test
    void no_basis_covers_the_communes_of_2025() {
        assertThat(REFERENCE.populations().basisFor(REFERENCE.units().reporters(2025), 2025))
                .isEmpty();
    }

    @Test
    void communes_of_the_old_province_have_the_census_in_2025() {
        List<Unit> old =
                REFERENCE.units().reporters(2025).stream()
                        .filter(u -> !REFERENCE.units().predecessors(u).isEmpty())
                        .toList();
        Basis basis = REFERENCE.populations().basisFor(old, 2025).orElseThrow();
        assertThat(basis.residents()).hasSize(57);
        assertThat(basis.residents().values().stream().mapToInt(n -> n).sum()).isEqualTo(1780393);
    }

    @Test
    void stated_sizes_serve_when_the_census_leaves_one_out() {
        Population counted = new Population("1", CENSUS, 100, "census, usual residents");
        Population one = new Population("1", CENSUS.plusYears(1), 120, "stated");
        Population two = new Population("2", CENSUS.plusYears(2), 80, "stated in a resolution");
        Units units = units(UnitChange.Kind.MERGE);
        List<Unit> asked = units.on(CENSUS, Level.DISTRICT);
        assertThat(new Populations(List.of(counted, one, two), units).basisFor(asked, 2021))
                .contains(new Basis("stated-2021", Map.of("1", 120, "2", 80)));
        assertThat(new Populations(List.of(counted, one, two), units).basisFor(asked, 2020))
                .isEmpty();
    }

    @Test
    void a_unit_that_was_split_gives_nobody_a_number() {
        Population counted = new Population("1", CENSUS, 100, "census");
        Units units = units(UnitChange.Kind.SPLIT);
        List<Unit> parts = units.on(CHANGE, Level.DISTRICT);
        assertThat(new Populations(List.of(counted), units).basisFor(parts, 2024))
                .isEqualTo(Optional.empty());
    }

    @Test
    void nobody_asked_for_has_no_basis() {
        assertThat(REFERENCE.populations().basisFor(List.of(), 2021)).isEmpty();
    }

    private static Basis basis(int year) {
        return REFERENCE
                .populations()
                .basisFor(REFERENCE.units().reporters(year), year)
                .orElseThrow();
    }

    /** 1 and 2, of which 1 became 3 and, when split, 4. */
    private static Units units(UnitChange.Kind kind) {
        Validity before = new Validity(LocalDate.MIN, CHANGE);
        Validity after = new Validity(CHANGE, LocalDate.MAX);
        boolean split = kind == UnitChange.Kind.SPLIT;
        List<Unit> all =
                split
                        ? List.of(unit("1", before), unit("3", after), unit("4", after))
                        : List.of(unit("1", before), unit("2", Validity.ALWAYS), unit("3", after));
        UnitChange first = new UnitChange("1", "3", CHANGE, kind, "");
        UnitChange second = new UnitChange("1", "4", CHANGE, kind, "");
        return Units.of(all, split ? List.of(first, second) : List.of(first), "36");
    }

    private static Unit unit(String code, Validity validity) {
        return new Unit(code, "Huyện " + code, "huyen", Level.DISTRICT, null, validity);
    }
}
