package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.Remembered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Columns that one of their headings says to be no results of the report year. */
final class Reserved {
    private static final int NO_YEAR = 0;
    private static final int ROOM = 256;

    /** What heads such a column instead of its texts: it is headed, and means nothing. */
    private static final List<String> NOTHING = List.of("-");

    private final Remembered<String, Proviso> provisos;
    private final int year;

    /** Of no year that is known: what is of another is not told. */
    Reserved() {
        this(new Remembered<>(ROOM, Proviso::of), NO_YEAR);
    }

    private Reserved(Remembered<String, Proviso> provisos, int year) {
        this.provisos = provisos;
        this.year = year;
    }

    Reserved ofYear(int report) {
        return new Reserved(provisos, report);
    }

    /** The texts above each column of a header, without those of the columns that are reserved. */
    List<List<String>> texts(List<Row> header) {
        List<List<String>> texts = new ArrayList<>(HeaderTexts.of(header));
        texts.replaceAll(column -> against(column).isPresent() ? NOTHING : column);
        return texts;
    }

    /** The reserved columns of a header, from 1. */
    Set<Integer> columns(List<Row> header) {
        List<List<String>> texts = HeaderTexts.of(header);
        Set<Integer> columns = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (against(texts.get(i)).isPresent()) {
                columns.add(i + 1);
            }
        }
        return columns;
    }

    /** The first word against a column; nothing where it may hold results. */
    Optional<String> against(List<String> column) {
        for (String text : column) {
            Proviso proviso = provisos.of(text);
            Optional<String> against = year == NO_YEAR ? proviso.always() : proviso.against(year);
            if (against.isPresent()) {
                return against;
            }
        }
        return Optional.empty();
    }

    /** Whether a row has some words beside each other, none of them a title, as groups have. */
    static boolean isOfGroups(Row row) {
        int first = 0;
        int filled = 0;
        for (int at = 1; at <= row.cells().size(); at++) {
            Cell cell = row.cell(at);
            if (!cell.isBlank()) {
                if (!(cell instanceof Cell.Text || HeaderTexts.isYear(cell))
                        || cell.shown().length() > SaidInHeader.LONGEST) {
                    return false;
                }
                first = first == 0 ? at : first;
                filled++;
            }
        }
        return filled > 0 && (filled > 1 || first > 1) && !Title.isTitle(row);
    }
}
