package thidua.edge.delimited;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Grid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Opens delimited text, lends its one grid to a reader, and closes it again. */
public final class Delimited {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Delimited() {}

    /** The text of the bytes, without byte order mark; empty when they are no UTF-8 text. */
    public static Optional<String> text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String bare =
                    !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            return bare.chars().allMatch(Delimited::isText) ? Optional.of(bare) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * What the reader makes of the text.
     *
     * @throws BrokenFile out of the rows, when a quote is never closed or a record is too long
     */
    public static <T> T read(String text, Function<Book, T> reader) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(Separator.of(text).letter()).get();
        try (var bounded = new BoundedReader(text);
                CSVParser parser = format.parse(bounded)) {
            Iterator<Grid> one =
                    List.of(new Grid("", new Records(parser.iterator(), bounded))).iterator();
            return reader.apply(new Book("csv", "UTF-8", List.of(), one));
        } catch (IOException e) {
            throw new BrokenFile("the text does not open", e);
        }
    }

    private static boolean isText(int letter) {
        return letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }
}
