package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, true",
        "QUESTIONED, true",
        "PARTIAL, true",
        "REFUSED, false",
        "SUPERSEDED, false",
        "CONFLICT, false",
        "MIXED, false",
        "NONE, false"
    })
    void only_what_is_loaded_and_not_replaced_stands(Verdict verdict, boolean stands) {
        assertThat(verdict.stands()).isEqualTo(stands);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_id(Verdict verdict) {
        assertThat(verdict.id()).isLowerCase();
        assertThat(Verdict.of(verdict.id())).isEqualTo(verdict);
    }
}
