package thidua.core.report;

import thidua.core.finding.Severity;

import java.util.Locale;

/**
 * A row of the report {@code findings}.
 *
 * @param file its path below {@code input}, {@code 2021/nam-truc.xlsx}
 * @param sha256 of the content in which it was found; no column of the report
 * @param cell {@code D7}; empty when the sheet or the file is meant
 * @param rule the stable id
 * @param value the text found, already masked where it names a person
 */
public record FindingLine(
        String file,
        String sha256,
        String sheet,
        String cell,
        Severity severity,
        String rule,
        String value,
        String message,
        String remedy,
        Life state) {

    /** How a finding stands beside those of the submission before. */
    public enum Life {
        NEW,
        OPEN,
        FIXED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code 2021/nam-truc.xlsx › Khen thưởng!D7}, as far as it is known. */
    public String place() {
        String within = sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
        return within.isEmpty() ? file : file + " › " + within;
    }
}
