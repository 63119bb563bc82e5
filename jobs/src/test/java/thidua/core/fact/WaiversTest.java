package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.fact.Waivers.Waiver;

import java.time.LocalDate;
import java.util.List;

/** Of whom nothing is awaited, since when. */
class WaiversTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 20);
    private static final Waiver BOTH = new Waiver(2024, "357", "", LATER);
    private static final Waiver AWARDS = new Waiver(2024, "357", "awards", FIRST);
    private static final Waiver OTHER = new Waiver(2024, "356", "models", LATER);
    private static final Waiver EARLIER = new Waiver(2023, "357", "", FIRST);
    private static final Waivers ALL = new Waivers(List.of(BOTH, AWARDS, OTHER, EARLIER));

    @Test
    void a_decision_covers_its_year_its_unit_and_its_table_or_both() {
        assertThat(ALL.cover(2024, "357", FactTable.MODELS)).isTrue();
        assertThat(ALL.cover(2024, "357", FactTable.AWARDS)).isTrue();
        assertThat(ALL.cover(2024, "356", FactTable.MODELS)).isTrue();
        assertThat(ALL.cover(2024, "356", FactTable.AWARDS)).isFalse();
        assertThat(ALL.cover(2024, "358", FactTable.MODELS)).isFalse();
        assertThat(ALL.cover(2025, "357", FactTable.MODELS)).isFalse();
    }

    @Test
    void its_days_come_in_order() {
        assertThat(ALL.days(2024, "357", "awards")).containsExactly(FIRST, LATER);
        assertThat(ALL.days(2024, "357", "models")).containsExactly(LATER);
        assertThat(ALL.days(2022, "357", "models")).isEmpty();
    }

    @Test
    void on_a_day_those_are_known_that_were_written_by_then() {
        assertThat(ALL.upTo(FIRST).all()).containsExactly(AWARDS, EARLIER);
        assertThat(ALL.upTo(LATER)).isEqualTo(ALL);
        assertThat(ALL.upTo(FIRST.minusDays(1))).isEqualTo(Waivers.NONE);
    }

    @Test
    void of_a_year_they_come_by_unit_table_and_day() {
        Waiver again = new Waiver(2024, "357", "awards", LATER);

        assertThat(new Waivers(List.of(again, BOTH, AWARDS, OTHER, EARLIER)).ofYear(2024))
                .containsExactly(OTHER, BOTH, AWARDS, again);
    }
}
