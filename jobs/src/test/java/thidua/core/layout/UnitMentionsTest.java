package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;
import thidua.core.unit.Validity;

import java.util.List;

class UnitMentionsTest {
    private static final Unit LETTERED =
            new Unit("Q2021", "Quận Một", "quan", Level.DISTRICT, "36", Validity.ALWAYS);
    private static final Unit NUMBERED =
            new Unit("362", "Huyện Hai", "huyen", Level.DISTRICT, "36", Validity.ALWAYS);
    private static final UnitMentions MENTIONS =
            new UnitMentions(
                    Units.of(
                            List.of(
                                    new Unit(
                                            "36",
                                            "Tỉnh Một",
                                            "tinh",
                                            Level.PROVINCE,
                                            null,
                                            Validity.ALWAYS),
                                    LETTERED,
                                    NUMBERED),
                            List.of(),
                            "36"));

    @Test
    void a_code_with_a_letter_names_its_unit_in_a_files_name_and_a_number_names_none() {
        assertThat(MENTIONS.inName("Q2021_mohinh", 2022)).containsExactly(LETTERED);
        assertThat(MENTIONS.inName("362_mohinh", 2022)).isEmpty();
        assertThat(MENTIONS.inName("XQ2021_mohinh", 2022)).isEmpty();
    }

    @Test
    void the_year_in_a_code_is_none_of_the_files() {
        assertThat(Named.years(MENTIONS.withoutCodes("q2021-2022"))).containsExactly(2022);
        assertThat(Named.years(MENTIONS.withoutCodes("Quan2021 15-12-2022"))).containsExactly(2021);
    }
}
