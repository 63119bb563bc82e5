package thidua.job;

import thidua.core.finding.Rule;
import thidua.core.finding.Severity;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.edge.warehouse.ReceivedFiles.Vanished;

import java.util.List;

/** What a run has to tell about files that were not taken or are not there any more. */
final class Tidings {
    private static final int MOST = 20;

    private Tidings() {}

    /** Whether a file, or a line of a register, is not in the figures though it should be. */
    static boolean isSomethingLeftOut(Reception reception) {
        return reception.files().stream().anyMatch(FileLine::leavesOut)
                || reception.findings().stream()
                        .anyMatch(f -> f.rule().equals(Rule.REVOCATION_OF_NOTHING.id()));
    }

    /** The files that are left out, and why, as far as fits on a screen. */
    static void leftOut(Reception reception, Progress progress) {
        reception.files().stream()
                .filter(FileLine::leavesOut)
                .forEach(line -> progress.say("left-out." + line.verdict().id(), line.file()));
        List<FindingLine> errors =
                reception.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR && f.state() != Life.FIXED)
                        .toList();
        errors.stream()
                .limit(MOST)
                .forEach(f -> progress.say("finding", f.place(), f.message(), f.remedy()));
        if (errors.size() > MOST) {
            progress.say("more-findings", Integer.toString(errors.size() - MOST));
        }
    }

    /** What stands though the input does not state it any more. */
    static void vanished(List<Vanished> vanished, Progress progress) {
        vanished.stream()
                .filter(statement -> !statement.there())
                .map(Vanished::path)
                .distinct()
                .forEach(path -> progress.say("vanished", path));
        vanished.stream()
                .filter(Vanished::there)
                .forEach(
                        statement ->
                                progress.say(
                                        "vanished.table." + statement.table(),
                                        statement.path(),
                                        statement.unit()));
    }
}
