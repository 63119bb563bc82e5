package thidua.core.metric;

import org.jspecify.annotations.Nullable;

import thidua.core.finding.Severity;
import thidua.core.report.CompletenessLine;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.UnitStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.report.YearWork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is measured of a year; none of it depends on when it is looked at.
 *
 * @param read rows of all its files
 * @param findings that are not mended, by severity
 * @param expected units that owe a report
 * @param reported units of which everything stands whole
 * @param waived units that need not report any more
 * @param owed when each table was due that is missing or refused
 * @param publishedAt when the edition that stands was published; null when none was
 * @param provisional whether it is
 */
public record YearMeasure(
        int year,
        int read,
        int loaded,
        int rejected,
        Map<Severity, Integer> findings,
        int expected,
        int reported,
        int waived,
        List<LocalDate> owed,
        @Nullable Instant publishedAt,
        boolean provisional) {

    public static YearMeasure of(YearWork work) {
        PublishedEdition edition = work.status().edition();
        return new YearMeasure(
                work.status().year(),
                work.rows().read(),
                work.rows().loaded(),
                work.rows().rejected(),
                work.counts(),
                work.status().expected().size(),
                work.status().reported().size(),
                work.status().waived().size(),
                owed(work),
                edition == null ? null : edition.publishedAt(),
                edition != null && edition.provisional());
    }

    private static List<LocalDate> owed(YearWork work) {
        return work.status().closed()
                ? List.of()
                : work.status().tables().stream()
                        .map(UnitStatus::line)
                        .filter(YearMeasure::isOwed)
                        .map(CompletenessLine::expectedBy)
                        .toList();
    }

    private static boolean isOwed(CompletenessLine line) {
        return line.verdict() == Arrival.MISSING || line.verdict() == Arrival.REFUSED;
    }
}
