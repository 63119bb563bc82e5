package thidua.core.layout;

import thidua.core.finding.Rule;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether a row that names a unit or a year belongs into the table of this unit and year. */
final class Belonging {
    private final Setting setting;
    private final Map<String, Optional<Unit>> named = new HashMap<>();

    Belonging(Setting setting) {
        this.setting = setting;
    }

    void judge(Line line) {
        Unit unit = setting.unit();
        if (line.has(Column.UNIT) && unit != null) {
            String text = line.text(Column.UNIT);
            Optional<Unit> other = named.computeIfAbsent(text, t -> find(t, unit));
            if (other.filter(o -> !o.code().equals(unit.code())).isPresent()) {
                line.find(Rule.ROW_OF_OTHER_UNIT, Column.UNIT, unit.name());
            }
        }
        if (line.has(Column.REPORT_YEAR)) {
            Integer year = line.year(Column.REPORT_YEAR);
            if (year != null && year != setting.year()) {
                String wanted = Integer.toString(setting.year());
                line.find(Rule.ROW_OF_OTHER_YEAR, Column.REPORT_YEAR, wanted);
            }
        }
    }

    /** A text that names no unit of this level, a commune of the district say, says nothing. */
    private Optional<Unit> find(String text, Unit unit) {
        return !text.isEmpty()
                        && setting.terms().units().resolve(text, setting.day(), unit.level(), null)
                                instanceof Resolved.Known(var known)
                ? Optional.of(known)
                : Optional.empty();
    }
}
