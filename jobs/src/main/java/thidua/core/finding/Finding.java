package thidua.core.finding;

import thidua.core.sheet.CellAddress;

import java.util.List;

/**
 * One thing that a person should look at.
 *
 * @param place where; {@link CellAddress#wholeSheet} with an empty name when the whole file is
 *     meant
 * @param value the text found there, masked when it names a person
 * @param arguments what the rule's message fills in beside the value, in the order of {@link
 *     Rule#arguments}
 */
public record Finding(Rule rule, CellAddress place, String value, List<String> arguments) {
    public Severity severity() {
        return rule.severity();
    }
}
