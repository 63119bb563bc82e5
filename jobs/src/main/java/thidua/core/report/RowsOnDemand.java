package thidua.core.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Rows that are made when they are asked for, and kept by nobody: the cells of a report of hundreds
 * of thousands of rows take many times the memory of what they say.
 */
final class RowsOnDemand<T> extends AbstractList<List<String>> implements RandomAccess {
    private final List<T> said;
    private final Function<T, List<String>> row;

    /**
     * @param said what each row says, in their order
     * @param row of cells; the same whenever it is asked for
     */
    RowsOnDemand(List<T> said, Function<T, List<String>> row) {
        this.said = said;
        this.row = row;
    }

    @Override
    public List<String> get(int index) {
        return row.apply(said.get(index));
    }

    @Override
    public int size() {
        return said.size();
    }
}
