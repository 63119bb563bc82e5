package thidua.job;

import thidua.core.layout.LegacySheets;
import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.UnreadFormat;
import thidua.edge.workbook.html.HtmlBook;
import thidua.edge.workbook.ods.OdsBook;
import thidua.edge.workbook.xls.XlsBook;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges the bytes of a file by what they are, whatever its name says. */
public enum Opening {
    XLSX {
        @Override
        boolean fits(byte[] bytes) {
            return XlsxBook.isXlsx(bytes);
        }

        @Override
        <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader) {
            return XlsxBook.read(bytes, limits, reader);
        }
    },
    ODS {
        @Override
        boolean fits(byte[] bytes) {
            return OdsBook.isOds(bytes);
        }

        @Override
        <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader) {
            return OdsBook.read(bytes, limits, reader);
        }
    },
    XLS {
        @Override
        boolean fits(byte[] bytes) {
            return XlsBook.isXls(bytes);
        }

        @Override
        <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader) {
            return XlsBook.read(bytes, limits, reader);
        }
    },
    /** A workbook of today, wrapped in encryption. */
    LOCKED {
        @Override
        boolean fits(byte[] bytes) {
            return XlsBook.isLockedPackage(bytes);
        }

        @Override
        <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader) {
            throw BrokenFile.because(Reason.ENCRYPTED, "");
        }
    },
    /** A table in a format that is called by name and not read. */
    UNREAD {
        @Override
        boolean fits(byte[] bytes) {
            return UnreadFormat.of(bytes).isPresent();
        }

        @Override
        <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader) {
            throw BrokenFile.because(Reason.UNREAD_FORMAT, UnreadFormat.of(bytes).orElse(""));
        }
    },
    HTML {
        @Override
        boolean fits(byte[] bytes) {
            return HtmlBook.isHtml(bytes);
        }

        @Override
        <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader) {
            return HtmlBook.read(bytes, limits, reader);
        }
    };

    private static final Map<String, Set<String>> ENDINGS =
            Map.of(
                    "xlsx", Set.of("xlsx", "xlsm", "xltx", "xltm"),
                    "xls", Set.of("xls", "xlt"),
                    "ods", Set.of("ods", "ots"),
                    "html", Set.of("html", "htm"),
                    "csv", Set.of("csv", "tsv", "txt", "tab"));

    abstract boolean fits(byte[] bytes);

    abstract <T> T lend(byte[] bytes, Limits limits, Function<Book, T> reader);

    /**
     * What the reader makes of the file, whose texts are those that a person reads.
     *
     * @throws BrokenFile when it cannot be opened or read on
     */
    public <T> T read(byte[] bytes, Limits limits, Function<Book, T> reader) {
        return lend(bytes, limits, book -> reader.apply(LegacySheets.meant(book)));
    }

    /** The format, as the report of files names it. */
    public String format() {
        return switch (this) {
            case LOCKED -> "xlsx";
            case UNREAD -> "none";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** How to open the file; empty when it is no workbook, but text perhaps. */
    public static Optional<Opening> of(byte[] bytes) {
        for (Opening opening : values()) {
            if (opening.fits(bytes)) {
                return Optional.of(opening);
            }
        }
        return Optional.empty();
    }

    /** The ending of a file's name, where it promises another format than the file has. */
    static Optional<String> falseEnding(String path, String format) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean promises = ENDINGS.values().stream().anyMatch(e -> e.contains(ending));
        boolean keeps = ENDINGS.getOrDefault(format, Set.of(ending)).contains(ending);
        return promises && !keeps ? Optional.of("." + ending) : Optional.empty();
    }
}
