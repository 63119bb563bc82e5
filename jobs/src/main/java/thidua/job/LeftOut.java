package thidua.job;

import thidua.core.finding.Severity;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.Pack;

import java.util.List;

/** Says which files of a pack are left out, and why, as far as fits on a screen. */
final class LeftOut {
    private static final int SHOWN = 20;

    private LeftOut() {}

    static void tell(Pack pack, Progress progress) {
        pack.files().stream()
                .filter(FileLine::leavesOut)
                .forEach(line -> progress.say("left-out." + line.verdict().id(), line.file()));
        List<FindingLine> errors =
                pack.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
        errors.stream()
                .limit(SHOWN)
                .forEach(f -> progress.say("finding", f.place(), f.message(), f.remedy()));
        if (errors.size() > SHOWN) {
            progress.say("more-findings", Integer.toString(errors.size() - SHOWN));
        }
    }
}
