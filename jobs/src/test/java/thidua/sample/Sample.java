package thidua.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The whole plan worked out: one report a unit and year. */
final class Sample {
    static final List<Integer> YEARS = IntStream.rangeClosed(2020, 2026).boxed().toList();

    /** The first year that nine districts report for. */
    static final int FIRST_OF_NINE = 2024;

    /** The first year that communes report for, all those of the new province. */
    static final int FIRST_OF_COMMUNES = 2025;

    /** Year by year, in the order of {@link Senders#ofYear}; what was corrected, as corrected. */
    static final List<Report> REPORTS = reports();

    private Sample() {}

    static List<Report> ofYear(int year) {
        return REPORTS.stream().filter(r -> r.year() == year).toList();
    }

    static List<Report> ofFormerCommunes(int year) {
        return ofYear(year).stream().filter(r -> Communes.isFormer(r.sender().code())).toList();
    }

    /** Also what a correction has taken the place of. */
    static List<Report> everReceived() {
        List<Report> all = new ArrayList<>();
        for (Report report : REPORTS) {
            Correction.before(report).ifPresent(all::add);
            all.add(report);
        }
        return List.copyOf(all);
    }

    private static List<Report> reports() {
        Map<String, List<SampleModel>> stock = new HashMap<>(Openings.deal());
        List<Report> reports = new ArrayList<>();
        for (int year : YEARS) {
            stock = Moves.intoUnitsOf(year, stock);
            for (Filing filing : Filings.ofYear(year)) {
                Sender sender = filing.sender();
                List<SampleModel> models =
                        ModelStories.next(
                                year, sender, stock.getOrDefault(sender.code(), List.of()));
                stock.put(sender.code(), models);
                reports.add(
                        new Report(
                                Correction.last(filing),
                                models,
                                AwardCounts.of(year, sender.code()),
                                Recipients.of(year, sender)));
            }
        }
        return List.copyOf(reports);
    }
}
