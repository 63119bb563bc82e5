package thidua.edge.workbook.xls;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Trait;
import thidua.edge.workbook.Bytes;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Sent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens the bytes of a workbook of Excel 97 to 2003 and lends its sheets to a reader. */
public final class XlsBook {
    private static final List<String> BIFF8 = List.of("Workbook", "WORKBOOK", "WorkBook");
    private static final List<String> BIFF5 = List.of("Book", "BOOK");
    private static final String LOCKED = "EncryptedPackage";

    private XlsBook() {}

    /** Whether the bytes are a compound file with a workbook in it, of this format or older. */
    public static boolean isXls(byte[] bytes) {
        return holds(bytes, Stream.concat(BIFF8.stream(), BIFF5.stream()).toList());
    }

    /** Whether the bytes are a workbook of a later format, locked by a password. */
    public static boolean isLockedPackage(byte[] bytes) {
        return holds(bytes, List.of(LOCKED));
    }

    private static boolean holds(byte[] bytes, List<String> entries) {
        if (!Bytes.startWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return false;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return entry(files.getRoot(), entries).isPresent();
        } catch (IOException | RuntimeException e) {
            // cut short: a name in the bytes is all there is to go by
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            return entries.stream().anyMatch(name -> all.contains(wide(name) + "\0\0"));
        }
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> entry(DirectoryNode root, List<String> names) {
        return names.stream().filter(root::hasEntry).findFirst();
    }

    /**
     * What the reader makes of the workbook.
     *
     * @throws BrokenFile when it is damaged, locked, too old or beyond the limits; also out of the
     *     iterators that the reader gets
     */
    public static <T> T read(byte[] bytes, Limits limits, Function<Book, T> reader) {
        return opened(
                bytes, limits, (root, in, again) -> reader.apply(book(root, in, again, limits)));
    }

    /**
     * What the reader makes of the workbook as it looks: of the sheets that are shown, and of
     * nothing that runs, links or was hidden.
     *
     * @throws BrokenFile as {@link #read} does, and when rows do not follow each other
     */
    public static <T> T readLook(byte[] bytes, Limits limits, Function<Sent, T> reader) {
        return opened(
                bytes,
                limits,
                (root, in, again) ->
                        reader.apply(LookSheets.open(new Records(in), new Records(again), limits)));
    }

    /** The records of a workbook come twice, each time from the first on. */
    @FunctionalInterface
    private interface Twice<T> {
        T read(DirectoryNode root, InputStream in, InputStream again);
    }

    private static <T> T opened(byte[] bytes, Limits limits, Twice<T> reader) {
        Limits.check(bytes.length, limits.documentBytes(), "document-bytes");
        try (POIFSFileSystem files = open(bytes)) {
            DirectoryNode root = files.getRoot();
            String entry =
                    entry(root, BIFF8)
                            .orElseThrow(
                                    () -> BrokenFile.because(Reason.UNREAD_FORMAT, "Excel 5.0/95"));
            try (InputStream in = root.createDocumentInputStream(entry);
                    InputStream again = root.createDocumentInputStream(entry)) {
                return reader.read(root, in, again);
            }
        } catch (IOException e) {
            throw new BrokenFile("closing the workbook failed", e);
        }
    }

    /** Hidden sheets stand between the others, so each kind has a stream of its own. */
    private static Book book(DirectoryNode root, InputStream in, InputStream again, Limits limits) {
        Records records = new Records(in);
        Globals globals = Globals.read(records, limits);
        Iterator<Grid> hidden = new Sheets(records, globals, limits, false);
        Records others = new Records(again);
        others.toEnd();
        Iterator<Grid> visible = new Sheets(others, globals, limits, true);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (root.hasEntry("_VBA_PROJECT_CUR")) {
            traits.add(Trait.MACROS);
        }
        if (globals.linksOut()) {
            traits.add(Trait.EXTERNAL_LINKS);
        }
        return new Book("xls", "", traits, hidden, visible);
    }

    private static POIFSFileSystem open(byte[] bytes) {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile("the compound file does not open", e);
        }
    }
}
