package thidua.edge.workbook.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a page is out of sight on a screen.
 *
 * @param hiding the classes that hide whatever has them
 */
record Screen(Set<String> hiding) {
    private static final Pattern CLASS =
            Pattern.compile("\\w*+\\.([\\w-]++)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DISPLAY = Pattern.compile("(?:^|;)display:([\\w-]+)");

    static Screen of(Document page) {
        Screen screen = new Screen(new HashSet<>());
        for (Element sheet : page.select("style")) {
            screen.take(withoutComments(sheet.data()));
        }
        return screen;
    }

    private static String withoutComments(String style) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        int comment = style.indexOf("/*");
        while (comment >= 0) {
            bare.append(style, from, comment).append(' ');
            int end = style.indexOf("*/", comment + 2);
            from = end < 0 ? style.length() : end + 2;
            comment = style.indexOf("/*", from);
        }
        return bare.append(style.substring(from)).toString().replaceAll("<!--|-->", " ");
    }

    /** Goes through the rules; those within others are for print, or for who knows what. */
    private void take(String style) {
        int depth = 0;
        int from = 0;
        int body = 0;
        for (int i = 0; i < style.length(); i++) {
            switch (style.charAt(i)) {
                case '{' -> {
                    body = depth == 0 ? i : body;
                    depth++;
                }
                case '}' -> {
                    if (depth == 1) {
                        take(style.substring(from, body), style.substring(body + 1, i));
                    }
                    from = depth <= 1 ? i + 1 : from;
                    depth = Math.max(0, depth - 1);
                }
                case ';' -> from = depth == 0 ? i + 1 : from;
                default -> {
                    // a part of a selector or of what is declared
                }
            }
        }
    }

    /** The last that is declared of a class holds. */
    private void take(String selectors, String declared) {
        String display = display(declared.replaceAll("\\s", ""));
        if (display.isEmpty() || selectors.indexOf('@') >= 0) {
            return;
        }
        for (String selector : selectors.split(",")) {
            Matcher named = CLASS.matcher(selector.strip());
            if (named.matches()) {
                hiding.remove(named.group(1));
                if (display.equals("none")) {
                    hiding.add(named.group(1));
                }
            }
        }
    }

    private static String display(String declared) {
        Matcher said = DISPLAY.matcher(declared);
        String display = "";
        while (said.find()) {
            display = said.group(1);
        }
        return display;
    }

    /** Whether a row is out of sight, by itself or with the table or the part of it around it. */
    boolean hides(Element row) {
        return isHidden(row) || row.parents().stream().anyMatch(this::isHidden);
    }

    private boolean isHidden(Element element) {
        String own = display(PageRows.style(element));
        return element.hasAttr("hidden")
                || own.equals("none")
                || (own.isEmpty() && element.classNames().stream().anyMatch(hiding::contains));
    }
}
