package thidua.core.backup;

import java.util.List;

/**
 * A table of the database.
 *
 * @param name with its schema, {@code thidua.unit}
 * @param columns that are stored, in their order
 */
public record Table(String name, List<String> columns) {
    public Table {
        columns = List.copyOf(columns);
    }
}
