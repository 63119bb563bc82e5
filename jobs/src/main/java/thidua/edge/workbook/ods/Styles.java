package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Raised;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of the styles that strike text through, raise or lower it, and of those that hide a sheet.
 */
final class Styles {
    private final Set<String> striking = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private final Map<String, Raised> raising = new HashMap<>();
    private String style = "";

    boolean strikes(@Nullable String name) {
        return name != null && striking.contains(name);
    }

    /**
     * Where letters of that style stand.
     *
     * @param around where they stand when the style does not say
     */
    Raised raises(@Nullable String name, Raised around) {
        return name == null ? around : raising.getOrDefault(name, around);
    }

    boolean hides(@Nullable String name) {
        return name != null && hiding.contains(name);
    }

    /** Takes what an element says about styles. */
    void take(Markup start) {
        switch (start.name()) {
            case "style" -> {
                String name = start.attribute("name");
                String parent = start.attribute("parent-style-name");
                style = name == null ? "" : name;
                if (parent != null && striking.contains(parent)) {
                    striking.add(style);
                }
                if (parent != null && raising.containsKey(parent)) {
                    raising.put(style, raises(parent, Raised.NONE));
                }
            }
            case "text-properties" -> {
                line(start);
                position(start.attribute("text-position"));
            }
            case "table-properties" -> {
                if ("false".equals(start.attribute("display"))) {
                    hiding.add(style);
                }
            }
            default -> {
                // fonts and colours
            }
        }
    }

    /**
     * @param said {@code super}, {@code sub} or how far up in percent, and the size
     */
    private void position(@Nullable String said) {
        if (said != null && !style.isEmpty()) {
            boolean isUsual = said.matches("\\s*0+(\\.0+)?%.*");
            boolean isBelow = said.strip().startsWith("-") || said.contains("sub");
            raising.put(style, isUsual ? Raised.NONE : isBelow ? Raised.BELOW : Raised.ABOVE);
        }
    }

    private void line(Markup properties) {
        String line = properties.attribute("text-line-through-style");
        String type = properties.attribute("text-line-through-type");
        String said = line == null ? type : line;
        if ("none".equals(said)) {
            striking.remove(style);
        } else if (said != null) {
            striking.add(style);
        }
    }
}
