package thidua.core.dialect;

import java.util.List;

/**
 * One record of a text.
 *
 * @param number from 1, blank records included
 * @param raw as it stands in the text, without its end
 * @param sound whether its quotes stand as the dialect has them
 */
public record TextRow(int number, String raw, List<String> cells, boolean sound) {
    int width() {
        return cells.size();
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How many cells say something. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    TextRow with(List<String> mended) {
        return new TextRow(number, raw, mended, sound);
    }
}
