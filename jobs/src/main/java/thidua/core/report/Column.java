package thidua.core.report;

import java.util.List;
import java.util.Locale;

/**
 * One column of a report. Its name is for machines and never changes; its titles are for people.
 *
 * @param name snake_case
 * @param description what the cell means and when it is empty
 * @param group the group of {@code labels_vi.properties} that names the categories; empty when the
 *     column is open
 * @param categories every value that may stand here; none when the column is open
 */
public record Column(
        String name,
        String titleVi,
        String titleEn,
        Type type,
        String description,
        String group,
        List<String> categories) {

    /** The types of Table Schema that the reports use. */
    public enum Type {
        INTEGER,
        NUMBER,
        STRING,
        DATE,
        YEAR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Column text(String name, String titleVi, String titleEn, String description) {
        return open(name, titleVi, titleEn, Type.STRING, description);
    }

    static Column integer(String name, String titleVi, String titleEn, String description) {
        return open(name, titleVi, titleEn, Type.INTEGER, description);
    }

    public static Column number(String name, String titleVi, String titleEn, String description) {
        return open(name, titleVi, titleEn, Type.NUMBER, description);
    }

    static Column date(String name, String titleVi, String titleEn, String description) {
        return open(name, titleVi, titleEn, Type.DATE, description);
    }

    static Column closed(
            String name,
            String titleVi,
            String titleEn,
            String description,
            String group,
            List<String> categories) {
        return new Column(name, titleVi, titleEn, Type.STRING, description, group, categories);
    }

    static Column open(String name, String titleVi, String titleEn, Type type, String description) {
        return new Column(name, titleVi, titleEn, type, description, "", List.of());
    }

    /** Whether the cells are words: only these can be mistaken for a formula. */
    public boolean isText() {
        return type == Type.STRING;
    }
}
