package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Markup;

import java.util.HashSet;
import java.util.Set;

/** Names of the styles that strike text through, and of those that hide a sheet. */
final class Styles {
    private final Set<String> striking = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private String style = "";

    boolean strikes(@Nullable String name) {
        return name != null && striking.contains(name);
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
            }
            case "text-properties" -> line(start);
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
