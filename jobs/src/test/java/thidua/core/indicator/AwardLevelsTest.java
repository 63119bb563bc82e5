package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;

import java.util.Set;
import java.util.stream.Collectors;

class AwardLevelsTest {
    private static final Set<String> LEVELS =
            ShippedReference.REFERENCE.forms().all().stream()
                    .map(form -> form.level())
                    .filter(level -> !level.isEmpty())
                    .collect(Collectors.toSet());

    @Test
    void each_level_that_awards_has_a_name_of_its_own_in_both_languages() {
        assertThat(LEVELS).hasSizeGreaterThan(5);
        assertThat(LEVELS.stream().map(AwardLevels::nameVi))
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank() && !LEVELS.contains(name));
        assertThat(LEVELS.stream().map(AwardLevels::nameEn))
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank() && !LEVELS.contains(name));
    }

    @Test
    void one_of_an_office_of_its_own_goes_by_its_code() {
        assertThat(AwardLevels.nameVi("ARMY")).isEqualTo("ARMY");
        assertThat(AwardLevels.nameEn("ARMY")).isEqualTo("ARMY");
    }
}
