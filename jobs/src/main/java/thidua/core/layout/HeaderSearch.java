package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.text.Remembered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds headers by what they say, wherever they stand, in one row or in up to three. */
final class HeaderSearch {
    /** A header of ours has at least so many columns that we know. */
    private static final int FEWEST = 2;

    /** So many make a row a header even without the one that it needs. */
    private static final int MANY = 5;

    static final int MOST_ROWS = 3;

    /** Texts that are remembered. */
    private static final int ROOM = 1024;

    /** Headers that are remembered, and of how many letters they may be. */
    private static final int HEADERS = 64;

    private static final int MOST_LETTERS = 1_000;

    private final HeaderWords words;
    private final Matching matching;
    private final FormColumns forms;
    private final Remembered<String, SaidInHeader> texts;
    private final Reserved reserved;

    /** Headers found before, by the texts of their columns and without their rows. */
    private final Remembered<List<List<String>>, Optional<Headings>> headers;

    /** Whether it matters to nobody which forms are asked for. */
    private final boolean unheard;

    HeaderSearch(HeaderWords words, FormColumns forms) {
        this.words = words;
        this.matching = new Matching(words);
        this.forms = forms;
        this.texts = new Remembered<>(ROOM, text -> SaidInHeader.of(text, forms));
        this.reserved = new Reserved();
        this.headers = new Remembered<>(HEADERS, this::match);
        this.unheard = false;
    }

    private HeaderSearch(
            HeaderSearch shared, FormColumns forms, boolean unheard, Reserved reserved) {
        this.words = shared.words;
        this.matching = shared.matching;
        this.forms = forms;
        this.texts = shared.texts;
        this.headers = shared.headers;
        this.unheard = unheard;
        this.reserved = reserved;
    }

    /**
     * The same, whose words of forms tell somebody else what they are asked.
     *
     * @param unheard whether that is of no consequence, so that a header may be remembered
     */
    HeaderSearch asking(FormWords others, boolean unheard) {
        return new HeaderSearch(this, forms.asking(others), unheard, reserved);
    }

    /** The same, which leaves columns out that a heading says to be of another year. */
    HeaderSearch ofYear(int year) {
        return new HeaderSearch(this, forms, unheard, reserved.ofYear(year));
    }

    /**
     * The header that begins with the first of the rows, of the layout that knows most of it. A
     * further row belongs to it only when more is understood with it than without, and so must the
     * first, for else it is a title above the header.
     */
    Optional<Headings> find(List<Row> rows) {
        Optional<Headings> found = headedBy(rows);
        return found.isPresent() ? found : under(rows);
    }

    private Optional<Headings> headedBy(List<Row> rows) {
        if (!mayBegin(rows.getFirst()) || !mayHead(rows)) {
            return Optional.empty();
        }
        Optional<Headings> best = headed(rows.subList(0, 1));
        for (int height = 2; height <= Math.min(MOST_ROWS, rows.size()); height++) {
            if (!isShort(rows.get(height - 1))) {
                break;
            }
            if (height == 2 && unheard && addsNothing(rows.getFirst())) {
                continue;
            }
            Optional<Headings> higher = headed(rows.subList(0, height));
            Set<Integer> without = reserved.columns(rows.subList(0, height));
            Optional<Headings> alone =
                    headed(rows.subList(1, height)).map(found -> found.without(without));
            boolean more = known(higher) > known(best) && known(higher) > known(alone);
            if (more || (height == 2 && isDivided(best, higher, rows.get(1)))) {
                best = higher;
            }
        }
        return best;
    }

    /**
     * A header below a row that adds nothing to it but that some of its columns are no results of
     * the year: it has the others only.
     */
    private Optional<Headings> under(List<Row> rows) {
        if (rows.size() < 2 || !mayBegin(rows.get(1)) || !Reserved.isOfGroups(rows.getFirst())) {
            return Optional.empty();
        }
        Optional<Headings> below = headedBy(rows.subList(1, rows.size()));
        if (below.isEmpty()) {
            return Optional.empty();
        }
        List<Row> header = rows.subList(0, below.get().rows().size() + 1);
        Set<Integer> without = reserved.columns(header);
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(below.get().without(without).in(header));
    }

