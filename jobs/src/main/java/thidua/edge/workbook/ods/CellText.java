package thidua.edge.workbook.ods;

import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;

/** The text in a cell: its paragraphs as lines, white space as the format counts it. */
final class CellText {
    private final StringBuilder text = new StringBuilder();
    private final Limits limits;
    private final Styles styles;
    private int depth;
    private boolean begun;
    private boolean struck;

    CellText(Limits limits, Styles styles) {
        this.limits = limits;
        this.styles = styles;
    }

    /** Reads from the start of a cell to its end. */
    void read(Markup content) {
        int open = 1;
        while (open > 0 && content.next()) {
            if (content.isStart()) {
                open += start(content) ? 1 : 0;
            } else if (content.isEnd()) {
                open--;
                depth -= content.name().equals("p") ? 1 : 0;
            } else if (depth > 0) {
                letters(content.text());
            }
            Limits.check(text.length(), limits.cellLetters(), "cell-letters");
        }
    }

    /** Whether the element stays open: what is no text of the cell is skipped. */
    private boolean start(Markup content) {
        switch (content.name()) {
            case "annotation", "table", "frame", "shapes" -> {
                content.skip();
                return false;
            }
            case "p" -> {
                if (begun && depth == 0) {
                    text.append('\n');
                }
                begun = true;
                depth++;
            }
            case "s" -> {
                int blanks = Math.clamp(content.number("c", 1), 0, limits.cellLetters());
                text.append(" ".repeat(blanks));
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "span" -> struck |= styles.strikes(content.attribute("style-name"));
            default -> {
                // links and the like: their text counts
            }
        }
        return true;
    }

    private void letters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean white = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
            if (!white) {
                text.append(letter);
            } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    String text() {
        return text.toString();
    }

    boolean isStruck() {
        return struck;
    }
}
