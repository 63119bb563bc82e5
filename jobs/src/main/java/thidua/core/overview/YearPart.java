package thidua.core.overview;

import thidua.core.overview.Overview.OpenFindings;
import thidua.core.overview.Overview.Tasks;
import thidua.core.overview.Overview.YearRow;

/**
 * What the page over all years says of one of them; nothing of it depends on another year.
 *
 * @param incomplete whether not all that is owed has come
 * @param toMend how many findings somebody should mend or look at
 */
public record YearPart(
        YearRow row, boolean incomplete, int toMend, Tasks tasks, OpenFindings findings) {
    public int year() {
        return row.year();
    }
}
