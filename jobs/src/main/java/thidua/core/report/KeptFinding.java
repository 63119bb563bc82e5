package thidua.core.report;

import thidua.core.finding.Finding;
import thidua.core.report.FindingLine.Life;

/** A finding and the file it is about; its words are made from rule, value and arguments. */
public record KeptFinding(String path, Finding finding, Life life) {
    /** One that is found between files, where nothing was before. */
    public KeptFinding(String path, Finding finding) {
        this(path, finding, Life.NEW);
    }
}
