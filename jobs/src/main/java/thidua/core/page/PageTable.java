package thidua.core.page;

import java.util.List;
import java.util.Set;

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

    /** Of what is only words, the name of each row before its cells. */
    public static PageTable ofWords(
            String caption, List<String> headings, List<List<String>> rows) {
        return new PageTable(
                caption,
                List.of(),
                headings,
                rows.stream()
                        .map(
                                row ->
                                        new Row(
                                                row.getFirst(),
                                                row.stream().skip(1).map(Printed::text).toList(),
                                                false))
                        .toList(),
                List.of());
    }

    /** With ways to those parts of the page only that are there. */
    PageTable leadingTo(Set<String> anchors) {
        return new PageTable(
                caption,
                groups,
                headings,
                rows.stream()
                        .map(row -> anchors.contains(row.anchor()) ? row : row.leadingTo(""))
                        .toList(),
                notes);
    }

    /**
     * @param span how many columns it covers
     */
    public record Group(String heading, int span) {}

    /**
     * @param total whether it is a sum of the others
     * @param anchor the part of the page that its name leads to; empty where it leads nowhere
     */
    public record Row(String name, List<Printed> cells, boolean total, String anchor) {
        public Row(String name, List<Printed> cells, boolean total) {
            this(name, cells, total, "");
        }

        Row leadingTo(String part) {
            return new Row(name, cells, total, part);
        }

        public boolean leads() {
            return !anchor.isEmpty();
        }
    }
}
