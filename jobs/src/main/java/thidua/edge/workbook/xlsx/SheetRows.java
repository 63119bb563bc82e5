package thidua.edge.workbook.xlsx;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.SheetLook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a sheet, one at a time; opened when the first is asked for. */
final class SheetRows implements Iterator<Row> {
    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final SheetLook look;
    private @Nullable Iterator<org.dhatim.fastexcel.reader.Row> rows;

    SheetRows(ReadableWorkbook workbook, Sheet sheet, SheetLook look) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.look = look;
    }

    /** Damage shows while rows are parsed, and the library has many exceptions for it. */
    @Override
    public boolean hasNext() {
        try {
            return opened().hasNext();
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile("a sheet cannot be read on", e);
        }
    }

    @Override
    public Row next() {
        try {
            return row(opened().next());
        } catch (IOException e) {
            throw new BrokenFile("a sheet cannot be read on", e);
        }
    }

    private Iterator<org.dhatim.fastexcel.reader.Row> opened() throws IOException {
        if (rows == null) {
            rows = sheet.openStream().iterator();
        }
        return rows;
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(Cells.cell(row.getCell(i), workbook.isDate1904()));
        }
        return look.show(row.getRowNum(), cells);
    }
}
