package thidua.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FileNamesTest {
    private static final Units UNITS = ShippedReference.REFERENCE.units();

    @Test
    void districts_are_called_as_in_the_folders_of_the_office() {
        assertThat(List.copyOf(FileNames.of(UNITS.reporters(2021)).values()))
                .containsExactly(
                        "tp-nam-dinh",
                        "my-loc",
                        "vu-ban",
                        "y-yen",
                        "nghia-hung",
                        "nam-truc",
                        "truc-ninh",
                        "xuan-truong",
                        "giao-thuy",
                        "hai-hau");
    }

    @Test
    void where_two_would_be_called_the_same_the_code_tells_them_apart() {
        List<Unit> communes = UNITS.on(LocalDate.of(2024, 6, 1), Level.COMMUNE);
        Map<Unit, String> names = FileNames.of(communes);

        assertThat(new ArrayList<>(names.values())).doesNotHaveDuplicates();
        assertThat(names.entrySet().stream().filter(e -> e.getKey().name().startsWith("Xã Trực H")))
                .extracting(e -> e.getKey().name() + " " + e.getValue())
                .contains("Xã Trực Hưng truc-hung-14050", "Xã Trực Hùng truc-hung-14083");
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2021, 2024, 2025, 2026, 2100})
    void the_names_of_a_year_are_plain_and_each_is_given_once(int year) {
        List<String> names = List.copyOf(Addressee.all(UNITS, year).values());

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }
}
