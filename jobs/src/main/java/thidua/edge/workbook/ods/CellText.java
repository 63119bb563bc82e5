package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Raised;

import java.util.ArrayDeque;
import java.util.Deque;

/** The text in a cell: its paragraphs as lines, white space as the format counts it. */
final class CellText {
    private final StringBuilder text = new StringBuilder();
    private final Limits limits;
    private final Styles styles;

    /** Where the letters of the open spans stand, the innermost first. */
    private final Deque<Raised> raised = new ArrayDeque<>();

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
                end(content.name());
            } else if (depth > 0) {
                letters(raised().letters(content.text()));
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
            case "span" -> span(content.attribute("style-name"));
            default -> {
                // links and the like: their text counts
            }
        }
        return true;
    }

    private void end(String name) {
        if (name.equals("p")) {
            depth--;
        } else if (name.equals("span")) {
            raised.poll();
        }
    }

    private void span(@Nullable String style) {
        struck |= styles.strikes(style);
        raised.push(styles.raises(style, raised()));
    }

    private Raised raised() {
        return raised.isEmpty() ? Raised.NONE : raised.element();
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
