package thidua.core.change;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed since the edition before.
 *
 * @param before the last day on which that one was known
 * @param on the day since which this one is
 */
public record Since(LocalDate before, LocalDate on, List<FigureChange> changes) {
    public Since {
        changes = List.copyOf(changes);
    }
}
