package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.List;

/** What special reporters owe, and since when that is known. */
class OwingTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 3, 1);
    private static final Unit SCHOOL = unit("S1", Level.REPORTER, 2022, 2026);
    private static final Unit FACTORY = unit("S2", Level.REPORTER, 2025, 2030);
    private static final Unit DISTRICT = unit("357", Level.DISTRICT, 2000, 2025);
    private static final Reporter AWARDS = new Reporter(SCHOOL, "awards", KNOWN);
    private static final Reporter BOTH = new Reporter(FACTORY, "", KNOWN.plusDays(1));
    private static final Reporters ALL = new Reporters(List.of(AWARDS, BOTH));

    private static Unit unit(String code, Level level, int from, int until) {
        Validity years = new Validity(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1));
        return new Unit(code, "Đơn vị " + code, "x", level, null, years);
    }

    @Test
    void each_owes_what_its_line_says_and_a_unit_of_the_state_both() {
        assertThat(ALL.owes(SCHOOL, FactTable.AWARDS)).isTrue();
        assertThat(ALL.owes(SCHOOL, FactTable.MODELS)).isFalse();
        assertThat(ALL.owes(FACTORY, FactTable.MODELS)).isTrue();
        assertThat(ALL.owes(DISTRICT, FactTable.MODELS)).isTrue();
        assertThat(ALL.owes(unit("S3", Level.REPORTER, 2020, 2030), FactTable.AWARDS)).isFalse();
    }

    @Test
    void a_line_is_found_by_its_unit_and_by_its_code() {
        assertThat(ALL.units()).containsExactly(SCHOOL, FACTORY);
        assertThat(ALL.of(FACTORY)).contains(BOTH);
        assertThat(ALL.of(DISTRICT)).isEmpty();
        assertThat(ALL.coded("S1")).containsExactly(AWARDS);
        assertThat(ALL.coded("S9")).isEmpty();
    }

    @Test
    void a_year_has_those_that_were_there_in_it() {
        assertThat(ALL.ofYear(2021)).isEmpty();
        assertThat(ALL.ofYear(2022)).containsExactly(AWARDS);
        assertThat(ALL.ofYear(2025)).containsExactly(AWARDS, BOTH);
        assertThat(ALL.ofYear(2026)).containsExactly(BOTH);
        assertThat(ALL.upTo(2024)).containsExactly(AWARDS);
        assertThat(ALL.upTo(2026)).containsExactly(AWARDS, BOTH);
    }

    @Test
    void a_day_knows_those_that_were_written_by_then() {
        assertThat(ALL.knownOn(KNOWN).all()).containsExactly(AWARDS);
        assertThat(ALL.before(KNOWN)).isEqualTo(Reporters.NONE);
        assertThat(ALL.before(KNOWN.plusDays(1)).all()).containsExactly(AWARDS);
        assertThat(ALL.knownOn(KNOWN.plusDays(1))).isEqualTo(ALL);
    }

    @Test
    void a_line_is_a_decision_of_its_day_that_says_all_of_it() {
        assertThat(AWARDS.decision().toString()).contains("reporter", "S1", "awards", "2024-03-01");
        assertThat(AWARDS.decision()).isNotEqualTo(BOTH.decision());
    }
}
