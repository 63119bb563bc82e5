package thidua.edge.delimited;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Cells as CSV that every program reads alike: UTF-8, comma, CRLF, quotes doubled. Nothing is
 * defused or trimmed: what goes in is what stands there.
 */
public final class PlainCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private PlainCsv() {}

    /** The bytes of the file; none for no rows. */
    public static byte[] write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
