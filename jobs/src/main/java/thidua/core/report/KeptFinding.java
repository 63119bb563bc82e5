package thidua.core.report;

import thidua.core.finding.Finding;
import thidua.core.report.FindingLine.Life;

/**
 * A finding and the file it is about; its words are made from rule, value and arguments.
 *
 * @param sha256 of the content in which it was found: another one may stand at the path now
 */
public record KeptFinding(String path, String sha256, Finding finding, Life life) {
    /** One that is found between files, where nothing was before. */
    public KeptFinding(String path, String sha256, Finding finding) {
        this(path, sha256, finding, Life.NEW);
    }
}
