package thidua.bench.input;

import java.util.List;

/**
 * A table as a unit sends it, and what is right in it.
 *
 * @param rows texts by column, as they are written
 * @param clean the rows that are right, as lines for PostgreSQL's COPY
 * @param rejected how many are wrong
 */
record Made(
        String title, List<String> header, List<List<String>> rows, String clean, int rejected) {
    int accepted() {
        return rows.size() - rejected;
    }

    static String copyLine(Object... columns) {
        StringBuilder line = new StringBuilder();
        for (Object column : columns) {
            line.append(line.isEmpty() ? "" : "\t").append(column);
        }
        return line.append('\n').toString();
    }
}
