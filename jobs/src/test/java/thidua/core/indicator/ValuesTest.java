package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** What is not stated is never taken for zero, and says why it is missing. */
class ValuesTest {
    private static final Value THREE = Value.of(3);
    private static final Value UNOWED = Value.notApplicable(Values.UNOWED);
    private static final Value NOT_RECEIVED = Value.missing("not-received");
    private static final Value WAIVED = Value.missing("waived");
    private static final Value NOT_STATED = Value.missing("not-stated");

    private static Value sum(Value... parts) {
        return Values.sum(List.of(parts));
    }

    @Test
    void of_what_is_stated_and_what_is_not_the_stated_adds_up_and_the_rest_is_a_reason() {
        assertThat(sum(THREE, Value.of(4))).isEqualTo(Value.of(7));
        assertThat(sum(THREE, NOT_RECEIVED)).isEqualTo(THREE.because("units-missing"));
        assertThat(sum(THREE, WAIVED)).isEqualTo(THREE.because("units-waived"));
        assertThat(sum(THREE, NOT_STATED)).isEqualTo(THREE.because("partly-stated"));
        assertThat(sum(THREE.because("rows-refused"), Value.of(4), NOT_RECEIVED))
                .isEqualTo(Value.of(7).because("rows-refused").because("units-missing"));
    }

    @Test
    void where_nothing_is_stated_nothing_adds_up_to_zero() {
        assertThat(sum()).isEqualTo(NOT_RECEIVED);
        assertThat(sum(NOT_RECEIVED, NOT_RECEIVED)).isEqualTo(NOT_RECEIVED);
        assertThat(sum(NOT_RECEIVED, WAIVED)).isEqualTo(NOT_STATED);
    }

    @Test
    void nothing_to_report_stays_that_until_somebody_states_or_lacks_something() {
        assertThat(sum(Value.nil(), Value.nil())).isEqualTo(Value.nil());
        assertThat(sum(Value.nil(), Value.of(0))).isEqualTo(Value.of(0));
        assertThat(sum(Value.nil(), THREE)).isEqualTo(THREE);
        assertThat(sum(Value.nil(), NOT_RECEIVED)).isEqualTo(Value.of(0).because("units-missing"));
    }

    @Test
    void one_part_is_itself_and_what_is_not_owed_is_missed_by_nobody() {
        assertThat(sum(NOT_STATED)).isEqualTo(NOT_STATED);
        assertThat(sum(UNOWED)).isEqualTo(UNOWED);
        assertThat(sum(UNOWED, UNOWED)).isEqualTo(UNOWED);
        assertThat(sum(UNOWED, THREE, Value.of(4))).isEqualTo(Value.of(7));
        assertThat(sum(THREE, UNOWED)).isEqualTo(THREE);
        assertThat(sum(UNOWED, NOT_RECEIVED)).isEqualTo(NOT_RECEIVED);
    }

    @Test
    void a_share_has_four_places_and_the_reasons_of_both() {
        Value share =
                Values.quotient(
                        Value.of(2).because("units-missing"),
                        Value.of(3).because("partly-stated"),
                        100,
                        3);

        assertThat(share)
                .isEqualTo(
                        Value.of(new BigDecimal("66.6667"))
                                .because("units-missing")
                                .because("partly-stated"));
        assertThat(Values.quotient(Value.of(1), Value.of(32), 1, 1))
                .as("a half goes up")
                .isEqualTo(Value.of(new BigDecimal("0.0313")));
        assertThat(Values.quotient(Value.of(0), THREE, 100, 1).state()).isEqualTo(State.ZERO);
    }

    @Test
    void a_share_of_too_little_is_none() {
        Value none = Value.notApplicable("small-base");

        assertThat(Values.quotient(THREE, Value.of(9), 100, 10)).isEqualTo(none);
        assertThat(Values.quotient(THREE, Value.of(10), 100, 10).isStated()).isTrue();
        assertThat(Values.quotient(THREE, Value.nil(), 100, 1)).isEqualTo(none);
    }

    @Test
    void a_share_lacks_what_its_part_lacks_else_its_whole() {
        assertThat(Values.quotient(NOT_RECEIVED, WAIVED, 100, 1)).isEqualTo(NOT_RECEIVED);
        assertThat(Values.quotient(THREE, WAIVED, 100, 1)).isEqualTo(WAIVED);
        assertThat(Values.quotient(UNOWED, THREE, 100, 1)).isEqualTo(UNOWED);
    }

    @Test
    void another_number_keeps_the_reasons_and_what_is_not_stated_or_nil_stays() {
        assertThat(Values.like(THREE.because("units-missing"), 5))
                .isEqualTo(Value.of(5).because("units-missing"));
        assertThat(Values.like(THREE, 0)).isEqualTo(Value.of(0));
        assertThat(Values.like(Value.nil(), 5)).isEqualTo(Value.nil());
        assertThat(Values.like(NOT_RECEIVED, 5)).isEqualTo(NOT_RECEIVED);
    }
}
