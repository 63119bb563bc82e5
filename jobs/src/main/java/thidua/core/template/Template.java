package thidua.core.template;

import thidua.core.layout.Accepted;

import java.util.List;

/**
 * A workbook to fill in: first how to do it, then the tables, then what may be chosen in them.
 *
 * @param year the report year
 * @param rows prepared in each table
 */
public record Template(int year, int rows, Guide guide, List<Table> tables, Lists lists) {

    /** How to fill it in. Its first text begins with the mark of our own sheets. */
    public record Guide(String sheet, String title, List<Hint> hints) {}

    /**
     * @param text empty where the label heads those that follow
     */
    public record Hint(String label, String text) {
        public boolean isHeading() {
            return text.isEmpty();
        }
    }

    /**
     * @param titles the lines above the table
     * @param box the label of the cell that says that there is nothing to report
     * @param tick what is chosen in that cell
     * @param tickObjection to anything else in it
     * @param objecting the title of every objection
     * @param page the word before the number of a page
     */
    public record Table(
            String sheet,
            List<String> titles,
            String box,
            Choice tick,
            String tickObjection,
            List<Column> columns,
            String objecting,
            String page) {}

    /**
     * @param head the word that heads it
     * @param width in letters
     * @param centred whether its cells stand in the middle
     * @param objection to what is not accepted; empty where everything is
     */
    public record Column(
            String head,
            int width,
            boolean needed,
            boolean numbered,
            boolean centred,
            Accepted accepted,
            String objection) {}

    /** What may be chosen, one list under the other. */
    public record Lists(String sheet, String title, List<Choice> choices) {}

    /** A list to choose from, under the word that heads its column. */
    public record Choice(String head, List<Item> items) {}

    /**
     * @param note what goes with the word; empty where nothing does
     */
    public record Item(String word, String note) {}
}
