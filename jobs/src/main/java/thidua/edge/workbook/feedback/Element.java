package thidua.edge.workbook.feedback;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small element of markup, as far as we have names for its attributes. */
record Element(String name, Map<String, String> attributes, List<Element> children) {
    private static final List<String> KNOWN =
            List.of(
                    "val",
                    "rgb",
                    "theme",
                    "indexed",
                    "tint",
                    "auto",
                    "style",
                    "patternType",
                    "numFmtId",
                    "fontId",
                    "fillId",
                    "borderId",
                    "horizontal",
                    "vertical",
                    "wrapText",
                    "textRotation",
                    "indent",
                    "shrinkToFit",
                    "lastClr");
    private static final int DEEPEST = 6;
    private static final int MOST = 64;

    /** From the start of the element, which was met, to its end. */
    static Element read(Markup markup) {
        return read(markup, 0);
    }

    private static Element read(Markup markup, int depth) {
        Map<String, String> attributes = new HashMap<>();
        for (String known : KNOWN) {
            @Nullable String value = markup.attribute(known);
            if (value != null) {
                attributes.put(known, value);
            }
        }
        Element element = new Element(markup.name(), attributes, new ArrayList<>());
        while (markup.next() && !markup.isEnd()) {
            if (!markup.isStart()) {
                continue;
            }
            if (depth < DEEPEST && element.children.size() < MOST) {
                element.children.add(read(markup, depth + 1));
            } else {
                markup.skip();
            }
        }
        return element;
    }

    Optional<Element> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    String text(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** A whole number within bounds; another value when it is none. */
    int number(String attribute, int least, int most, int otherwise) {
        String text = text(attribute);
        int number = text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
        return number < least || number > most ? otherwise : number;
    }

    /** A number within bounds; another value when it is none. */
    static double decimal(@Nullable String text, double least, double most, double otherwise) {
        if (text == null || !text.matches("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,3})?")) {
            return otherwise;
        }
        double number = Double.parseDouble(text);
        return number >= least && number <= most ? number : otherwise;
    }

    /** Whether a child of that name is there and does not say no. */
    boolean has(String wanted) {
        return child(wanted)
                .map(child -> child.text("val"))
                .filter(value -> !List.of("0", "false", "none").contains(value))
                .isPresent();
    }

    boolean says(String attribute) {
        return List.of("1", "true").contains(text(attribute));
    }
}
