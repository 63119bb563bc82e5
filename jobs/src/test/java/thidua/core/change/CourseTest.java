package thidua.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.change.FigureChange.Part;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.indicator.Value;
import thidua.core.report.PackFixture;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From one day to another, step by step. */
class CourseTest {
    private static final Unit UNIT = PackFixture.Y_YEN;
    private static final Indicator MODELS =
            Indicators.of(List.of()).list().stream()
                    .filter(indicator -> indicator.id().equals("models-new"))
                    .findFirst()
                    .orElseThrow();
    private static final Step LATE = step(10, Cause.LATE_FILE);
    private static final Step NOTHING_NEW = step(11, Cause.RULE_OR_ALIAS);
    private static final Step CORRECTED = step(12, Cause.SOURCE_CORRECTED);

    private static Step step(int day, Cause cause) {
        return new Step(LocalDate.of(2022, 1, day), cause, "", null, "", "");
    }

    private static Map<String, Map<String, Value>> values(Value value) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        values.put(UNIT.code(), Map.of(MODELS.id(), value));
        return values;
    }

    private static List<FigureChange> changes(Course course) {
        return course.changes(2021, List.of(MODELS), List.of(UNIT));
    }

    @Test
    void each_step_has_its_part_of_a_change_and_one_that_changed_nothing_has_none() {
        Course course = new Course(new HashMap<>());
        course.then(LATE, values(Value.of(3)));
        course.then(NOTHING_NEW, values(Value.of(3).because("partly-stated")));
        course.then(CORRECTED, values(Value.of(2)));

        assertThat(changes(course))
                .containsExactly(
                        new FigureChange(
                                2021,
                                MODELS,
                                UNIT,
                                Value.missing("not-received"),
                                Value.of(2),
                                List.of(
                                        new Part(LATE, new BigDecimal(3)),
                                        new Part(CORRECTED, new BigDecimal(-1)))));
    }

    @Test
    void what_ends_where_it_began_is_no_change() {
        Course course = new Course(values(Value.of(3)));
        course.then(LATE, values(Value.of(4)));
        course.then(CORRECTED, values(Value.of(3)));

        assertThat(changes(course)).isEmpty();
    }

    /** Values of thousands of units, once for each step, would fill the memory. */
    @Test
    void of_a_step_that_is_passed_only_what_it_changed_is_kept() {
        Map<String, Map<String, Value>> passed = values(Value.of(3));
        Course course = new Course(values(Value.of(1)));
        course.then(LATE, passed);
        course.then(CORRECTED, values(Value.of(2)));
        passed.clear();

        assertThat(changes(course))
                .singleElement()
                .extracting(FigureChange::parts)
                .isEqualTo(
                        List.of(
                                new Part(LATE, new BigDecimal(2)),
                                new Part(CORRECTED, new BigDecimal(-1))));
    }
}
