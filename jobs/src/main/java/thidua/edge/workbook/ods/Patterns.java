package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Format;
import thidua.edge.workbook.Markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Number formats as far as they are simple: days, plain numbers and percentages. */
final class Patterns {
    static final String DAY = "dd/mm/yyyy";

    private static final int MOST_DECIMALS = 15;
    private static final int LONGEST = 20;
    private static final Set<String> STYLES =
            Set.of("number-style", "date-style", "percentage-style");
    private static final String BETWEEN = "[ ./,-]{1,3}";

    private final Map<String, Pattern> byName = new HashMap<>();
    private final StringBuilder letters = new StringBuilder();
    private String kind = "";
    private String name = "";
    private String code = "";
    private boolean isSimple;
    private boolean isText;

    /** A number format: the number of a built-in one, or a code. */
    private record Pattern(int number, String code) {}

    /** The look with the number format of that name; with none for one that is not simple. */
    Format on(Format format, @Nullable String wanted) {
        Pattern pattern = wanted == null ? null : byName.get(wanted);
        return pattern == null ? format : format.with(pattern.number(), pattern.code());
    }

    int count() {
        return byName.size();
    }

    /** Takes what an element or a text says about number formats. */
    void take(Markup at) {
        if (at.isStart() && STYLES.contains(at.name())) {
            String named = at.attribute("name");
            kind = at.name();
            name = named == null ? "" : named;
            code = "";
            isSimple = true;
        } else if (kind.isEmpty()) {
            return;
        } else if (at.isStart()) {
            part(at);
        } else if (at.isEnd("text")) {
            isText = false;
            literal(letters.toString());
        } else if (at.isEnd(kind)) {
            end();
        } else if (isText && letters.length() < LONGEST) {
            letters.append(at.text());
        }
    }

    private void part(Markup at) {
        boolean isLong = "long".equals(at.attribute("style"));
        boolean isDay = kind.equals("date-style");
        switch (at.name()) {
            case "text" -> {
                letters.setLength(0);
                isText = true;
            }
            case "day" -> add(isDay, isLong ? "dd" : "d");
            case "month" -> {
                isSimple &= !"true".equals(at.attribute("textual"));
                add(isDay, isLong ? "mm" : "m");
            }
            case "year" -> add(isDay, isLong ? "yyyy" : "yy");
            case "number" -> {
                isSimple &= code.isEmpty();
                add(!isDay, number(at));
            }
            case "text-properties", "map" -> {
                // colours of negative numbers and the like
            }
            default -> isSimple = false;
        }
    }

    private static String number(Markup at) {
        int decimals = at.number("decimal-places", -1);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            return "General";
        }
        String whole = at.says("grouping") ? "#,##0" : "0";
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }

    private void literal(String text) {
        boolean isPercent = kind.equals("percentage-style") && text.equals("%");
        add(
                isPercent || kind.equals("date-style") && text.matches(BETWEEN) || text.isEmpty(),
                text);
    }

    private void add(boolean fits, String part) {
        isSimple &= fits && code.length() < LONGEST * 2;
        code += isSimple ? part : "";
    }

    private void end() {
        if (kind.equals("date-style")) {
            byName.put(name, new Pattern(0, isSimple && code.matches(".*[dy].*") ? code : DAY));
        } else if (isSimple) {
            byName.put(
                    name,
                    switch (code) {
                        case "0" -> new Pattern(1, "");
                        case "0.00" -> new Pattern(2, "");
                        case "#,##0" -> new Pattern(3, "");
                        case "#,##0.00" -> new Pattern(4, "");
                        case "0%" -> new Pattern(9, "");
                        case "0.00%" -> new Pattern(10, "");
                        default ->
                                code.isEmpty() || code.contains("General")
                                        ? new Pattern(0, "")
                                        : new Pattern(0, code);
                    });
        } else {
            byName.put(name, new Pattern(0, ""));
        }
        kind = "";
    }
}
