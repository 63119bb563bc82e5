package thidua.edge.slides;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import thidua.core.slide.Deck;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;

/** The library's empty slide show, made as wide as ours, in our typeface. */
final class Stage {
    /**
     * On every machine with an office program, with all letters of Vietnamese; where it is not, a
     * typeface of the same widths takes its place (Liberation Sans).
     */
    static final String TYPEFACE = "Arial";

    private final XMLSlideShow show;
    private final XSLFSlideLayout layout;

    private Stage(XMLSlideShow show, XSLFSlideLayout layout) {
        this.show = show;
        this.layout = layout;
    }

    static Stage set(XMLSlideShow show, Deck deck) {
        double wider = (double) Deck.WIDTH / show.getPageSize().width;
        show.setPageSize(new Dimension(Deck.WIDTH, Deck.HEIGHT));
        if (show.getCTPresentation().getSldSz().isSetType()) {
            show.getCTPresentation().getSldSz().unsetType();
        }
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        typeface(master);
        widen(master, wider);
        for (XSLFSlideLayout each : master.getSlideLayouts()) {
            widen(each, wider);
        }
        band(master);
        return new Stage(show, master.getLayout(SlideLayout.TITLE_ONLY));
    }

    XSLFSlide newSlide() {
        return show.createSlide(layout);
    }

    private static void typeface(XSLFSlideMaster master) {
        CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(TYPEFACE);
        fonts.getMinorFont().getLatin().setTypeface(TYPEFACE);
    }

    /** Whoever adds a slide finds the places of its texts where they belong. */
    private static void widen(XSLFSheet sheet, double by) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text && hasPlace(text)) {
                Rectangle2D at = text.getAnchor();
                text.setAnchor(
                        new Rectangle2D.Double(
                                at.getX() * by, at.getY(), at.getWidth() * by, at.getHeight()));
            }
        }
    }

    /** Those without one take that of the sheet behind theirs. */
    private static boolean hasPlace(XSLFTextShape text) {
        return text.getXmlObject() instanceof CTShape shape && shape.getSpPr().isSetXfrm();
    }

    private static void band(XSLFSlideMaster master) {
        XSLFAutoShape band = master.createAutoShape();
        band.setAnchor(new Rectangle2D.Double(0, 0, Deck.WIDTH, 10));
        band.setFillColor(Tones.TITLE);
        band.setLineColor(null);
    }
}
