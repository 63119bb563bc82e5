package thidua.core.unit;

import java.util.List;

/**
 * Units that are shown as one: a sum of its members.
 *
 * @param unit the one, perhaps of another day than its members
 * @param members that report, in order of code
 */
public record Group(Unit unit, List<Unit> members) {
    public Group {
        members = List.copyOf(members);
    }
}
