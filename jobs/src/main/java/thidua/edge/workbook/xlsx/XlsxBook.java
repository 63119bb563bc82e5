package thidua.edge.workbook.xlsx;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Trait;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Opens the bytes of a workbook, lends its sheets to a reader, and closes it again. */
public final class XlsxBook {
    private XlsxBook() {}

    /** Whether the bytes are a zip archive with the main part of such a workbook. */
    public static boolean isXlsx(byte[] bytes) {
        return Archive.holds(bytes, Parts.MAIN);
    }

    /**
     * What the reader makes of the workbook.
     *
     * @throws BrokenFile when the archive or its main parts are damaged or beyond the limits; also
     *     out of the iterators that the reader gets
     */
    public static <T> T read(byte[] bytes, Limits limits, Function<Book, T> reader) {
        Archive archive = Archive.open(bytes, limits);
        Parts.check(archive);
        List<String> parts = Parts.sheets(archive);
        Strikes strikes = Strikes.of(archive, limits);
        try (ReadableWorkbook workbook = open(bytes)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.size() != parts.size()) {
                throw new BrokenFile("the workbook names sheets that it does not have");
            }
            Function<Boolean, Iterator<Grid>> grids =
                    visible ->
                            IntStream.range(0, sheets.size())
                                    .filter(i -> isVisible(sheets.get(i)) == visible)
                                    .boxed()
                                    .flatMap(
                                            i ->
                                                    grid(
                                                            workbook,
                                                            sheets.get(i),
                                                            archive,
                                                            parts.get(i),
                                                            limits,
                                                            strikes))
                                    .iterator();
            return reader.apply(
                    new Book("xlsx", "", traits(archive), grids.apply(false), grids.apply(true)));
        } catch (IOException e) {
            throw new BrokenFile("closing the workbook failed", e);
        }
    }

    private static Stream<Grid> grid(
            ReadableWorkbook workbook,
            Sheet sheet,
            Archive archive,
            String part,
            Limits limits,
            Strikes strikes) {
        return Look.of(archive, part, limits, strikes).stream()
                .map(look -> look.grid(sheet.getName(), new SheetRows(workbook, sheet, look)));
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

    private static Set<Trait> traits(Archive archive) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String name : archive.names()) {
            if (name.endsWith("vbaProject.bin") || name.startsWith("xl/macrosheets/")) {
                traits.add(Trait.MACROS);
            } else if (name.startsWith("xl/externalLinks/")) {
                traits.add(Trait.EXTERNAL_LINKS);
            }
        }
        return traits;
    }
}
