package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds headers by what they say, wherever they stand, in one row or in up to three. */
final class HeaderSearch {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** A header of ours has at least so many columns that we know. */
    private static final int FEWEST = 2;

    static final int MOST_ROWS = 3;

    /** Longer texts are no header words, so they need not be folded to see it. */
    private static final int LONGEST = 80;

    /** Texts that are remembered. */
    private static final int ROOM = 1024;

    /**
     * What a text says in a header.
     *
     * @param folded without what stands in brackets
     * @param plain without accents
     * @param begins whether the name of a form may begin in it
     */
    private record Said(String folded, String plain, boolean begins) {}

    private final HeaderWords words;
    private final FormColumns forms;
    private final Remembered<String, Said> texts;

    HeaderSearch(HeaderWords words, FormColumns forms) {
        this(words, forms, new Remembered<>(ROOM, text -> said(text, forms)));
    }

    private static Said said(String text, FormColumns forms) {
        String plain = VietnameseText.plain(text);
        return new Said(fold(text), plain, forms.mayBegin(plain));
    }

    private HeaderSearch(HeaderWords words, FormColumns forms, Remembered<String, Said> texts) {
        this.words = words;
        this.forms = forms;
        this.texts = texts;
    }

    /** The same, whose words of forms tell somebody else what they are asked. */
    HeaderSearch asking(FormWords others) {
        return new HeaderSearch(words, forms.asking(others), texts);
    }

    /**
     * The header that begins with the first of the rows, of the layout that knows most of it. A
     * further row belongs to it only when more is understood with it than without, and so must the
     * first, for else it is a title above the header.
     */
    Optional<Headings> find(List<Row> rows) {
        if (!mayBegin(rows.getFirst()) || !mayHead(rows)) {
            return Optional.empty();
        }
        Optional<Headings> best = match(rows.subList(0, 1));
        for (int height = 2; height <= Math.min(MOST_ROWS, rows.size()); height++) {
            if (!isShort(rows.get(height - 1))) {
                break;
            }
            Optional<Headings> higher = match(rows.subList(0, height));
            Optional<Headings> alone = match(rows.subList(1, height));
            if (known(higher) > known(best) && known(higher) > known(alone)) {
                best = higher;
            }
        }
        return best;
    }

    private static int known(Optional<Headings> headings) {
        return headings.map(Headings::understood).orElse(0);
    }

    private Optional<Headings> match(List<Row> rows) {
        List<List<String>> texts = HeaderTexts.of(rows);
        List<FormColumn> counted = forms.of(texts);
        List<List<String>> folded = new ArrayList<>(texts.size());
        for (List<String> column : texts) {
            List<String> said = new ArrayList<>(column.size());
            for (String text : column) {
                said.add(this.texts.of(text).folded);
            }
            folded.add(said);
        }
        @Nullable Headings best = null;
        for (Layout layout : words.layouts()) {
            Headings found = match(layout, rows, folded, counted);
            boolean claimed = found.known() >= FEWEST && layout.claims(found);
            if (claimed && (best == null || found.understood() > best.understood())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Headers begin with a header word: one cell tells most other rows apart. */
    private boolean mayBegin(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell instanceof Cell.Text text
                        && text.shown().length() <= LONGEST
                        && (words.has(texts.of(text.shown()).folded) || isShort(row));
            }
        }
        return false;
    }

    /**
     * Whether the rows hold what no header is without: a form of award, or two columns with the end
     * of a header word. Most rows of words are told apart by that, and the search is dear.
     */
    private boolean mayHead(List<Row> rows) {
        Set<Integer> columns = new HashSet<>();
        for (Row row : rows) {
            for (int at = 1; at <= row.cells().size(); at++) {
                if (row.cell(at) instanceof Cell.Text text && !text.isBlank()) {
                    Said said = texts.of(text.shown());
                    if (said.begins && forms.names(text.shown())) {
                        return true;
                    }
                    if (words.hasEnd(said.folded)) {
                        columns.add(at);
                    }
                }
            }
        }
        return columns.size() >= FEWEST;
    }

    /** The text of a cell without accents. */
    String plain(Cell cell) {
        return texts.of(cell.shown()).plain;
    }

    /** Texts without digits, but for those in brackets. */
    static boolean isShort(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !(cell instanceof Cell.Text && hasNoDigit(cell))) {
                return false;
            }
        }
        return !row.isBlank();
    }

    private static boolean hasNoDigit(Cell cell) {
        String shown = cell.shown();
        if (shown.length() > LONGEST * 3) {
            return false;
        }
        String told = withoutBrackets(shown, "");
        for (int i = 0; i < told.length(); i++) {
            if (told.charAt(i) >= '0' && told.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    private static String withoutBrackets(String text, String instead) {
        return text.indexOf('(') < 0 ? text : IN_BRACKETS.matcher(text).replaceAll(instead);
    }

    private static String fold(String text) {
        if (text.length() > LONGEST * 3) {
            return "";
        }
        String bare = VietnameseText.plain(withoutBrackets(text, " "));
        return bare.isEmpty() ? VietnameseText.plain(text) : bare;
    }

    private Headings match(
            Layout layout, List<Row> rows, List<List<String>> folded, List<FormColumn> counted) {
        List<FormColumn> taken = layout.countsByForm() ? counted : List.of();
        Set<Integer> takenColumns = new HashSet<>();
        taken.forEach(f -> takenColumns.add(f.column()));
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Integer> twice = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        Map<String, Column> known = words.of(layout);
        for (int at = 1; at <= folded.size(); at++) {
            if (folded.get(at - 1).isEmpty() || takenColumns.contains(at)) {
                continue;
            }
            Column column = meaning(known, folded.get(at - 1));
            if (column == null) {
                unknown.add(at);
            } else if (columns.putIfAbsent(column, at) != null && column != Column.UNUSED) {
                twice.add(at);
            }
        }
        return new Headings(layout, columns, twice, unknown, taken, List.copyOf(rows));
    }

    /** All texts together say most, then the lowest; the topmost names what is split below it. */
    private @Nullable Column meaning(Map<String, Column> known, List<String> folded) {
        Column part = part(known.get(folded.getFirst()), folded.getLast());
        if (part != null && folded.size() > 1 && known.containsValue(part)) {
            return part;
        }
        for (int i = 0; i < folded.size(); i++) {
            String joined = joined(folded, i);
            Column meant = joined == null ? null : known.get(joined);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** The texts from one on as one; null where they are longer than any header word. */
    private @Nullable String joined(List<String> folded, int from) {
        if (from == folded.size() - 1) {
            return folded.get(from);
        }
        int length = folded.size() - from - 1;
        for (int i = from; i < folded.size(); i++) {
            length += folded.get(i).length();
        }
        return length > words.longest()
                ? null
                : String.join(" ", folded.subList(from, folded.size()));
    }

    private static @Nullable Column part(@Nullable Column whole, String part) {
        if (whole == Column.DOCUMENT || whole == Column.DECISION) {
            boolean decision = whole == Column.DECISION;
            if (HeaderWords.NUMBER.contains(part)) {
                return whole;
            }
            if (HeaderWords.DAY.contains(part)) {
                return decision ? Column.DECISION_DATE : Column.DOCUMENT_DATE;
            }
        }
        return null;
    }
}
