package thidua.edge.workbook;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Opens the bytes of a workbook, lends its sheets to a reader, and closes it again. */
public final class Workbook {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PART = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);

    private Workbook() {}

    /** Whether the bytes are a zip archive that names the main part of a workbook. */
    public static boolean isWorkbook(byte[] bytes) {
        return holds(bytes, 0, ZIP) && indexOf(bytes, PART) >= 0;
    }

    /**
     * What the reader makes of the workbook.
     *
     * @throws BrokenFile when the archive or its main parts are damaged; also out of the iterators
     *     that the reader gets
     */
    public static <T> T read(byte[] bytes, Function<Book, T> reader) {
        try (ReadableWorkbook workbook = open(bytes)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<String> hidden =
                    sheets.stream().filter(s -> !isVisible(s)).map(Sheet::getName).toList();
            Iterator<Grid> grids =
                    sheets.stream()
                            .filter(Workbook::isVisible)
                            .map(s -> new Grid(s.getName(), new SheetRows(workbook, s)))
                            .iterator();
            return reader.apply(new Book("xlsx", "", hidden, grids));
        } catch (IOException e) {
            throw new BrokenFile("closing the workbook failed", e);
        }
    }

    /** The library answers damaged archives with exceptions of many kinds, its own and others'. */
    private static ReadableWorkbook open(byte[] bytes) {
        try {
            return new ReadableWorkbook(
                    new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile("the workbook does not open", e);
        }
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (holds(bytes, at, part)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean holds(byte[] bytes, int at, byte[] part) {
        if (at + part.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (bytes[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
