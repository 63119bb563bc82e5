package thidua.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.metric.Metric.Sample;
import thidua.core.overview.MadeUpNight;
import thidua.core.report.CommandRun;

import java.util.List;
import java.util.Map;

/** The metrics as Prometheus reads them. */
class ExpositionTest {
    private static final CommandRun FAILED =
            MadeUpNight.ended("run-2", MadeUpNight.NIGHT.plusSeconds(86_400), 69);

    private static Map<String, Double> samples(CommandRun... runs) {
        return StrictExposition.read(
                Exposition.text(
                        Metrics.of(
                                List.of(
                                        YearMeasure.of(MadeUpNight.whole()),
                                        YearMeasure.of(MadeUpNight.open())),
                                List.of(runs),
                                MadeUpNight.ZONE,
                                "0.1.0")));
    }

    @Test
    void each_year_is_measured() {
        assertThat(samples(MadeUpNight.ended(0)))
                .containsEntry("thidua_build_info{version=\"0.1.0\"}", 1.0)
                .containsEntry("thidua_rows_read{year=\"2021\"}", 55.0)
                .containsEntry("thidua_rows_loaded{year=\"2021\"}", 40.0)
                .containsEntry("thidua_rows_rejected{year=\"2021\"}", 5.0)
                .containsEntry("thidua_findings{severity=\"error\",year=\"2021\"}", 1.0)
                .containsEntry("thidua_findings{severity=\"warning\",year=\"2021\"}", 1.0)
                .containsEntry("thidua_findings{severity=\"notice\",year=\"2021\"}", 1.0)
                .containsEntry("thidua_findings{severity=\"error\",year=\"2020\"}", 0.0)
                .containsEntry("thidua_units_expected{year=\"2021\"}", 3.0)
                .containsEntry("thidua_units_reported{year=\"2021\"}", 1.0)
                .containsEntry("thidua_units_waived{year=\"2021\"}", 0.0)
                .containsEntry("thidua_edition_provisional{year=\"2021\"}", 1.0)
                .containsEntry("thidua_edition_provisional{year=\"2020\"}", 0.0)
                .containsEntry(
                        "thidua_edition_published_timestamp_seconds{year=\"2021\"}", 1642706100.0);
    }

    @Test
    void what_is_overdue_counts_from_the_end_of_the_day_on_which_it_was_due() {
        // due on 15 December, measured on 21 January, a quarter past two at night
        assertThat(samples(MadeUpNight.ended(0)))
                .containsEntry("thidua_reports_overdue{year=\"2021\"}", 2.0)
                .containsEntry(
                        "thidua_oldest_overdue_report_seconds{year=\"2021\"}",
                        36 * 86_400.0 + 2 * 3600 + 15 * 60)
                .containsEntry("thidua_oldest_overdue_report_seconds{year=\"2020\"}", 0.0);
    }

    @Test
    void a_failure_does_not_hide_the_last_success() {
        assertThat(samples(FAILED, MadeUpNight.ended(3)))
                .containsEntry("thidua_last_run_exit_code{command=\"nightly\"}", 69.0)
                .containsEntry(
                        "thidua_last_run_timestamp_seconds{command=\"nightly\"}", 1642792500.0)
                .containsEntry("thidua_last_run_duration_seconds{command=\"nightly\"}", 75.0)
                .containsEntry(
                        "thidua_last_success_timestamp_seconds{command=\"nightly\"}", 1642706100.0);
    }

    @Test
    void a_run_that_goes_on_leaves_the_numbers_of_the_one_before() {
        CommandRun goes = MadeUpNight.begun("run-2", MadeUpNight.NIGHT.plusSeconds(86_400), null);

        assertThat(samples(goes, MadeUpNight.ended(0)))
                .containsEntry("thidua_last_run_exit_code{command=\"nightly\"}", 0.0);
    }

    @Test
    void texts_are_escaped_and_what_nobody_knows_is_left_out() {
        String text =
                Exposition.text(
                        List.of(
                                new Metric(
                                        "a_b",
                                        "one\ntwo \\",
                                        List.of(Sample.of(0.5, "c", "\"\\\n"))),
                                new Metric("nothing", "none", List.of())));

        assertThat(text)
                .isEqualTo(
                        "# HELP a_b one\\ntwo \\\\\n# TYPE a_b gauge\na_b{c=\"\\\"\\\\\\n\"}"
                                + " 0.5\n");
        assertThat(StrictExposition.read(text)).hasSize(1);
    }

    @Test
    void the_strict_reader_refuses_what_prometheus_refuses() {
        for (String wrong :
                List.of(
                        "a 1\n",
                        "# HELP a b\n# TYPE a gauge\na 1",
                        "# HELP a b\n# TYPE a gauge\na 1\na 1\n",
                        "# HELP a b\n# TYPE a gauge\na{B-c=\"d\"} 1\n",
                        "# HELP a b\n# TYPE a gauge\na{b=\"c} 1\n",
                        "# HELP a b\n# TYPE a gauge\na 1,5\n",
                        "# HELP a b\n# TYPE a gauge\n",
                        "# HELP a b\n"
                                + "# TYPE a gauge\n"
                                + "a 1\n"
                                + "# HELP c d\n"
                                + "# TYPE c gauge\n"
                                + "c 1\n"
                                + "a 2\n")) {
            assertThatThrownBy(() -> StrictExposition.read(wrong))
                    .as(wrong)
                    .isInstanceOf(AssertionError.class);
        }
    }
}
