package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.PlainNames.Name;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * Markup as office programs write it, split into its events at once: elements, attributes in
 * quotes, text with references to letters, prefixes declared at the root. Whatever else there is,
 * right or wrong, is not for here: the parser of Java judges it.
 */
final class PlainMarkup {
    static final int START = 1;
    static final int END = 2;
    static final int TEXT = 3;

    /** So many bytes are read at once. */
    static final int MOST_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int DEEPEST = 100;
    private static final Set<String> RESERVED =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace");
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "<\\?xml version=(?:\"1\\.0\"|'1\\.0')(?:"
                            + " encoding=(?:\"[uU][tT][fF]-8\"|'[uU][tT][fF]-8'))?(?:"
                            + " standalone=(?:\"(?:yes|no)\"|'(?:yes|no)'))? ?\\?>");

    private final char[] text;
    private final PlainNames names;
    private final Map<String, String> spaces = new HashMap<>();
    private final int[] open = new int[DEEPEST];
    private int depth;
    private boolean begun;
    private int[] events = new int[1 << 10];
    private int size;

    private PlainMarkup(char[] text) {
        this.text = text;
        this.names = new PlainNames(text);
    }

    /** The events of the document; null where it is not plain. */
    static @Nullable XMLStreamReader read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            return null;
        }
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        if (text.startsWith("<?", from)) {
            Matcher declaration = DECLARATION.matcher(text).region(from, text.length());
            if (!declaration.lookingAt()) {
                return null;
            }
            from = declaration.end();
        }
        PlainMarkup markup = new PlainMarkup(text.toCharArray());
        return markup.isPlain(from)
                ? new PlainEvents(
                        markup.text,
                        Arrays.copyOf(markup.events, markup.size),
                        markup.names.all(),
                        markup.spaces)
                : null;
    }

    private boolean isPlain(int from) {
        int at = from;
        while (at >= 0 && at < text.length) {
            if (text[at] != '<') {
                at = depth == 0 ? blank(at) : text(at);
            } else if (at + 1 < text.length && text[at + 1] == '/') {
                at = end(at + 2);
            } else {
                at = start(at + 1);
            }
        }
        return at >= 0 && begun && depth == 0;
    }

    private int blank(int from) {
        int at = from;
        while (at < text.length && isBlank(text[at])) {
            at++;
        }
        return at < text.length && text[at] != '<' ? -1 : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private int text(int from) {
        boolean references = false;
        int at = from;
        while (at < text.length && text[at] != '<') {
            char c = text[at];
            if (c == '&') {
                at = References.end(text, at);
                references = true;
                if (at < 0) {
                    return -1;
                }
            } else if (!isPlain(c) || (c == '>' && endsSection(at))) {
                return -1;
            } else {
                at++;
            }
        }
        add(TEXT, from, at, references ? 1 : 0);
        return at;
    }

    /**
     * Letters that need no second look: no ends of lines of other systems, no halves of letters.
     */
    private static boolean isPlain(char c) {
        return c < ' ' ? c == '\n' || c == '\t' : c < '\uD800';
    }

    private boolean endsSection(int at) {
        return at > 1 && text[at - 1] == ']' && text[at - 2] == ']';
    }

    private int end(int from) {
        int to = names.end(from);
        int name = to < 0 || depth == 0 ? -1 : names.number(from, to);
        if (name < 0 || name != open[depth - 1]) {
            return -1;
        }
        int at = to;
        while (at < text.length && isBlank(text[at])) {
            at++;
        }
        if (at == text.length || text[at] != '>') {
            return -1;
        }
        depth--;
        add(END, name);
        return at + 1;
    }

    private int start(int from) {
        int at = names.end(from);
        int name =
                at < 0 || (depth == 0 && begun) || depth == DEEPEST ? -1 : names.number(from, at);
        if (name < 0) {
            return -1;
        }
        int first = size;
        add(START, name, 0);
        while (at >= 0 && at < text.length && isBlank(text[at])) {
            while (at < text.length && isBlank(text[at])) {
                at++;
            }
            if (at < text.length && text[at] != '>' && text[at] != '/') {
                at = attribute(at, first);
            }
        }
        begun = true;
        if (at < 0 || at >= text.length || !areBound(first)) {
            return -1;
        }
        if (text[at] == '>') {
            open[depth++] = name;
            return at + 1;
        }
        boolean closed = text[at] == '/' && at + 1 < text.length && text[at + 1] == '>';
        add(END, name);
        return closed ? at + 2 : -1;
    }

    /** Reads an attribute of the element whose event begins at a place; where it ends. */
    private int attribute(int from, int element) {
        int to = names.end(from);
        if (to < 0 || to + 1 >= text.length || text[to] != '=') {
            return -1;
        }
        char quote = text[to + 1];
        int at = to + 2;
        while (at >= 0 && at < text.length && text[at] != quote && isOfValue(text[at])) {
            at = text[at] == '&' ? References.end(text, at) : at + 1;
        }
        if (at < 0) {
            return -1;
        }
        int name = names.number(from, to);
        if ((quote != '"' && quote != '\'') || name < 0 || at == text.length || text[at] != quote) {
            return -1;
        }
        Name named = names.get(name);
        if (named.prefix().equals("xmlns") || named.whole().equals("xmlns")) {
            return declares(named, new String(text, to + 2, at - to - 2)) ? at + 1 : -1;
        }
        for (int i = element + 3; i < size; i += 3) {
            if (names.get(events[i]).local().equals(named.local())) {
                return -1;
            }
        }
        events[element + 2]++;
        add(name, to + 2, at);
        return at + 1;
    }

    private static boolean isOfValue(char c) {
        return c >= ' ' && c != '<' && c < '\uD800';
    }

    /** Takes down a prefix; at the root only, and once. */
    private boolean declares(Name named, String space) {
        return !begun
                && !space.isEmpty()
                && space.indexOf('&') < 0
                && !RESERVED.contains(space)
                && !named.local().startsWith("xml") == !named.prefix().isEmpty()
                && spaces.put(named.prefix().isEmpty() ? "" : named.local(), space) == null;
    }

    /** Whether the prefixes of an element and its attributes are known. */
    private boolean areBound(int element) {
        if (!isBound(names.get(events[element + 1]))) {
            return false;
        }
        for (int i = element + 3; i < size; i += 3) {
            Name name = names.get(events[i]);
            if (!isBound(name) && !name.prefix().equals("xml")) {
                return false;
            }
        }
        return true;
    }

    private boolean isBound(Name name) {
        return name.prefix().isEmpty() || spaces.containsKey(name.prefix());
    }

    private void add(int... what) {
        if (size + what.length > events.length) {
            events = Arrays.copyOf(events, 2 * events.length);
        }
        for (int each : what) {
            events[size++] = each;
        }
    }
}
