package thidua.core.layout;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Unit;

import java.util.List;

/** Whose a row is, as a section above it or a cell in it says. */
sealed interface Owner {
    /**
     * @param arguments of the warning that the unit ended in the year; empty when it did not
     */
    record One(Unit unit, List<String> arguments) implements Owner {}

    /**
     * Nobody yet: the name fits none or several, or another one than the row's place, and a person
     * has to decide.
     *
     * @param candidates whose submissions are not whole until then
     */
    record Unclear(Rule rule, String value, List<String> arguments, List<Unit> candidates)
            implements Owner {
        Finding at(CellAddress place) {
            return new Finding(rule, place, value, arguments);
        }
    }
}
