package thidua.edge.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The fonts of one document, embedded whole: they are cut to size already, and what PDFBox cuts it
 * numbers in no fixed order. What they lack is shown as one sign for unknown letters.
 */
final class Letters {
    /** The second one is what openhtmltopdf measures pages by. */
    static final List<String> FAMILIES = List.of("Noto Sans", "Serif");

    private static final char UNKNOWN = '\uFFFD';

    private final Map<Boolean, PDFont> fonts = new TreeMap<>();
    private final Map<Boolean, CmapLookup> known = new TreeMap<>();

    private Letters() {}

    static Letters embed(PDDocument document, List<PdfPack.Font> fonts) throws IOException {
        Letters letters = new Letters();
        for (PdfPack.Font font : fonts) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.ttf()));
            letters.fonts.put(font.bold(), PDType0Font.load(document, parsed, false));
            letters.known.put(font.bold(), parsed.getUnicodeCmapLookup());
        }
        return letters;
    }

    void each(BiConsumer<Boolean, PDFont> use) {
        fonts.forEach(use);
    }

    PDFont font(boolean bold) {
        PDFont font = fonts.get(bold);
        if (font == null) {
            throw new IllegalStateException("the document lacks a font");
        }
        return font;
    }

    /** A text of anybody's as it can be set: composed, on one line, without foreign letters. */
    String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(
                        c -> {
                            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                                readable.append(' ');
                            } else if (Character.getType(c) != Character.FORMAT) {
                                readable.appendCodePoint(isKnown(c) ? c : UNKNOWN);
                            }
                        });
        return readable.toString();
    }

    private boolean isKnown(int codePoint) {
        return known.values().stream().allMatch(cmap -> cmap.getGlyphId(codePoint) > 0);
    }
}
