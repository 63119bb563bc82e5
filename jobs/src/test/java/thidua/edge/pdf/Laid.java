package thidua.edge.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document as it lies on paper: its words, and every letter that is wrongly set.
 *
 * @param text as a reader copies it
 * @param pages of it
 * @param outside letters that are not wholly on their sheet
 * @param tiny letters smaller than 9 pt
 */
record Laid(String text, int pages, List<String> outside, List<String> tiny) {

    static Laid out(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Walk walk = new Walk();
            String text = walk.getText(document);
            return new Laid(text, document.getNumberOfPages(), walk.outside, walk.tiny);
        }
    }

    /** On one line, as a person would read it aloud. */
    String line() {
        return text.replaceAll("\\s+", " ");
    }

    private static final class Walk extends PDFTextStripper {
        /** Halfway between points. */
        private static final double SMALLEST = 8.95;

        private final List<String> outside = new ArrayList<>();
        private final List<String> tiny = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            PDPage page = getCurrentPage();
            double right = letter.getXDirAdj() + letter.getWidthDirAdj();
            double bottom = letter.getYDirAdj();
            if (letter.getXDirAdj() < 0
                    || right > page.getMediaBox().getWidth() + 0.1
                    || bottom - letter.getHeightDir() < 0
                    || bottom > page.getMediaBox().getHeight()) {
                outside.add(told(letter));
            }
            double size = letter.getTextMatrix().getScalingFactorY() * letter.getFontSize();
            if (size < SMALLEST) {
                tiny.add(told(letter));
            }
            super.processTextPosition(letter);
        }

        private String told(TextPosition letter) {
            return String.format(
                    Locale.ROOT,
                    "%s on page %d at %.0f, %.0f, %.2f pt",
                    letter.getUnicode(),
                    getCurrentPageNo(),
                    letter.getXDirAdj(),
                    letter.getYDirAdj(),
                    letter.getTextMatrix().getScalingFactorY() * letter.getFontSize());
        }
    }
}
