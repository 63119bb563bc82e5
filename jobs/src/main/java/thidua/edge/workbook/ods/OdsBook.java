package thidua.edge.workbook.ods;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;
import thidua.core.sheet.Trait;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Bytes;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;
import thidua.edge.workbook.SheetLook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Opens the bytes of an OpenDocument spreadsheet and lends its sheets to a reader. */
public final class OdsBook {
    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** The type stands uncompressed at the beginning of the file, by the standard. */
    private static final int TYPE_BEFORE = 512;

    private OdsBook() {}

    /** Whether the bytes are an archive that calls itself such a spreadsheet. */
    public static boolean isOds(byte[] bytes) {
        return Archive.isArchive(bytes) && Bytes.indexOf(bytes, TYPE, TYPE_BEFORE) >= 0;
    }

    /** A sheet and how it looks, known from the first pass. */
    record Sheet(String name, boolean isHidden, SheetLook look) {}

    /**
     * What the reader makes of the spreadsheet.
     *
     * @throws BrokenFile when it is damaged, locked or beyond the limits; also out of the iterators
     *     that the reader gets
     */
    public static <T> T read(byte[] bytes, Limits limits, Function<Book, T> reader) {
        Archive archive = Archive.open(bytes, limits);
        refuseLocked(archive);
        Styles styles = styles(archive);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (archive.names().stream()
                .anyMatch(n -> n.startsWith("Basic/") || n.startsWith("Scripts/"))) {
            traits.add(Trait.MACROS);
        }
        List<Sheet> sheets;
        try (Cursor first = new Cursor(archive.markup(CONTENT), limits, styles)) {
            sheets = sheets(first, limits);
            if (first.linksOut()) {
                traits.add(Trait.EXTERNAL_LINKS);
            }
        }
        try (Cursor one = new Cursor(archive.markup(CONTENT), limits, styles);
                Cursor other = new Cursor(archive.markup(CONTENT), limits, styles)) {
            return reader.apply(
                    new Book(
                            "ods",
                            "",
                            traits,
                            new Sheets(one, sheets, false),
                            new Sheets(other, sheets, true)));
        }
    }

    /**
     * What the reader makes of the spreadsheet as it looks.
     *
     * @throws BrokenFile when it is damaged, locked or beyond the limits; also out of the iterators
     *     that the reader gets
     */
    public static <T> T readLook(byte[] bytes, Limits limits, Function<Sent, T> reader) {
        Archive archive = Archive.open(bytes, limits);
        refuseLocked(archive);
        Styles styles = styles(archive);
        try (Markup content = archive.markup(CONTENT)) {
            return reader.apply(LookSheets.open(archive, content, limits, styles));
        }
    }

    private static void refuseLocked(Archive archive) {
        if (!archive.has(MANIFEST)) {
            return;
        }
        try (Markup manifest = archive.markup(MANIFEST)) {
            while (manifest.next()) {
                if (manifest.isStart("encryption-data")) {
                    throw BrokenFile.because(Reason.ENCRYPTED, "");
                }
            }
        }
    }

    private static Styles styles(Archive archive) {
        Styles styles = new Styles();
        if (archive.has(STYLES)) {
            try (Markup common = archive.markup(STYLES)) {
                while (common.next()) {
                    if (common.isStart()) {
                        styles.take(common);
                    }
                }
            }
        }
        return styles;
    }

    private static List<Sheet> sheets(Cursor cursor, Limits limits) {
        List<Sheet> sheets = new ArrayList<>();
        while (cursor.nextTable()) {
            SheetLook look = new SheetLook(limits);
            for (RawRow row = cursor.nextRow(); row != null; row = cursor.nextRow()) {
                look(row, look);
            }
            cursor.columns().stream()
                    .filter(Cursor.Columns::isHidden)
                    .filter(c -> c.first() <= limits.columns())
                    .forEach(c -> look.hideColumns(c.first(), c.last()));
            sheets.add(new Sheet(cursor.name(), cursor.isHidden(), look));
        }
        return sheets;
    }

    private static void look(RawRow row, SheetLook look) {
        int last = row.number() + row.times() - 1;
        if (row.isHidden() && !row.cells().isEmpty()) {
            look.hideRows(row.number(), last);
        }
        for (RawRow.Span span : row.spans()) {
            look.merge(
                    row.number(),
                    span.column(),
                    row.number() + Math.max(1, span.rows()) - 1,
                    span.column() + Math.max(1, span.columns()) - 1);
        }
        for (int number = row.number(); number <= last && !row.struck().isEmpty(); number++) {
            for (int column : row.struck()) {
                look.strike(number, column);
            }
        }
    }
}
