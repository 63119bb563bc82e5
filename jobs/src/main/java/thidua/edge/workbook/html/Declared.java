package thidua.edge.workbook.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import thidua.edge.workbook.Raised;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the elements of a page look, by tags, styles, and the classes that the page declares.
 *
 * @param classes what is declared of each, without blanks
 */
record Declared(Map<String, String> classes) {
    private static final Pattern RULE =
            Pattern.compile("\\.([\\w-]++)\\s*+\\{([^{}]*+)\\}", Pattern.UNICODE_CHARACTER_CLASS);

    /** Either of the two. */
    private static final String RAISED = "vertical-align:su";

    private static final String ABOVE = "vertical-align:super";
    private static final String BELOW = "vertical-align:sub";

    /** Where a whole cell is raised, nothing stands beside it. */
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "table", "tbody", "col");

    static Declared of(Document page) {
        Map<String, String> classes = new HashMap<>();
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find()) {
                String said = rule.group(2).replaceAll("\\s", "");
                classes.merge(rule.group(1), said, (one, more) -> one + ";" + more);
            }
        }
        return new Declared(classes);
    }

    /** Whether a cell, its row or a part of its text is struck. */
    boolean strikes(Element cell) {
        Element row = cell.parent();
        return isStruck(cell)
                || (row != null && isStruck(row))
                || cell.select("*").stream().anyMatch(this::isStruck);
    }

    private boolean isStruck(Element element) {
        return element.nameIs("s")
                || element.nameIs("strike")
                || element.nameIs("del")
                || says(element, "line-through");
    }

    /** Keeps the digits of what is raised or lowered apart from those beside it. */
    void raise(Element within) {
        boolean byClass = classes.values().stream().anyMatch(said -> said.contains(RAISED));
        String some = "sup, sub, [style*=vertical-align]" + (byClass ? ", [class]" : "");
        for (Element element : within.select(some)) {
            Raised raised = CELLS.contains(element.normalName()) ? Raised.NONE : raised(element);
            if (raised != Raised.NONE) {
                element.nodeStream(TextNode.class)
                        .forEach(text -> text.text(raised.letters(text.getWholeText())));
            }
        }
    }

    private Raised raised(Element element) {
        return element.nameIs("sup") || says(element, ABOVE)
                ? Raised.ABOVE
                : element.nameIs("sub") || says(element, BELOW) ? Raised.BELOW : Raised.NONE;
    }

    /** Whether its own style or that of its classes says so. */
    private boolean says(Element element, String declaration) {
        return PageRows.style(element).contains(declaration)
                || element.classNames().stream()
                        .anyMatch(name -> classes.getOrDefault(name, "").contains(declaration));
    }
}
