package thidua.edge.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tables in formats that no reader of ours takes: known well enough to be called by name. */
public final class UnreadFormat {
    private static final int BEGINNING = 4096;
    private static final String MARK = "^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*";

    /** Zeros, blanks and byte order marks. */
    private static final String SKIPPED = "\0\t\n\u000B\f\r \u00EF\u00BB\u00BF\u00FF\u00FE";

    private UnreadFormat() {}

    /** The format's name; empty for everything else. */
    public static Optional<String> of(byte[] bytes) {
        if (Archive.holds(bytes, "xl/workbook.bin")) {
            return Optional.of("Excel xlsb");
        }
        boolean early =
                Bytes.startWith(bytes, 0x09, 0x00, 0x04, 0x00)
                        || Bytes.startWith(bytes, 0x09, 0x02, 0x06, 0x00)
                        || Bytes.startWith(bytes, 0x09, 0x04, 0x06, 0x00);
        if (early) {
            return Optional.of("Excel 2–4");
        }
        return mayBegin(bytes) ? ofText(beginning(bytes)) : Optional.empty();
    }

    /** Whether the first sign is one with which such a text begins; most texts end here. */
    private static boolean mayBegin(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && SKIPPED.indexOf(bytes[at] & 0xFF) >= 0) {
            at++;
        }
        return at < bytes.length && "<mM".indexOf(bytes[at]) >= 0;
    }

    private static Optional<String> ofText(String text) {
        if (text.startsWith("mime-version:") && text.contains("multipart/related")) {
            return Optional.of("MHTML");
        }
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && text.contains("<?xml")) {
            return Optional.of("Excel 2003 XML");
        }
        return text.contains("opendocument:xmlns:office") && text.contains("<office:document")
                ? Optional.of("OpenDocument XML (.fods)")
                : Optional.empty();
    }

    /** The first letters, whatever the encoding makes of the rest, in lower case. */
    private static String beginning(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst(MARK, "")
                .toLowerCase(Locale.ROOT);
    }
}
