package thidua.core.overview;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.finding.Severity;
import thidua.core.metric.YearMeasure;
import thidua.core.overview.Shown.ShownYear;
import thidua.core.report.CommandRun;
import thidua.core.report.CompletenessLine;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.PackFixture;
import thidua.core.report.UnitStatus;
import thidua.core.report.YearStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.report.YearWork;
import thidua.core.text.Language;
import thidua.core.unit.Unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Two years and some runs of a machine that nobody watches. */
public final class MadeUpNight {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final Instant NIGHT = Instant.parse("2022-01-20T19:15:00Z");
    public static final String PRODUCT = "thidua 0.1.0";
    private static final List<Unit> UNITS =
            List.of(PackFixture.CITY, PackFixture.Y_YEN, PackFixture.NAM_TRUC);

    private MadeUpNight() {}

    /** Both years as the page shows them. */
    public static List<ShownYear> shown() {
        return Stream.of(whole(), open())
                .map(
                        work ->
                                new ShownYear(
                                        "hash of " + work.status().year(),
                                        YearMeasure.of(work),
                                        Overviews.part(work, ZONE, Language.VI)))
                .toList();
    }

    /** A year of which one unit is missing and a table of another was refused. */
    public static YearWork open() {
        YearStatus status =
                new YearStatus(
                        2021,
                        UNITS,
                        List.of(PackFixture.CITY),
                        List.of(),
                        false,
                        new PublishedEdition(NIGHT, LocalDate.of(2022, 1, 18), true, false),
                        List.of(
                                table(PackFixture.CITY, Arrival.ON_TIME),
                                table(PackFixture.Y_YEN, Arrival.REFUSED, "2021/y-yen.xlsx"),
                                table(PackFixture.NAM_TRUC, Arrival.MISSING)));
        return new YearWork(
                status,
                List.of(
                        finding(Severity.ERROR, "F7", "<b>ba</b> điểm không phải là số"),
                        finding(Severity.WARNING, "B9", "mô hình này đã nêu ở dòng 5"),
                        finding(Severity.NOTICE, "A1", "tiêu đề có hai dòng")),
                new Ledger(40, 5, 2, 1, 0, 3, 4));
    }

    /** A year in which nothing is left to do. */
    public static YearWork whole() {
        YearStatus status =
                new YearStatus(
                        2020,
                        UNITS,
                        UNITS,
                        List.of(),
                        true,
                        new PublishedEdition(
                                NIGHT.minusSeconds(86_400L * 300),
                                LocalDate.of(2021, 1, 9),
                                false,
                                true),
                        List.of());
        return new YearWork(status, List.of(), new Ledger(30, 0, 2, 1, 0, 3, 4));
    }

    private static UnitStatus table(Unit unit, Arrival arrival, String... files) {
        CompletenessLine line =
                new CompletenessLine(
                        2021,
                        unit,
                        FactTable.MODELS,
                        LocalDate.of(2021, 12, 15),
                        arrival == Arrival.MISSING ? null : LocalDate.of(2021, 12, 10),
                        arrival);
        return new UnitStatus(line, false, false, false, List.of(files));
    }

    private static FindingLine finding(Severity severity, String cell, String message) {
        return new FindingLine(
                "2021/y-yen.xlsx",
                "0".repeat(64),
                "Mô hình",
                cell,
                severity,
                "no-number",
                "",
                message,
                "Sửa ô này",
                Life.OPEN);
    }

    /** A nightly run that ended. */
    public static CommandRun ended(int exitCode, Integer... published) {
        return ended("run-1", NIGHT, exitCode, published);
    }

    public static CommandRun ended(String id, Instant at, int exitCode, Integer... published) {
        return begun(id, at.minusSeconds(75), null)
                .ended(at, exitCode, List.of(published), List.of("Đã công bố <2021>"));
    }

    public static CommandRun begun(String id, Instant at, @Nullable Integer year) {
        return CommandRun.begun(id, year == null ? "nightly" : "run", year, at, PRODUCT);
    }
}
