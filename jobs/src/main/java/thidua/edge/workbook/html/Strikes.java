package thidua.edge.workbook.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strikes text through: tags, styles, and the classes that a page declares.
 *
 * @param classes whose style has a line through
 */
record Strikes(Set<String> classes) {
    private static final Pattern RULE =
            Pattern.compile("\\.([\\w-]++)\\s*+\\{([^{}]*+)\\}", Pattern.UNICODE_CHARACTER_CLASS);

    static Strikes of(Document page) {
        Set<String> classes = new HashSet<>();
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find()) {
                if (rule.group(2).contains("line-through")) {
                    classes.add(rule.group(1));
                }
            }
        }
        return new Strikes(classes);
    }

    /** Whether a cell, its row or a part of its text is struck. */
    boolean has(Element cell) {
        Element row = cell.parent();
        return strikes(cell)
                || (row != null && strikes(row))
                || cell.select("*").stream().anyMatch(this::strikes);
    }

    private boolean strikes(Element element) {
        return element.nameIs("s")
                || element.nameIs("strike")
                || element.nameIs("del")
                || PageRows.style(element).contains("line-through")
                || element.classNames().stream().anyMatch(classes::contains);
    }
}
