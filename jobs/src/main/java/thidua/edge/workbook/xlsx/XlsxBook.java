package thidua.edge.workbook.xlsx;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Trait;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.XlsxOutline;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens the bytes of a workbook, lends its sheets to a reader, and closes it again. */
public final class XlsxBook {
    private static final String TYPES = "[Content_Types].xml";

    private XlsxBook() {}

    /** Whether the bytes are a zip archive with the main part of such a workbook. */
    public static boolean isXlsx(byte[] bytes) {
        return Archive.holds(bytes, XlsxOutline.MAIN);
    }

    /**
     * What the reader makes of the workbook.
     *
     * @throws BrokenFile when the archive or its main parts are damaged or beyond the limits; also
     *     out of the iterators that the reader gets
     */
    public static <T> T read(byte[] bytes, Limits limits, Function<Book, T> reader) {
        Archive archive = Archive.open(bytes, limits);
        checkRelations(archive);
        XlsxOutline outline = XlsxOutline.of(archive);
        Map<Boolean, List<XlsxOutline.Place>> byHidden =
                outline.sheets().stream()
                        .collect(Collectors.partitioningBy(XlsxOutline.Place::isHidden));
        try (Sheets sheets = new Sheets(archive, Lookups.of(archive, outline, limits), limits)) {
            return reader.apply(
                    new Book(
                            "xlsx",
                            "",
                            traits(archive),
                            sheets.grids(byHidden.getOrDefault(true, List.of())),
                            sheets.grids(byHidden.getOrDefault(false, List.of()))));
        }
    }

    /** A workbook is whole only when all parts that say what its parts are can be read. */
    private static void checkRelations(Archive archive) {
        for (String name : archive.names()) {
            if (name.endsWith(".rels") || name.equals(TYPES)) {
                try (Markup part = archive.markup(name)) {
                    while (part.next()) {
                        // each event is judged as it passes
                    }
                }
            }
        }
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
