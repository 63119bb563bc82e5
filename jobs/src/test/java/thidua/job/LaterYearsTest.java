package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.ShippedReference;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The life of figures in the sample: a late file, a correction, a merger, a revocation, the end of
 * districts, a unit that is missing.
 */
class LaterYearsTest {
    private static final LocalDate NINE_DISTRICTS = LocalDate.of(2024, 12, 31);
    private static final SortedMap<Integer, Outcome> OUTCOMES = new TreeMap<>();
    private static Workplace desk;

    @BeforeAll
    static void the_four_years_are_run() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2023, 2024, 2025, 2026);
        for (int year : List.of(2023, 2024, 2025, 2026)) {
            OUTCOMES.put(year, desk.run(year).outcome());
        }
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static Rows drawn(int year, @Nullable LocalDate asOf, @Nullable LocalDate unitsOf)
            throws Exception {
        assertThat(desk.draw(year, asOf, unitsOf).outcome()).isEqualTo(Outcome.DONE);
        String folder =
                year + (asOf == null ? "" : "@" + asOf) + (unitsOf == null ? "" : "~" + unitsOf);
        return Rows.read(desk.output().resolve(folder + "/reports/indicators.csv"));
    }

    private static int value(Rows indicators, String unit, String indicator) {
        Rows figure = indicators.with("unit_code", unit, "indicator", indicator);
        return Integer.parseInt(figure.only("value"));
    }

    @Test
    void each_year_is_done_and_nothing_is_found_in_its_files() throws IOException {
        assertThat(OUTCOMES.values()).containsOnly(Outcome.DONE);
        for (int year : OUTCOMES.keySet()) {
            assertThat(desk.report(year, "findings").all()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void every_figure_that_was_planned_stands_in_the_indicators(int year) throws IOException {
        Rows planned =
                Rows.read(Path.of("src/test/resources/sample/expected-totals.csv"))
                        .with("year", "" + year);
        assertThat(planned.all()).hasSizeGreaterThan(100);
        SortedMap<String, String> stated = values(desk.report(year, "indicators"));
        assertThat(stated).containsAllEntriesOf(values(planned));
    }

    /** As reported, and in the units of two days: nothing is lost and nothing is shared out. */
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void all_rows_add_up_to_the_province_in_every_view(int year) throws Exception {
        Rows reported = desk.report(year, "indicators");
        Rows inDistricts = drawn(year, null, NINE_DISTRICTS);
        Rows inCommunes = drawn(year, null, LocalDate.of(2025, 12, 31));
        List<Indicator> additive =
                Indicators.of(ShippedReference.REFERENCE.forms().all()).list().stream()
                        .filter(Indicator::additive)
                        .toList();
        assertThat(additive).hasSizeGreaterThan(40);
        for (Indicator indicator : additive) {
            BigDecimal province = province(reported, indicator);
            for (Rows view : List.of(reported, inDistricts, inCommunes)) {
                assertThat(province(view, indicator)).isEqualByComparingTo(province);
                assertThat(rows(view, indicator)).as(indicator.id()).isEqualByComparingTo(province);
            }
        }
    }

    private static BigDecimal province(Rows view, Indicator indicator) {
        return sum(view.with("indicator", indicator.id(), "unit_level", "province"));
    }

    /** Units and remainders; areas are in no sum. */
    private static BigDecimal rows(Rows view, Indicator indicator) {
        return Stream.of("district", "commune", "remainder")
                .map(level -> sum(view.with("indicator", indicator.id(), "unit_level", level)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Rows rows) {
        return rows.column("value").stream()
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SortedMap<String, String> values(Rows figures) {
        SortedMap<String, String> values = new TreeMap<>();
        figures.each()
                .forEach(
                        row ->
                                values.put(
                                        row.columns("unit_code", "indicator").getFirst(),
                                        row.only("value")));
        return values;
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void what_was_active_is_maintained_replicated_or_ended_wherever_its_place_lies_now(int year)
            throws IOException {
        Rows now = desk.report(year, "indicators");
        int gone =
                Stream.of("models-maintained", "models-replicated", "models-ended")
                        .mapToInt(flow -> value(now, "36", flow))
                        .sum();
        assertThat(gone)
                .isEqualTo(value(desk.report(year - 1, "indicators"), "36", "models-active"));
    }

    @Test
    void a_late_file_is_late_and_until_it_came_the_year_was_provisional() throws Exception {
        Rows completeness = desk.report(2024, "completeness");
        assertThat(completeness.with("verdict", "late").columns("unit_code", "received_at"))
                .containsExactly("365 2025-01-08", "365 2025-01-08");
        Rows before = drawn(2024, LocalDate.of(2025, 1, 7), null);
        assertThat(before.with("unit_code", "365", "indicator", "models-new").only("state"))
                .isEqualTo("missing");
        assertThat(value(before, "36", "models-new")).isEqualTo(15);
        assertThat(value(desk.report(2024, "indicators"), "36", "models-new")).isEqualTo(17);
    }

    @Test
    void a_correction_beside_what_it_corrects_holds_from_its_day() throws Exception {
        assertThat(desk.report(2023, "files").with("verdict", "superseded").column("file"))
                .containsOnly("2023/nghia-hung.xlsx");
        Rows now = desk.report(2023, "indicators");
        Rows before = drawn(2023, LocalDate.of(2024, 3, 4), null);
        assertThat(value(before, "36", "models-new")).isEqualTo(18);
        assertThat(value(now, "36", "models-new")).isEqualTo(19);
        assertThat(value(before, "36", "awards-total")).isEqualTo(122);
        assertThat(value(now, "36", "awards-total")).isEqualTo(121);
    }

    @Test
    void a_revoked_award_counted_until_it_was_revoked() throws Exception {
        Rows before = drawn(2024, LocalDate.of(2025, 9, 17), null);
        assertThat(value(before, "36", "awards-total")).isEqualTo(115);
        assertThat(value(desk.report(2024, "indicators"), "36", "awards-total")).isEqualTo(114);
    }

    @Test
    void the_communes_add_up_to_the_districts_but_for_those_that_mix_two() throws Exception {
        Rows now = desk.report(2025, "indicators");
        Rows recast = drawn(2025, null, NINE_DISTRICTS);
        for (String indicator : List.of("models-new", "models-active", "sites", "awards-total")) {
            Rows rows = recast.with("indicator", indicator);
            int province = value(now, "37", indicator);
            assertThat(value(recast, "37", indicator)).isEqualTo(province);
            assertThat(
                            rows.with("unit_level", "district").sum("value")
                                    + rows.with("unit_level", "remainder").sum("value"))
                    .isEqualTo(province);
            assertThat(value(recast, "36", indicator)).isEqualTo(value(now, "36", indicator));
            assertThat(value(recast, "36", indicator))
                    .isEqualTo(province - value(recast, "37-other", indicator));
        }
        assertThat(recast.with("indicator", "models-active", "comparability", "comparable").all())
                .hasSize(7);
    }

    @Test
    void one_commune_of_2026_is_missing_and_the_year_is_provisional() throws IOException {
        assertThat(
                        desk.report(2026, "completeness")
                                .with("verdict", "missing")
                                .columns("unit_code", "unit_name", "table"))
                .containsExactly("13957 Xã Nghĩa Lâm models", "13957 Xã Nghĩa Lâm awards");
        assertThat(desk.page(2026)).contains("128/129");
        assertThat(desk.report(2026, "indicators").with("unit_code", "13957").column("state"))
                .contains("missing")
                .doesNotContain("zero", "nil", "value");
    }
}
