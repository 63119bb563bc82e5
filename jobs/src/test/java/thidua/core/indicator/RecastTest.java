package thidua.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.unit.Crosswalk;
import thidua.core.unit.Group;
import thidua.core.unit.Level;
import thidua.core.unit.MadeUpUnits;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RecastTest {
    private static final Indicator MODELS =
            new Indicator("models-new", "Mô hình mới", "New models", MeasureUnit.MODELS, true);
    private static final Indicator KINDS =
            new Indicator("kinds-new", "Loại", "Kinds", MeasureUnit.KINDS, false);
    private static final List<Indicator> BOTH = List.of(MODELS, KINDS);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    private static ProvinceYear province(Units units, int year) {
        return new ProvinceYear(
                year,
                units.province(year),
                units.reporters(year),
                List.of(),
                units.area(year).stream().toList(),
                Map.of(),
                "");
    }

    /** Each unit states its number; those without one are missing. */
    private static YearValues values(ProvinceYear year, Map<String, Long> numbers) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        long total = 0;
        for (Unit unit : year.expected()) {
            Long number = numbers.get(unit.code());
            Value value = value(number);
            total += number == null ? 0 : number;
            values.put(unit.code(), Map.of(MODELS.id(), value, KINDS.id(), value));
        }
        Value whole = Value.of(total);
        values.put(year.province().code(), Map.of(MODELS.id(), whole, KINDS.id(), whole));
        for (Group area : year.areas()) {
            List<Value> members =
                    area.members().stream().map(unit -> value(numbers.get(unit.code()))).toList();
            values.put(area.unit().code(), Map.of(MODELS.id(), Values.sum(members)));
        }
        return year.with(values, Set.copyOf(numbers.keySet()));
    }

    private static Value value(@Nullable Long number) {
        return number == null ? Value.missing("not-received") : Value.of(number);
    }

    private static YearValues recast(Units units, YearValues reported, LocalDate day) {
        return new Recast(
                        province(units, reported.year()),
                        new Crosswalk(units, day),
                        BOTH,
                        Comparator.comparing(Unit::code))
                .of(reported);
    }

    private static BigDecimal total(YearValues year) {
        return year.geography().rows().stream()
                .filter(unit -> unit.level() != Level.AREA)
                .map(unit -> year.value(unit.code(), MODELS.id()).number())
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Long> ones(Units units, int year) {
        return units.reporters(year).stream().collect(Collectors.toMap(Unit::code, unit -> 1L));
    }

    @Test
    void all_rows_together_are_the_province_whatever_history_the_units_have() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Units units = MadeUpUnits.history(random);
            for (int year = MadeUpUnits.FIRST; year <= MadeUpUnits.LAST; year++) {
                Map<String, Long> numbers = new HashMap<>();
                for (Unit unit : units.reporters(year)) {
                    if (random.nextInt(8) > 0) {
                        numbers.put(unit.code(), (long) random.nextInt(50));
                    }
                }
                YearValues reported = values(province(units, year), numbers);
                for (int other = MadeUpUnits.FIRST; other <= MadeUpUnits.LAST; other++) {
                    YearValues recast = recast(units, reported, LocalDate.of(other, 12, 31));
                    assertThat(total(recast))
                            .as("seed %d, %d in the units of %d", seed, year, other)
                            .isEqualByComparingTo(total(reported));
                    assertThat(recast.geography().units()).isEqualTo(units.reporters(other));
                }
            }
        }
    }

    @Test
    void a_unit_that_ended_in_the_year_and_reported_has_a_row_in_no_rank() {
        Units units = ShippedReference.REFERENCE.units();
        Unit myLoc = units.find("358", LocalDate.of(2024, 8, 31)).orElseThrow();
        ProvinceYear plain = province(units, 2024);
        ProvinceYear year =
                new ProvinceYear(
                        2024,
                        plain.province(),
                        plain.expected(),
                        List.of(myLoc),
                        List.of(),
                        Map.of(),
                        "");
        Map<String, Map<String, Value>> values =
                new HashMap<>(values(plain, ones(units, 2024)).values());
        values.put("358", Map.of(MODELS.id(), Value.of(2)));
        values.put("36", Map.of(MODELS.id(), Value.of(11)));
        YearValues now = year.with(values, ones(units, 2024).keySet());
        assertThat(total(now)).isEqualByComparingTo("11");
        List<Figure> figures =
                Figures.compare(
                        List.of(MODELS),
                        now,
                        values(province(units, 2023), ones(units, 2023)),
                        Breaks.NONE,
                        10);
        assertThat(figures).extracting(f -> f.unit().code()).hasSize(11).contains("358");
        assertThat(figures.getLast().rank()).isNull();
        assertThat(figures.getLast().sharePercent()).isNull();
    }

    @Test
    void a_merger_is_a_sum_and_what_cannot_be_added_is_not_computed() {
        Units units = ShippedReference.REFERENCE.units();
        ProvinceYear year = province(units, 2023);
        YearValues recast =
                recast(units, values(year, Map.of("356", 3L, "358", 4L, "362", 5L)), END_OF_2024);
        assertThat(recast.value("356", MODELS.id())).isEqualTo(Value.of(7));
        assertThat(recast.value("356", KINDS.id())).isEqualTo(Value.notApplicable("not-additive"));
        assertThat(recast.value("362", KINDS.id())).isEqualTo(Value.of(5));
        assertThat(recast.value("359", MODELS.id())).isEqualTo(Value.missing("not-received"));
    }

    @Test
    void a_member_that_has_not_reported_is_no_zero() {
        Units units = ShippedReference.REFERENCE.units();
        YearValues recast =
                recast(units, values(province(units, 2023), Map.of("356", 3L)), END_OF_2024);
        assertThat(recast.value("356", MODELS.id()))
                .isEqualTo(Value.of(3).because("units-missing"));
    }

    @Test
    void communes_go_back_into_districts_and_the_rest_is_shown_apart() {
        Units units = ShippedReference.REFERENCE.units();
        YearValues recast =
                recast(units, values(province(units, 2025), ones(units, 2025)), END_OF_2024);
        assertThat(recast.geography().rows())
                .extracting(Unit::code)
                .containsExactly(
                        "36",
                        "356",
                        "359",
                        "360",
                        "361",
                        "362",
                        "363",
                        "364",
                        "365",
                        "366",
                        "36-unplaced",
                        "37-other");
        assertThat(recast.value("36-unplaced", MODELS.id())).isEqualTo(Value.of(4));
        assertThat(recast.value("37-other", MODELS.id())).isEqualTo(Value.of(72));
        assertThat(recast.value("36", MODELS.id())).isEqualTo(Value.of(57));
        assertThat(recast.value("37", MODELS.id())).isEqualTo(Value.of(129));
        for (String touched : recast.geography().touched()) {
            assertThat(recast.value(touched, MODELS.id()).reasons())
                    .containsExactly("units-unplaced");
        }
    }

    @Test
    void districts_do_not_go_into_communes() {
        Units units = ShippedReference.REFERENCE.units();
        YearValues recast =
                recast(
                        units,
                        values(province(units, 2024), ones(units, 2024)),
                        LocalDate.of(2025, 12, 31));
        assertThat(recast.value("36-unplaced", MODELS.id())).isEqualTo(Value.of(9));
        assertThat(
                        recast.geography().units().stream()
                                .map(unit -> recast.value(unit.code(), MODELS.id()))
                                .distinct())
                .containsExactlyInAnyOrder(
                        Value.notApplicable("units-unplaced"), Value.notApplicable("not-expected"));
    }

    @Test
    void the_area_is_compared_with_the_province_it_was_and_the_new_province_is_not() {
        Units units = ShippedReference.REFERENCE.units();
        List<Figure> figures =
                Figures.compare(
                        List.of(MODELS),
                        values(province(units, 2025), ones(units, 2025)),
                        values(province(units, 2024), ones(units, 2024)),
                        Breaks.NONE,
                        10);
        assertThat(figures.getFirst().reasons())
                .containsExactly("previous-missing", "unit-changed");
        Figure area = figures.get(1);
        assertThat(area.id()).isEqualTo("models-new.2025.36");
        assertThat(area.comparability()).isEqualTo(Comparability.COMPARABLE);
        assertThat(area.change()).isEqualByComparingTo("48");
        assertThat(area.rank()).isNull();
        assertThat(area.sharePercent()).isNull();
    }

    @Test
    void the_area_goes_on_from_year_to_year() {
        Units units = ShippedReference.REFERENCE.units();
        Map<String, Long> partly = new HashMap<>(ones(units, 2025));
        partly.remove(units.area(2025).orElseThrow().members().getFirst().code());
        YearValues in2026 = values(province(units, 2026), ones(units, 2026));
        assertThat(area(in2026, values(province(units, 2025), ones(units, 2025))).change())
                .isEqualByComparingTo("0");
        assertThat(area(in2026, values(province(units, 2025), partly)).reasons())
                .containsExactly("not-all-reported");
    }

    private static Figure area(YearValues now, YearValues before) {
        return Figures.compareLarge(List.of(MODELS), now, before, Breaks.NONE, 10).get(1);
    }

    @Test
    void in_the_units_of_one_day_two_years_are_compared_where_a_unit_is_whole_in_both() {
        Units units = ShippedReference.REFERENCE.units();
        YearValues now =
                recast(units, values(province(units, 2025), ones(units, 2025)), END_OF_2024);
        YearValues before =
                recast(units, values(province(units, 2024), ones(units, 2024)), END_OF_2024);
        for (Figure figure : Figures.compare(List.of(MODELS), now, before, Breaks.NONE, 10)) {
            boolean whole =
                    figure.unit().level() == Level.DISTRICT
                            && !now.geography().touched().contains(figure.unit().code());
            assertThat(figure.change() != null)
                    .as(figure.id())
                    .isEqualTo(whole || figure.unit().level() == Level.AREA);
            assertThat(figure.rank()).isNull();
            assertThat(figure.id()).endsWith("~2024-12-31");
        }
    }

    @Test
    void the_province_of_2024_is_compared_in_the_units_of_2024() {
        Units units = ShippedReference.REFERENCE.units();
        YearValues before = values(province(units, 2023), ones(units, 2023));
        YearValues now = values(province(units, 2024), ones(units, 2024));
        assertThat(
                        Figures.compareLarge(List.of(MODELS), now, before, Breaks.NONE, 10)
                                .getFirst()
                                .reasons())
                .contains("unit-changed");
        Figure recast =
                Figures.compareLarge(
                                List.of(MODELS),
                                recast(units, now, END_OF_2024),
                                recast(units, before, END_OF_2024),
                                Breaks.NONE,
                                10)
                        .getFirst();
        assertThat(recast.change()).isEqualByComparingTo("-1");
    }
}
