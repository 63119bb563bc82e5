package thidua.job;

import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.Pack;
import thidua.core.unit.Unit;

import java.util.List;

/**
 * What was received for a year and what was found in it: the part of a pack that needs no figure.
 *
 * @param province of the year
 */
public record Reception(int year, Unit province, List<FileLine> files, List<FindingLine> findings) {

    static Reception of(Pack pack) {
        return new Reception(
                pack.edition().year(), pack.edition().province(), pack.files(), pack.findings());
    }
}
