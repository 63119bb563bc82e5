package thidua.edge.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.awt.Font;
import java.awt.Shape;
import java.util.Map;

/** Draws a chart into its box: lines as lines, words as words of the document's own font. */
record ChartDrawer(PdfPack.Drawing drawing, PdfPack.Material material, Letters letters)
        implements FSObjectDrawer {

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) (width / dotsPerPixel);
        float high = (float) (height / dotsPerPixel);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                wide,
                high,
                g -> {
                    ((PdfBoxGraphics2D) g).setFontTextDrawer(new Words(letters));
                    g.scale(wide / material.width(), high / material.height());
                    drawing.paint(g);
                });
        return null;
    }

    /** A bold font of Java calls itself plain; only its name tells. */
    private static final class Words extends PdfBoxGraphics2DFontTextDrawer {
        private final Letters letters;

        Words(Letters letters) {
            this.letters = letters;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return letters.font(font.isBold() || font.getPSName().endsWith("Bold"));
        }
    }
}
