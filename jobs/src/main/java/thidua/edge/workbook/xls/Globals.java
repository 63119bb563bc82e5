package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Raised;
import thidua.edge.workbook.Values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands before the sheets: their names, the formats and the texts that cells share. */
final class Globals {
    /** There is no font of this number. */
    private static final int NO_FONT = 4;

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<ExtendedFormatRecord> formats = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private @Nullable PaletteRecord palette;
    private @Nullable SSTRecord texts;
    private final TrueColours trueColours = new TrueColours();
    private boolean date1904;
    private boolean linksOut;

    private Globals() {}

    static Globals read(Records records, Limits limits) {
        Globals globals = new Globals();
        Record record = records.within();
        while (!(record instanceof EOFRecord)) {
            globals.take(record);
            record = records.within();
        }
        globals.sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        Limits.check(globals.formats.size(), limits.marks(), "marks");
        return globals;
    }

    private void take(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case ExtendedFormatRecord format -> formats.add(format);
            case FormatRecord format ->
                    patterns.put(format.getIndexCode(), format.getFormatString());
            case FontRecord font -> fonts.add(font);
            case PaletteRecord own -> palette = own;
            case SSTRecord shared -> texts = shared;
            case UnknownRecord other -> trueColours.take(other);
            case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
            case SupBookRecord book -> linksOut |= book.isExternalReferences();
            default -> {
                // what windows, names and printers look like
            }
        }
    }

    /** The sheets in the order in which they follow. */
    BoundSheetRecord sheet(int index) {
        if (index >= sheets.size()) {
            throw new BrokenFile("more sheets than names");
        }
        return sheets.get(index);
    }

    boolean isDate(int format) {
        if (format < 0 || format >= formats.size()) {
            return false;
        }
        int pattern = formats.get(format).getFormatIndex();
        return Values.isDate(pattern, patterns.get(pattern));
    }

    boolean isPercent(int format) {
        if (format < 0 || format >= formats.size()) {
            return false;
        }
        int pattern = formats.get(format).getFormatIndex();
        return Values.isPercent(pattern, patterns.get(pattern));
    }

    boolean isStruck(int format) {
        return format >= 0
                && format < formats.size()
                && isStruckFont(formats.get(format).getFontIndex());
    }

    private boolean isStruckFont(int font) {
        FontRecord found = font(font);
        return found != null && found.isStruckout();
    }

    @Nullable FontRecord font(int number) {
        int at = number > NO_FONT ? number - 1 : number;
        return at >= 0 && at < fonts.size() ? fonts.get(at) : null;
    }

    /** How cells look, by the number that they name. */
    List<ExtendedFormatRecord> formats() {
        return formats;
    }

    /** The number format as the file writes it; empty for a built-in one. */
    String pattern(int number) {
        return patterns.getOrDefault(number, "");
    }

    /** The workbook's own colours. */
    @Nullable PaletteRecord palette() {
        return palette;
    }

    UnicodeString text(int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new BrokenFile("no such text");
        }
        return texts.getString(index);
    }

    /** Whether a part of a text is struck through. */
    boolean isStruck(UnicodeString text) {
        for (int run = 0; run < text.getFormatRunCount(); run++) {
            if (isStruckFont(text.getFormatRun(run).getFontIndex())) {
                return true;
            }
        }
        return false;
    }

    /** What a text says; what is raised or lowered in it keeps its digits apart. */
    String letters(UnicodeString text) {
        String letters = text.getString();
        StringBuilder said = new StringBuilder();
        int from = 0;
        Raised raised = Raised.NONE;
        for (int run = 0; run < text.getFormatRunCount(); run++) {
            FormatRun next = text.getFormatRun(run);
            int to = Math.clamp(next.getCharacterPos() & 0xFFFF, from, letters.length());
            said.append(raised.letters(letters.substring(from, to)));
            from = to;
            raised = raised(next.getFontIndex());
        }
        return said.append(raised.letters(letters.substring(from))).toString();
    }

    private Raised raised(int font) {
        FontRecord found = font(font);
        return switch (found == null ? FontRecord.SS_NONE : found.getSuperSubScript()) {
            case FontRecord.SS_SUPER -> Raised.ABOVE;
            case FontRecord.SS_SUB -> Raised.BELOW;
            default -> Raised.NONE;
        };
    }

    TrueColours trueColours() {
        return trueColours;
    }

    boolean date1904() {
        return date1904;
    }

    boolean linksOut() {
        return linksOut;
    }
}
