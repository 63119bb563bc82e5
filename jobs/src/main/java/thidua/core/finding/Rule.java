package thidua.core.finding;

import java.util.Locale;

/**
 * What can be wrong with a file. The id (kebab-case) is stable; message and remedy of each rule
 * stand in {@code messages_vi.properties} and {@code messages_en.properties} under {@code
 * rule.<id>.message} and {@code rule.<id>.remedy}.
 */
public enum Rule {
    NOT_A_WORKBOOK(Severity.ERROR),
    NO_KNOWN_TABLE(Severity.ERROR),
    UNKNOWN_UNIT(Severity.ERROR),
    UNKNOWN_AWARD_FORM(Severity.ERROR);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
