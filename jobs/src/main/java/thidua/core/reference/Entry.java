package thidua.core.reference;

import java.util.Map;

/**
 * One line of a register or reference file, its fields by the name of their column, trimmed.
 *
 * @param file as a message should call it, {@code units.csv}
 * @param line where it begins; the header is line 1
 */
public record Entry(String file, int line, Map<String, String> fields) {

    /** The text of a column that the reader has made sure is there; empty when blank. */
    public String text(String column) {
        String text = fields.get(column);
        if (text == null) {
            throw new IllegalArgumentException(
                    file + " line " + line + " was read without column " + column);
        }
        return text;
    }
}
