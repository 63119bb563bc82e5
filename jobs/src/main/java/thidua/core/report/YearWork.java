package thidua.core.report;

import thidua.core.fact.Ledger;
import thidua.core.finding.Severity;
import thidua.core.report.FindingLine.Life;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a report year stands, with what is still to be looked at in it.
 *
 * @param open findings that were not mended, the gravest first
 * @param rows where the rows of all its files went
 */
public record YearWork(YearStatus status, List<FindingLine> open, Ledger rows) {
    public YearWork {
        open = List.copyOf(open);
    }

    public static YearWork of(YearStatus status, List<FindingLine> findings, List<FileLine> files) {
        return new YearWork(
                status,
                findings.stream()
                        .filter(finding -> finding.state() != Life.FIXED)
                        .sorted(
                                Comparator.comparing(FindingLine::severity)
                                        .thenComparing(FindingLine::file))
                        .toList(),
                files.stream().map(FileLine::ledger).reduce(Ledger.NOTHING, Ledger::plus));
    }

    /** How many findings are open of each severity, all of them in their order. */
    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, (int) open.stream().filter(f -> f.severity() == severity).count());
        }
        return counts;
    }
}
