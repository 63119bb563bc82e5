package thidua.core.report;

import java.util.List;

/** Every report of a pack, in the order in which they are documented. */
public final class Reports {
    public static final List<Report> ALL =
            List.of(
                    new AwardsByForm(),
                    new Models(),
                    new IndicatorReport(),
                    new FindingReport(),
                    new Files(),
                    new Completeness());

    private Reports() {}
}
