package thidua.core.report;

import thidua.core.finding.Finding;

/** A finding and the file it is about; its words are made from rule, value and arguments. */
public record KeptFinding(String path, Finding finding) {}
