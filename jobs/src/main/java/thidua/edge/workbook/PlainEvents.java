package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.PlainNames.Name;

import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.util.StreamReaderDelegate;

/** The events of plain markup one after another, as far as {@link Markup} asks for them. */
final class PlainEvents extends StreamReaderDelegate {
    private final char[] text;
    private final int[] events;
    private final List<Name> names;
    private final Map<String, String> spaces;
    private int at;
    private int next;

    /**
     * @param events of each its kind; of a start its name and, by their number, of each attribute
     *     its name and value; of an end its name; of a text whether there are references in it
     * @param spaces by their prefixes
     */
    PlainEvents(char[] text, int[] events, List<Name> names, Map<String, String> spaces) {
        this.text = text;
        this.events = events;
        this.names = names;
        this.spaces = spaces;
    }

    @Override
    public boolean hasNext() {
        return next < events.length;
    }

    @Override
    public int next() {
        at = next;
        next +=
                switch (events[at]) {
                    case PlainMarkup.START -> 3 + 3 * events[at + 2];
                    case PlainMarkup.END -> 2;
                    default -> 4;
                };
        return getEventType();
    }

    @Override
    public int getEventType() {
        return switch (events[at]) {
            case PlainMarkup.START -> XMLStreamConstants.START_ELEMENT;
            case PlainMarkup.END -> XMLStreamConstants.END_ELEMENT;
            default -> XMLStreamConstants.CHARACTERS;
        };
    }

    @Override
    public boolean isStartElement() {
        return events[at] == PlainMarkup.START;
    }

    @Override
    public boolean isEndElement() {
        return events[at] == PlainMarkup.END;
    }

    @Override
    public boolean isCharacters() {
        return events[at] == PlainMarkup.TEXT;
    }

    @Override
    public String getLocalName() {
        return names.get(events[at + 1]).local();
    }

    @Override
    public String getText() {
        int from = events[at + 1];
        int to = events[at + 2];
        return events[at + 3] == 0
                ? new String(text, from, to - from)
                : References.resolved(text, from, to);
    }

    @Override
    public int getAttributeCount() {
        return events[at + 2];
    }

    @Override
    public String getAttributeLocalName(int index) {
        return attribute(index).local();
    }

    private Name attribute(int index) {
        return names.get(events[at + 3 + 3 * index]);
    }

    @Override
    public String getAttributeValue(int index) {
        int from = events[at + 4 + 3 * index];
        int to = events[at + 5 + 3 * index];
        String value = new String(text, from, to - from);
        return value.indexOf('&') < 0 ? value : References.resolved(text, from, to);
    }

    @Override
    public @Nullable String getAttributeValue(String space, String local) {
        for (int i = 0; i < getAttributeCount(); i++) {
            Name name = attribute(i);
            if (name.local().equals(local)
                    && !name.prefix().isEmpty()
                    && space.equals(spaces.get(name.prefix()))) {
                return getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() {
        // all of it is in memory
    }
}
