package thidua.core.page;

import java.util.List;

/**
 * A table of the page.
 *
 * @param caption what it shows
 * @param groups headings over several columns; none where no columns belong together
 * @param headings of the columns, the first one over the names of the rows
 * @param notes beneath the table
 */
public record PageTable(
        String caption,
        List<Group> groups,
        List<String> headings,
        List<Row> rows,
        List<String> notes) {

    public boolean hasGroups() {
        return !groups.isEmpty();
    }

    public String firstHeading() {
        return headings.getFirst();
    }

    public List<String> otherHeadings() {
        return headings.subList(1, headings.size());
    }

    /**
     * @param span how many columns it covers
     */
    public record Group(String heading, int span) {}

    /**
     * @param total whether it is a sum of the others
     */
    public record Row(String name, List<Printed> cells, boolean total) {}
}
