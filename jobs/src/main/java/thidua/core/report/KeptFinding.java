package thidua.core.report;

import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;

import java.util.List;

/**
 * A finding as the warehouse keeps it; its words are made from rule and arguments.
 *
 * @param rule the stable id
 */
public record KeptFinding(
        String path,
        CellAddress place,
        Severity severity,
        String rule,
        String value,
        List<String> arguments) {}
