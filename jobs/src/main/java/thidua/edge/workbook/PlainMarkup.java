package thidua.edge.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * Markup as office programs write it, in UTF-8, split into its events at once: elements, attributes
 * in quotes, text with references to letters, prefixes declared at the root. Whatever else there
 * is, right or wrong, is not for here: the parser of Java judges it.
 */
final class PlainMarkup {
    static final int START = 1;
    static final int END = 2;
    static final int TEXT = 3;

    /** So many bytes are read at once. */
    static final int MOST_BYTES = 1 << 20;

    private static final int DEEPEST = 100;
    private static final int LONGEST_DECLARATION = 100;
    private static final Set<String> RESERVED =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace");
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "<\\?xml version=(?:\"1\\.0\"|'1\\.0')(?:"
                            + " encoding=(?:\"[uU][tT][fF]-8\"|'[uU][tT][fF]-8'))?(?:"
                            + " standalone=(?:\"(?:yes|no)\"|'(?:yes|no)'))? ?\\?>");

    private final byte[] text;
    private final PlainNames names;
    private final PlainTexts texts;
    private final Map<String, String> spaces = new HashMap<>();
    private final int[] open = new int[DEEPEST];
    private int depth;
    private boolean begun;
    private int[] events;
    private int size;

    private PlainMarkup(byte[] text) {
        this.text = text;
        this.names = new PlainNames(text);
        this.texts = new PlainTexts(text);
        this.events = new int[Math.max(1 << 8, text.length - text.length / 4)];
    }

    /** The events of the document; null where it is not plain. */
    static @Nullable XMLStreamReader read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return null;
        }
        int from = Bytes.startWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int most = Math.min(LONGEST_DECLARATION, bytes.length - from);
        String beginning = new String(bytes, from, most, ISO_8859_1);
        if (beginning.startsWith("<?")) {
            Matcher declaration = DECLARATION.matcher(beginning);
            if (!declaration.lookingAt()) {
                return null;
            }
            from += declaration.end();
        }
        PlainMarkup markup = new PlainMarkup(bytes);
        return markup.isPlain(from)
                ? new PlainEvents(
                        markup.texts, markup.names, markup.spaces, markup.events, markup.size)
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
        int at = blanks(from);
        return at < text.length && text[at] != '<' ? -1 : at;
    }

    /** Where blanks end that may begin here. */
    private int blanks(int from) {
        int at = from;
        while (at < text.length && isBlank(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    }

    private int text(int from) {
        int to = texts.end(from, (byte) '<');
        if (to >= 0) {
            int event = grown(4);
            events[event] = TEXT;
            events[event + 1] = from;
            events[event + 2] = to;
            events[event + 3] = texts.manner();
        }
        return to;
    }

    private int end(int from) {
        int name = depth == 0 ? -1 : names.read(from);
        if (name < 0 || name != open[depth - 1]) {
            return -1;
        }
        int at = blanks(names.end());
        if (at == text.length || text[at] != '>') {
            return -1;
        }
        depth--;
        addEnd(name);
        return at + 1;
    }

    private void addEnd(int name) {
        int event = grown(2);
        events[event] = END;
        events[event + 1] = name;
    }

    private int start(int from) {
        int name = (depth == 0 && begun) || depth == DEEPEST ? -1 : names.read(from);
        if (name < 0) {
            return -1;
        }
        int event = grown(3);
        events[event] = START;
        events[event + 1] = name;
        events[event + 2] = 0;
        int at = attributes(names.end(), event);
        begun = true;
        if (at < 0 || at == text.length || !areBound(event)) {
            return -1;
        }
        if (text[at] == '>') {
            open[depth++] = name;
            return at + 1;
        }
        boolean closed = text[at] == '/' && at + 1 < text.length && text[at + 1] == '>';
        addEnd(name);
        return closed ? at + 2 : -1;
    }

    /** Reads what stands in an element behind its name; where the first of it is no attribute. */
    private int attributes(int from, int element) {
        int at = from;
        while (at >= 0 && at < text.length && isBlank(text[at])) {
            at = blanks(at);
            if (at < text.length && text[at] != '>' && text[at] != '/') {
                at = attribute(at, element);
            }
        }
        return at;
    }

    /** Reads an attribute of the element whose event begins at a place; where it ends. */
    private int attribute(int from, int element) {
        int name = names.read(from);
        int first = names.end() + 2;
        if (name < 0 || first > text.length || text[first - 2] != '=') {
            return -1;
        }
        byte quote = text[first - 1];
        int to = quote == '"' || quote == '\'' ? texts.end(first, quote) : -1;
        if (to < 0 || to == text.length) {
            return -1;
        }
        String prefix = names.prefix(name);
        if (prefix.equals("xmlns") || (prefix.isEmpty() && names.local(name).equals("xmlns"))) {
            return declares(name, first, to) ? to + 1 : -1;
        }
        for (int i = element + 3; i < size; i += 4) {
            if (names.areAlike(events[i], name)) {
                return -1;
            }
        }
        int event = grown(4);
        events[element + 2]++;
        events[event] = name;
        events[event + 1] = first;
        events[event + 2] = to;
        events[event + 3] = texts.manner();
        return to + 1;
    }

    /** Takes down a prefix; at the root only, and once. */
    private boolean declares(int name, int from, int to) {
        String space = texts.raw(from, to);
        String local = names.local(name);
        boolean isPrefix = !names.prefix(name).isEmpty();
        return !begun
                && !space.isEmpty()
                && space.indexOf('&') < 0
                && !RESERVED.contains(space)
                && !local.startsWith("xml") == isPrefix
                && spaces.put(isPrefix ? local : "", space) == null;
    }

    /** Whether the prefixes of an element and its attributes are known. */
    private boolean areBound(int element) {
        if (!isBound(names.prefix(events[element + 1]))) {
            return false;
        }
        for (int i = element + 3; i < size; i += 4) {
            String prefix = names.prefix(events[i]);
            if (!isBound(prefix) && !prefix.equals("xml")) {
                return false;
            }
        }
        return true;
    }

    private boolean isBound(String prefix) {
        return prefix.isEmpty() || spaces.containsKey(prefix);
    }

    /** Makes room for an event, or for an attribute of one; where it begins. */
    private int grown(int by) {
        int from = size;
        size += by;
        if (size > events.length) {
            events = Arrays.copyOf(events, 2 * events.length);
        }
        return from;
    }
}
