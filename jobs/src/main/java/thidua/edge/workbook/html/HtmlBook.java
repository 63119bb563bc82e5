package thidua.edge.workbook.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;
import thidua.edge.workbook.Limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Opens a page of HTML and lends its tables to a reader, as one sheet. */
public final class HtmlBook {
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "\uFEFF?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?"
                            + "<(?:!doctype html|html|head|meta|body|table|style)[\\s>]");
    private static final int BEGINNING_WITHIN = 1024;

    private HtmlBook() {}

    /** Whether the bytes begin as a page does and have a table in them. */
    public static boolean isHtml(byte[] bytes) {
        Charset charset = charset(bytes);
        int within = Math.min(bytes.length, BEGINNING_WITHIN);
        String beginning = new String(bytes, 0, within, charset).toLowerCase(Locale.ROOT);
        return BEGINNING.matcher(beginning.replace("\u00EF\u00BB\u00BF", "")).lookingAt()
                && new String(bytes, charset).toLowerCase(Locale.ROOT).contains("<table");
    }

    private static Charset charset(byte[] bytes) {
        boolean wide =
                bytes.length > 1
                        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    /**
     * What the reader makes of the page.
     *
     * @throws BrokenFile when it is too large, or one cannot say what stands where
     */
    public static <T> T read(byte[] bytes, Limits limits, Function<Book, T> reader) {
        Limits.check(bytes.length, limits.documentBytes(), "document-bytes");
        Document page = parse(bytes);
        if (page.selectFirst("frameset") != null || page.selectFirst("table table") != null) {
            throw BrokenFile.because(Reason.UNREAD_FORMAT, "HTML");
        }
        PageRows rows = new PageRows(page, limits);
        return reader.apply(
                new Book(
                        "html", page.charset().name(), List.of(), List.of(rows.grid()).iterator()));
    }

    /** Nothing is fetched: no address is given that links could be taken from. */
    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile("the page cannot be read", e);
        }
    }
}
