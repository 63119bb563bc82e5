package thidua.edge.slides;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import thidua.core.slide.Box;
import thidua.core.slide.Deck;
import thidua.core.slide.Slide;
import thidua.core.slide.Slide.Part;
import thidua.core.slide.Slide.Picture;
import thidua.core.slide.Slide.Table;
import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** Places one slide. */
record SlideSheet(XSLFSlide sheet, String language, Map<String, byte[]> pictures) {
    /** Any id, as long as it is the same one. */
    private static final String NUMBER = "{6E1D0A3C-2F0B-4E55-9C53-0A7C1B7B2D01}";

    /** Far from the ids that the library gives to shapes. */
    private static final long PICTURE = 1_000;

    private static final Box NUMBER_BOX = new Box(Deck.WIDTH - Deck.MARGIN - 56, 514, 56, 18);

    static void write(XSLFSlide sheet, Slide slide, String language, Map<String, byte[]> pictures) {
        SlideSheet target = new SlideSheet(sheet, language, pictures);
        target.title(slide.title());
        for (Part part : slide.parts()) {
            switch (part) {
                case Text text -> target.text(text);
                case Table table -> TableShape.write(sheet, table, language);
                case Picture picture -> target.picture(picture);
            }
        }
        target.number();
        target.notes(slide.spoken());
    }

    private void title(Text title) {
        XSLFTextShape shape = titleOf(sheet);
        // Without a place of its own the shape would move the one of its layout.
        ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
        shape.setAnchor(anchor(title.box()));
        shape.clearText();
        place(shape);
        Written.into(shape, title, language);
        shape.getTextParagraphs().forEach(p -> p.setTextAlign(TextAlign.LEFT));
    }

    private static XSLFTextShape titleOf(XSLFSlide sheet) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                return shape;
            }
        }
        throw new IllegalStateException("the library's layout has no title");
    }

    private void text(Text text) {
        XSLFTextBox box = sheet.createTextBox();
        box.setAnchor(anchor(text.box()));
        box.clearText();
        place(box);
        Written.into(box, text, language);
        if (text.tone() == Tone.STAMP) {
            box.getTextParagraphs().forEach(p -> p.setTextAlign(TextAlign.RIGHT));
        }
    }

    private static void place(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** Written as it stands in the file: the library would unpack each picture to measure it. */
    private void picture(Picture picture) {
        byte[] png = pictures.get(picture.id());
        if (png == null) {
            throw new IllegalArgumentException("no picture of chart " + picture.id());
        }
        XSLFPictureData data = sheet.getSlideShow().addPicture(png, PictureType.PNG);
        String relation =
                sheet.addRelation(null, XSLFRelation.IMAGES, data).getRelationship().getId();
        CTPicture shape = sheet.getXmlObject().getCSld().getSpTree().addNewPic();
        var named = shape.addNewNvPicPr();
        var about = named.addNewCNvPr();
        about.setId(PICTURE);
        about.setName(picture.id());
        about.setDescr(picture.alternative());
        named.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
        named.addNewNvPr();
        var fill = shape.addNewBlipFill();
        fill.addNewBlip().setEmbed(relation);
        fill.addNewStretch().addNewFillRect();
        var form = shape.addNewSpPr();
        var place = form.addNewXfrm();
        var from = place.addNewOff();
        from.setX(emu(picture.box().x()));
        from.setY(emu(picture.box().y()));
        var size = place.addNewExt();
        size.setCx(emu(picture.box().width()));
        size.setCy(emu(picture.box().height()));
        var outline = form.addNewPrstGeom();
        outline.setPrst(STShapeType.RECT);
        outline.addNewAvLst();
    }

    /** A field, so that it stays true when slides are moved. */
    private void number() {
        Text text = new Text(NUMBER_BOX, Deck.SMALLEST, false, Tone.QUIET, List.of(""));
        XSLFTextBox box = sheet.createTextBox();
        box.setAnchor(anchor(NUMBER_BOX));
        box.clearText();
        place(box);
        var paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId(NUMBER);
        field.setType("slidenum");
        field.setT(Integer.toString(sheet.getSlideNumber()));
        Written.look(field.addNewRPr(), text, language);
    }

    private void notes(List<String> spoken) {
        XSLFNotes notes = sheet.getSlideShow().getNotesSlide(sheet);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                Written.plain(shape, spoken, language);
            }
        }
    }

    /** The unit of the file: 12,700 of them are a point. */
    private static long emu(double points) {
        return Math.round(points * 12_700);
    }

    static Rectangle2D anchor(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
