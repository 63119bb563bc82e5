package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of strangers, event by event. A document type is refused: with it would come entities, which
 * fetch files or swell, and no office program writes one.
 */
public final class Markup implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final XMLStreamReader reader;
    private int event;

    private Markup(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** Of bytes that are in memory. */
    static Markup of(byte[] part) {
        InputStream in = new ByteArrayInputStream(part);
        XMLStreamReader plain = PlainMarkup.read(part);
        return plain == null ? of(in) : new Markup(in, plain);
    }

    static Markup of(InputStream in) {
        try {
            return new Markup(in, FACTORY.createXMLStreamReader(letters(in)));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new BrokenFile("a part is no markup", e);
        }
    }

    /**
     * The parts of a workbook are UTF-8 or UTF-16. Decoded here, because the parser would print a
     * line to the console over bytes that are neither.
     */
    private static Reader letters(InputStream in) throws IOException {
        PushbackInputStream first = new PushbackInputStream(in, 2);
        byte[] two = first.readNBytes(2);
        first.unread(two);
        boolean wide =
                Bytes.startWith(two, 0xFE, 0xFF)
                        || Bytes.startWith(two, 0xFF, 0xFE)
                        || Bytes.startWith(two, 0, '<');
        boolean little = Bytes.startWith(two, '<', 0);
        Charset charset =
                little
                        ? StandardCharsets.UTF_16LE
                        : wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Reader letters = new BufferedReader(new InputStreamReader(first, charset.newDecoder()));
        letters.mark(1);
        if (letters.read() != BYTE_ORDER_MARK) {
            letters.reset();
        }
        return letters;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Moves to the next start, end or text; false at the end of the document. */
    public boolean next() {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw BrokenFile.because(Reason.UNSAFE, "<!DOCTYPE>");
                    default -> {
                        // comments and the like say nothing
                    }
                }
            }
            return false;
        } catch (BrokenFile e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw new BrokenFile("a part is no whole markup", e);
        }
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isEnd(String name) {
        return isEnd() && name().equals(name);
    }

    /** The name of the element, without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The text met; empty for anything else. */
    public String text() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                ? reader.getText()
                : "";
    }

    /** An attribute by its name without prefix: the first of that name. */
    public @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    public @Nullable String attribute(String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    /** An attribute that is a whole number, or another value when it is missing or none. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an attribute says yes. */
    public boolean says(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** From the start of an element to its end. */
    public void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new BrokenFile("a part does not close", e);
        }
    }
}
