package thidua.sample;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a run must find in the sample, counted from the plan and not from the files: an independent
 * witness for tests of the whole way. Columns: year, indicator, unit_code, value.
 */
final class ExpectedTotals {
    private static final Map<String, ToIntFunction<Report>> ADDITIVE = additive();

    private ExpectedTotals() {}

    /** The text of {@code expected-totals.csv}. */
    static String csv() {
        StringBuilder csv = new StringBuilder("year,indicator,unit_code,value\n");
        for (int year : Sample.YEARS) {
            List<Report> reports = Sample.ofYear(year);
            ADDITIVE.forEach(
                    (indicator, count) -> {
                        int province = reports.stream().mapToInt(count).sum();
                        line(csv, year, indicator, Districts.PROVINCE, province);
                        reports.forEach(
                                r ->
                                        line(
                                                csv,
                                                year,
                                                indicator,
                                                r.district().code(),
                                                count.applyAsInt(r)));
                    });
            line(csv, year, "kinds-new", Districts.PROVINCE, kindsNew(reports));
        }
        return csv.toString();
    }

    static int ofProvince(int year, String indicator) {
        return Sample.ofYear(year).stream()
                .mapToInt(report -> ADDITIVE.getOrDefault(indicator, r -> -1).applyAsInt(report))
                .sum();
    }

    /** A name that two districts list is one kind. */
    static int kindsNew(List<Report> reports) {
        return (int)
                reports.stream()
                        .flatMap(r -> r.models().stream())
                        .filter(m -> m.status() == ModelStatus.NEW)
                        .map(m -> m.kind().name())
                        .distinct()
                        .count();
    }

    private static Map<String, ToIntFunction<Report>> additive() {
        Map<String, ToIntFunction<Report>> counts = new LinkedHashMap<>();
        for (ModelStatus status : ModelStatus.values()) {
            counts.put("models-" + status.id(), r -> r.models(status));
        }
        counts.put("models-active", r -> r.models(m -> m.status().isActive()));
        counts.put("models-recognised", r -> r.models(SampleModel::isRecognisedNew));
        counts.put("awards-total", r -> r.awards(c -> c.form().inTotal()));
        for (RecipientKind kind : RecipientKind.values()) {
            counts.put(
                    "awards-" + kind.id(),
                    r -> r.awards(c -> c.form().inTotal() && c.kind() == kind));
        }
        // Counted tables do not name the medal, so that what a unit without one states differs.
        for (Form form : Form.IN_TOTAL) {
            counts.put("awards-" + form.id(), r -> r.awards(c -> c.form() == form));
        }
        return counts;
    }

    private static void line(StringBuilder csv, int year, String what, String unit, int value) {
        csv.append(year).append(',').append(what).append(',').append(unit).append(',');
        csv.append(value).append('\n');
    }
}
