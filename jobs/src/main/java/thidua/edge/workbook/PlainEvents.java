package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.util.StreamReaderDelegate;

/** The events of plain markup one after another, as far as {@link Markup} asks for them. */
final class PlainEvents extends StreamReaderDelegate {
    private final PlainTexts texts;
    private final PlainNames names;
    private final Map<String, String> spaces;
    private final int[] events;
    private final int size;
    private int at;
    private int next;

    /**
     * @param spaces by their prefixes
     * @param events of each its kind; of a start its name and, by their number, of each attribute
     *     its name and, as of a text, where its value begins, where it ends, and its manner; of an
     *     end its name
     * @param size how many places of them are taken
     */
    PlainEvents(
            PlainTexts texts,
            PlainNames names,
            Map<String, String> spaces,
            int[] events,
            int size) {
        this.texts = texts;
        this.names = names;
        this.spaces = spaces;
        this.events = events;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return next < size;
    }

    @Override
    public int next() {
        at = next;
        int kind = events[at];
        if (kind == PlainMarkup.START) {
            next += 3 + 4 * events[at + 2];
            return XMLStreamConstants.START_ELEMENT;
        }
        if (kind == PlainMarkup.END) {
            next += 2;
            return XMLStreamConstants.END_ELEMENT;
        }
        next += 4;
        return XMLStreamConstants.CHARACTERS;
    }

    @Override
    public String getLocalName() {
        return names.local(events[at + 1]);
    }

    @Override
    public String getText() {
        return textAt(at + 1);
    }

    private String textAt(int place) {
        return texts.text(events[place], events[place + 1], events[place + 2]);
    }

    @Override
    public @Nullable String getAttributeValue(@Nullable String space, String local) {
        int end = at + 3 + 4 * events[at + 2];
        for (int i = at + 3; i < end; i += 4) {
            if (names.local(events[i]).equals(local)
                    && (space == null || space.equals(spaceOf(events[i])))) {
                return textAt(i + 1);
            }
        }
        return null;
    }

    /** The space of an attribute: without a prefix it is in none, whatever the element is in. */
    private @Nullable String spaceOf(int name) {
        String prefix = names.prefix(name);
        return prefix.isEmpty() ? null : spaces.get(prefix);
    }

    @Override
    public void close() {
        // all of it is in memory
    }
}
