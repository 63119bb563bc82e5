package thidua.edge.slides;

import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

import thidua.core.slide.Slide.Text;

import java.awt.Color;
import java.util.List;

/** Puts text into a shape. Its typeface is that of the theme, so that it can be changed once. */
final class Written {
    private Written() {}

    static void into(XSLFTextShape shape, Text text, String language) {
        boolean first = true;
        for (String words : text.paragraphs()) {
            XSLFTextParagraph paragraph = paragraph(shape, words);
            look(paragraph.getTextRuns().getFirst().getRPr(true), text, language);
            if (!first) {
                paragraph.setSpaceBefore(-Text.GAP * text.size());
            }
            first = false;
        }
    }

    /** In whatever look the shape has. */
    static void plain(XSLFTextShape shape, List<String> paragraphs, String language) {
        for (String words : paragraphs) {
            XSLFTextParagraph paragraph = paragraph(shape, words);
            paragraph.getTextRuns().getFirst().getRPr(true).setLang(language);
        }
    }

    private static XSLFTextParagraph paragraph(XSLFTextShape shape, String words) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setSpaceBefore(0.0);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        return paragraph;
    }

    static void look(CTTextCharacterProperties properties, Text text, String language) {
        properties.setLang(language);
        properties.setSz((int) Math.round(text.size() * 100));
        properties.setB(text.bold());
        Color color = Tones.of(text.tone());
        properties
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(
                        new byte[] {
                            (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()
                        });
    }
}
