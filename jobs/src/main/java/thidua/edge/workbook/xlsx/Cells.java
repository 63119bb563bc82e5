package thidua.edge.workbook.xlsx;

import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;
import thidua.edge.workbook.Values;

import java.math.BigDecimal;

/** A cell of the library as a cell of ours. */
final class Cells {
    private Cells() {}

    static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, boolean date1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.BLANK;
        }
        if (cell.getType() == CellType.ERROR) {
            return new Cell.Error(String.valueOf(cell.getRawValue()));
        }
        return switch (cell.getValue()) {
            case BigDecimal number ->
                    Values.number(
                            number,
                            Values.isDate(cell.getDataFormatId(), cell.getDataFormatString()),
                            date1904);
            case Boolean truth -> Values.truth(truth);
            case String text -> Values.text(text);
            case null ->
                    cell.getType() == CellType.FORMULA
                            ? Values.uncomputed(cell.getFormula())
                            : Cell.BLANK;
            case Object other -> Values.text(other.toString());
        };
    }
}
