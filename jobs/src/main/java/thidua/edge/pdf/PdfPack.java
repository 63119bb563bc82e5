package thidua.edge.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Element;

import thidua.core.page.PageView;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes {@code pack.pdf}. Stateless; the same view and material always give the same bytes. */
public final class PdfPack {
    static {
        // It would tell the console how it lays out; what it cannot do shows in the tests.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPack() {}

    /** A weight of the font that everything is set in. */
    public record Font(boolean bold, byte[] ttf) {}

    /** Draws one chart, in units of {@link Material#width()} by {@link Material#height()}. */
    @FunctionalInterface
    public interface Drawing {
        void paint(Graphics2D g);
    }

    /**
     * What the view does not hold.
     *
     * @param drawings by the id of their chart
     * @param day that the document says it was made on
     */
    public record Material(
            List<Font> fonts,
            Map<String, Drawing> drawings,
            int width,
            int height,
            LocalDate day) {}

    public static byte[] write(PageView view, Material material) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Letters letters = Letters.embed(document, material.fonts());
            String text = PackText.write(view, letters);
            PdfRendererBuilder builder =
                    new PdfRendererBuilder()
                            .usePDDocument(document)
                            .withHtmlContent(text, null)
                            .withProducer(view.product())
                            .usePdfUaAccessibility(true)
                            .useUnicodeLineBreaker(new BlankBreaker())
                            .useExternalResourceAccessControl(
                                    (uri, type) -> false,
                                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                            .useObjectDrawerFactory(drawers(letters, material));
            letters.each(
                    (bold, font) -> {
                        for (String family : Letters.FAMILIES) {
                            builder.useFont(
                                    new PDFontSupplier(font),
                                    family,
                                    bold ? 700 : 400,
                                    FontStyle.NORMAL,
                                    false);
                        }
                    });
            layOut(builder);
            date(document, material.day(), text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Nothing of the layout is left when the document is packed, which takes as much again. */
    private static void layOut(PdfRendererBuilder builder) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /** No clock: the day is the pack's, and what tells this document from others is its text. */
    private static void date(PDDocument document, LocalDate day, String text) {
        GregorianCalendar noon = GregorianCalendar.from(day.atTime(12, 0).atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(noon);
        information.setModificationDate(noon);
        UUID name = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(name.getMostSignificantBits() & Long.MAX_VALUE);
    }

    private static FSObjectDrawerFactory drawers(Letters letters, Material material) {
        return new FSObjectDrawerFactory() {
            @Override
            public FSObjectDrawer createDrawer(Element element) {
                String id = element.getAttribute("data");
                Drawing drawing = material.drawings().get(id);
                if (drawing == null) {
                    throw new IllegalStateException("nobody draws the chart " + id);
                }
                return new ChartDrawer(drawing, material, letters);
            }

            @Override
            public boolean isReplacedObject(Element element) {
                return true;
            }
        };
    }
}
