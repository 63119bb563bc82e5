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
            List<Report> reports = known(Sample.ofYear(year));
            boolean former = year >= Sample.FIRST_OF_COMMUNES;
            String province = former ? Communes.PROVINCE : Districts.PROVINCE;
            List<Report> area = former ? known(Sample.ofFormerCommunes(year)) : List.of();
            ADDITIVE.forEach(
                    (indicator, count) -> {
                        line(csv, year, indicator, province, sum(reports, count));
                        if (former) {
                            line(csv, year, indicator, Districts.PROVINCE, sum(area, count));
                        }
                        reports.forEach(
                                r ->
                                        line(
                                                csv,
                                                year,
                                                indicator,
                                                r.sender().code(),
                                                count.applyAsInt(r)));
                    });
            line(csv, year, "kinds-new", province, kindsNew(reports));
            if (former) {
                line(csv, year, "kinds-new", Districts.PROVINCE, kindsNew(area));
            }
        }
        return csv.toString();
    }

    static int ofProvince(int year, String indicator) {
        return sum(known(Sample.ofYear(year)), ADDITIVE.getOrDefault(indicator, r -> -1));
    }

    private static int sum(List<Report> reports, ToIntFunction<Report> count) {
        return reports.stream().mapToInt(count).sum();
    }

    /** Without the award that was taken back. */
    private static List<Report> known(List<Report> reports) {
        return reports.stream()
                .map(r -> new Report(r.filing(), r.models(), Revoked.without(r), r.recipients()))
                .toList();
    }

    /** A name that two units list is one kind. */
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
        // Counted tables do not name the other forms, so that what a unit without one states
        // differs.
        for (Form form : Form.COUNTED) {
            counts.put("awards-" + form.id(), r -> r.awards(c -> c.form() == form));
        }
        return counts;
    }

    private static void line(StringBuilder csv, int year, String what, String unit, int value) {
        csv.append(year).append(',').append(what).append(',').append(unit).append(',');
        csv.append(value).append('\n');
    }
}