    /** Whether a row above a row of headings leaves each column what it is without it. */
    private boolean addsNothing(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()
                    && (words.hasBeginning(texts.of(cell.shown()).folded())
                            || forms.sayAnything(cell.shown()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the second row of a header only divides what the first heads: total, women. */
    private boolean isDivided(Optional<Headings> first, Optional<Headings> both, Row second) {
        return first.isPresent()
                && both.isPresent()
                && known(both) == known(first)
                && first.get().cell(second, Column.ROW_NO).isBlank()
                && first.get().cell(second, first.get().layout().subject()).isBlank()
                && folded(HeaderTexts.of(both.get().rows())).stream().anyMatch(Matching::isTotal);
    }

    private static int known(Optional<Headings> headings) {
        return headings.map(Headings::understood).orElse(0);
    }

    /**
     * Of a row that heads many columns of a layout, but not the one that names what its rows are
     * about: that one. No such row is a header of ours.
     */
    Optional<Column> lacking(Row row) {
        if (!mayBegin(row) || !mayHead(List.of(row))) {
            return Optional.empty();
        }
        List<List<String>> folded = folded(HeaderTexts.of(List.of(row)));
        int most = MANY - 1;
        @Nullable Column lacking = null;
        for (Layout layout : words.layouts()) {
            Headings found = matching.of(layout, folded, List.of());
            if (found.known() > most && !found.has(layout.subject()) && !layout.claims(found)) {
                most = found.known();
                lacking = layout.subject();
            }
        }
        return Optional.ofNullable(lacking);
    }

    private Optional<Headings> headed(List<Row> rows) {
        List<List<String>> texts = reserved.texts(rows);
        if (!unheard) {
            return match(texts).map(found -> found.in(rows));
        }
        int columns = 0;
        int letters = 0;
        for (List<String> column : texts) {
            columns += column.isEmpty() ? 0 : 1;
            for (String text : column) {
                letters += text.length();
            }
        }
        if (columns < FEWEST) {
            return Optional.empty();
        }
        Optional<Headings> found = letters > MOST_LETTERS ? match(texts) : headers.of(texts);
        return found.map(headings -> headings.in(rows));
    }

    /** What is headed by the texts of each column; its rows are left out. */
    private Optional<Headings> match(List<List<String>> texts) {
        List<FormColumn> counted = forms.of(texts);
        List<List<String>> folded = folded(texts);
        @Nullable Headings best = null;
        for (Layout layout : words.layouts()) {
            Headings found = matching.of(layout, folded, counted);
            boolean claimed = found.known() >= FEWEST && layout.claims(found);
            if (claimed && (best == null || found.understood() > best.understood())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<List<String>> folded(List<List<String>> texts) {
        List<List<String>> folded = new ArrayList<>(texts.size());
        for (List<String> column : texts) {
            List<String> said = new ArrayList<>(column.size());
            for (String text : column) {
                said.add(this.texts.of(text).folded());
            }
            folded.add(said);
        }
        return folded;
    }

    /** Headers begin with a header word: one cell tells most other rows apart. */
    private boolean mayBegin(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell instanceof Cell.Text text
                        && text.shown().length() <= SaidInHeader.LONGEST
                        && !isPassedNumber(text.shown())
                        && (words.has(texts.of(text.shown()).folded()) || isShort(row));
            }
        }
        return false;
    }

    /** As most rows of a table begin. */
    private boolean isPassedNumber(String text) {
        return !words.hasNumbers() && !text.isEmpty() && Digits.are(text, 0, text.length());
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
                    SaidInHeader said = texts.of(text.shown());
                    if (said.begins() && forms.names(text.shown())) {
                        return true;
                    }
                    if (words.hasEnd(said.folded())) {
                        columns.add(at);
                        if (unheard && columns.size() >= FEWEST) {
                            return true;
                        }
                    }
                }
            }
        }
        return columns.size() >= FEWEST;
    }

    /** The text of a cell without accents. */
    String plain(Cell cell) {
        return texts.of(cell.shown()).plain();
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
        if (shown.length() > SaidInHeader.LONGEST * 3) {
            return false;
        }
        String told = SaidInHeader.withoutBrackets(shown, "");
        for (int i = 0; i < told.length(); i++) {
            if (told.charAt(i) >= '0' && told.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }
}
