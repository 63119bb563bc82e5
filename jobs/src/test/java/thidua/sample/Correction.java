package thidua.sample;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Nghĩa Hưng corrected of its report for 2023 after the conference: its first file lacks a new
 * model and lists a certificate too many. Both files stay.
 */
final class Correction {
    static final int YEAR = 2023;
    static final String UNIT = "361";

    private static final LocalDate RECEIVED_ON = LocalDate.of(2024, 3, 5);
    private static final String SUFFIX = "-dinh-chinh";

    private Correction() {}

    static boolean concerns(Filing filing) {
        return filing.year() == YEAR && filing.sender().code().equals(UNIT);
    }

    /** How the corrected report came; any other, as it first did. */
    static Filing last(Filing first) {
        return !concerns(first)
                ? first
                : new Filing(
                        first.year(),
                        first.sender(),
                        first.file() + SUFFIX,
                        first.format(),
                        first.titled(),
                        first.counted(),
                        RECEIVED_ON);
    }

    /** What the unit said before it corrected itself; empty for any other report. */
    static Optional<Report> before(Report corrected) {
        return Filings.ofYear(corrected.year()).stream()
                .filter(first -> concerns(first) && concerns(corrected.filing()))
                .findFirst()
                .map(first -> before(first, corrected));
    }

    private static Report before(Filing first, Report corrected) {
        List<SampleModel> models = new ArrayList<>(corrected.models());
        SampleModel forgotten =
                models.stream()
                        .filter(m -> m.status() == ModelStatus.NEW)
                        .reduce((one, next) -> next)
                        .orElseThrow();
        models.remove(forgotten);
        List<SampleAward> recipients = new ArrayList<>(corrected.recipients());
        SampleAward last =
                recipients.stream()
                        .filter(a -> a.form() == Form.PPOL_CERT)
                        .filter(a -> a.kind() == RecipientKind.INDIVIDUAL)
                        .reduce((one, next) -> next)
                        .orElseThrow();
        recipients.add(
                new SampleAward("Nguyễn Văn Thí Dụ 99", last.kind(), last.form(), last.decision()));
        return new Report(first, List.copyOf(models), corrected.awards(), List.copyOf(recipients));
    }
}
