package thidua.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The whole plan worked out: one report a district and year. */
final class Sample {
    static final List<Integer> YEARS = IntStream.rangeClosed(2020, 2022).boxed().toList();

    /** Year by year, in the order of {@link Districts#ALL}. */
    static final List<Report> REPORTS = reports();

    private Sample() {}

    static List<Report> ofYear(int year) {
        return REPORTS.stream().filter(r -> r.year() == year).toList();
    }

    private static List<Report> reports() {
        Map<String, List<SampleModel>> stock = new HashMap<>(Openings.deal());
        List<Report> reports = new ArrayList<>();
        for (int year : YEARS) {
            for (Filing filing : Filings.ofYear(year)) {
                District district = filing.district();
                List<SampleModel> models =
                        stock.compute(
                                district.code(),
                                (code, lastYear) ->
                                        ModelStories.next(
                                                year,
                                                district,
                                                lastYear == null ? List.of() : lastYear));
                reports.add(new Report(filing, models, AwardCounts.of(year, district)));
            }
        }
        return List.copyOf(reports);
    }
}
