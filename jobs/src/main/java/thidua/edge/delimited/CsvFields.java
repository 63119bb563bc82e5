package thidua.edge.delimited;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a line under their header: of tens of thousands of lines, one that is a hash map
 * would take twice the memory of what it says.
 */
final class CsvFields extends AbstractMap<String, String> {
    private final List<String> header;
    private final List<String> cells;

    CsvFields(List<String> header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    List<String> cells() {
        return cells;
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        int at = indexOf(column);
        return at < 0 ? null : cells.get(at);
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return indexOf(column) >= 0;
    }

    private int indexOf(@Nullable Object column) {
        return column instanceof String name ? header.indexOf(name) : -1;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            entries.add(Map.entry(header.get(i), cells.get(i)));
        }
        return entries;
    }
}
