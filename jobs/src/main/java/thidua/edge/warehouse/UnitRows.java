package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import static thidua.schema.Tables.COMPUTATION;
import static thidua.schema.Tables.UNIT_VALUES;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Table;

import thidua.core.fact.Once;
import thidua.core.indicator.State;
import thidua.core.indicator.Value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The indicator values of computations, one of a year: all of a unit are one row. */
final class UnitRows {
    private final DSLContext dsl;
    private final Map<Integer, String> hashes;
    private final SortedMap<Integer, Map<String, Map<String, Value>>> values = new TreeMap<>();
    private final Map<String, String[]> names = new HashMap<>();
    private final Once once = new Once();

    /**
     * @param hashes of each year what its values were computed from
     */
    UnitRows(DSLContext dsl, Map<Integer, String> hashes) {
        this.dsl = dsl;
        this.hashes = hashes;
    }

    static void add(DSLContext dsl, long computation, Map<String, Map<String, Value>> values) {
        CopyRows rows =
                new CopyRows(
                        UNIT_VALUES,
                        UNIT_VALUES.COMPUTATION_ID,
                        UNIT_VALUES.UNIT_CODE,
                        UNIT_VALUES.INDICATORS,
                        UNIT_VALUES.NUMBERS,
                        UNIT_VALUES.STATES,
                        UNIT_VALUES.REASONS);
        values.forEach((unit, ofUnit) -> add(rows, computation, unit, ofUnit));
        rows.send(dsl);
    }

    /** All values of a unit in one row: nobody looks for one of them without the others. */
    private static void add(CopyRows rows, long id, String unit, Map<String, Value> values) {
        StringBuilder indicators = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        StringBuilder states = new StringBuilder();
        StringBuilder reasons = new StringBuilder();
        values.forEach(
                (indicator, value) -> {
                    indicators.append(',').append(indicator);
                    numbers.append(',').append(value.number());
                    states.append(',').append(value.state().id());
                    reasons.append(",\"");
                    reasons.append(String.join(",", value.reasons())).append('"');
                });
        rows.add(id, unit, array(indicators), array(numbers), array(states), array(reasons));
    }

    /** As PostgreSQL writes it: none of our words needs quotes, and null is its null. */
    private static String array(StringBuilder values) {
        return "{" + (values.isEmpty() ? "" : values.substring(1)) + "}";
    }

    SortedMap<Integer, Map<String, Map<String, Value>>> all() {
        ask(noCondition());
        return values;
    }

    /** All of some units, and some of all units. */
    SortedMap<Integer, Map<String, Map<String, Value>>> outline(
            Set<String> units, Set<String> indicators) {
        ask(UNIT_VALUES.UNIT_CODE.in(units));
        indicators.forEach(indicator -> askAll(indicator, units));
        return values;
    }

    private void ask(Condition wanted) {
        var u = UNIT_VALUES;
        LongAnswer.each(
                dsl,
                dsl.select(
                                COMPUTATION.REPORT_YEAR,
                                u.UNIT_CODE,
                                joined(u.INDICATORS, ','),
                                joined(u.STATES, ','),
                                joined(u.NUMBERS, ','),
                                joined(u.REASONS, ';'))
                        .from(u)
                        .join(COMPUTATION)
                        .on(COMPUTATION.COMPUTATION_ID.eq(u.COMPUTATION_ID))
                        .where(ofYears(), wanted)
                        .orderBy(COMPUTATION.REPORT_YEAR, u.UNIT_CODE),
                this::add);
    }

    /**
     * One indicator of all units but some. Where it is among theirs is looked for once: an array
     * that is stored compressed is taken apart each time somebody looks into it.
     */
    private void askAll(String indicator, Set<String> but) {
        var u = UNIT_VALUES;
        Field<Integer> place =
                field("array_position({0}, {1})", Integer.class, u.INDICATORS, val(indicator))
                        .as("place");
        Table<?> found =
                dsl.select(
                                COMPUTATION.REPORT_YEAR,
                                u.UNIT_CODE,
                                u.STATES,
                                u.NUMBERS,
                                u.REASONS,
                                place)
                        .from(u)
                        .join(COMPUTATION)
                        .on(COMPUTATION.COMPUTATION_ID.eq(u.COMPUTATION_ID))
                        .where(ofYears(), u.UNIT_CODE.notIn(but))
                        .offset(0)
                        .asTable("found");
        Field<Integer> year = found.field(COMPUTATION.REPORT_YEAR);
        Field<String> unit = found.field(u.UNIT_CODE);
        LongAnswer.each(
                dsl,
                dsl.select(
                                year,
                                unit,
                                inline(indicator),
                                at(found.field(u.STATES), found.field(place)),
                                at(found.field(u.NUMBERS), found.field(place)),
                                at(found.field(u.REASONS), found.field(place)))
                        .from(found)
                        .where(found.field(place).isNotNull())
                        .orderBy(year, unit),
                this::add);
    }

    private Condition ofYears() {
        return row(COMPUTATION.REPORT_YEAR, COMPUTATION.FACTS_HASH)
                .in(
                        hashes.entrySet().stream()
                                .map(year -> row(year.getKey(), year.getValue()))
                                .toList());
    }

    /** One place of an array, as a text; null is nothing. */
    private static Field<String> at(Field<?> array, Field<Integer> place) {
        return field("coalesce(({0})[{1}]::text, '')", String.class, array, place);
    }

    /** An array in one text, which is cheaper to send and to take apart; null is nothing. */
    private static Field<String> joined(Field<?> array, char separator) {
        return field(
                "array_to_string({0}, {1}, '')",
                String.class, array, inline(Character.toString(separator)));
    }

    private void add(Record6<Integer, String, String, String, String, String> row) {
        String indicators = row.value3();
        if (indicators.isEmpty()) {
            return;
        }
        String[] of = names.computeIfAbsent(indicators, joined -> joined.split(","));
        String[] state = row.value4().split(",", -1);
        String[] number = row.value5().split(",", -1);
        String[] reason = row.value6().split(";", -1);
        Map<String, Value> all =
                values.computeIfAbsent(row.value1(), year -> new LinkedHashMap<>())
                        .computeIfAbsent(row.value2(), unit -> new LinkedHashMap<>());
        for (int i = 0; i < of.length; i++) {
            all.put(of[i], once.of(value(state[i], number[i], reason[i])));
        }
    }

    private static Value value(String state, String number, String reasons) {
        return new Value(
                State.valueOf(state.toUpperCase(Locale.ROOT)),
                number.isEmpty() ? null : new BigDecimal(number).stripTrailingZeros(),
                new TreeSet<>(reasons.isEmpty() ? List.of() : List.of(reasons.split(","))));
    }
}
