package thidua.edge.slides;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import thidua.core.slide.Slide.Table;
import thidua.core.slide.Slide.Text;
import thidua.core.slide.Slide.Tone;

import java.util.List;

/** A real table, whose first row is told to be its head. */
final class TableShape {
    private TableShape() {}

    static void write(XSLFSlide sheet, Table table, String language) {
        XSLFTable shape = sheet.createTable(table.rows().size(), table.widths().size());
        shape.setAnchor(SlideSheet.anchor(table.box()));
        var about =
                ((CTGraphicalObjectFrame) shape.getXmlObject()).getNvGraphicFramePr().getCNvPr();
        about.setDescr(table.about());
        var properties = shape.getCTTable().getTblPr();
        (properties == null ? shape.getCTTable().addNewTblPr() : properties).setFirstRow(true);
        for (int at = 0; at < table.widths().size(); at++) {
            shape.setColumnWidth(at, table.widths().get(at));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            shape.setRowHeight(row, table.rowHeight());
            for (int at = 0; at < table.widths().size(); at++) {
                cell(shape.getCell(row, at), table, row, at, language);
            }
        }
    }

    private static void cell(XSLFTableCell cell, Table table, int row, int at, String language) {
        boolean head = row == 0;
        cell.setLeftInset(Table.INSET_X);
        cell.setRightInset(Table.INSET_X);
        cell.setTopInset(Table.INSET_Y);
        cell.setBottomInset(Table.INSET_Y);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setBorderColor(BorderEdge.bottom, Tones.LINE);
        cell.setBorderWidth(BorderEdge.bottom, 1);
        if (head) {
            cell.setFillColor(Tones.HEAD);
        }
        Text text =
                new Text(
                        table.box(),
                        table.size(),
                        head || at == 1,
                        head || at == 1 ? Tone.TITLE : Tone.BODY,
                        List.of(table.rows().get(row).get(at)));
        cell.clearText();
        Written.into(cell, text, language);
    }
}
