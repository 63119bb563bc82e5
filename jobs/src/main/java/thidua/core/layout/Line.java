package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row under its headings: hands out typed cells and writes down what is wrong with them. */
public final class Line {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2212");

    static final WordList<Boolean> YES_OR_NO =
            new WordList<>(
                    List.of(
                            WordList.entry(
                                    true,
                                    "x",
                                    "có",
                                    "đã",
                                    "1",
                                    "✓",
                                    "√",
                                    "TRUE",
                                    "✔",
                                    "☑",
                                    "v",
                                    "rồi",
                                    "yes",
                                    "được",
                                    "đã được",
                                    "Bộ Công an",
                                    "BCA"),
                            WordList.entry(
                                    false, "không", "chưa", "0", "no", "k", "FALSE", "chưa có")));

    private final String sheet;
    private final Row row;
    private final Headings headings;
    private final Context context;
    private final List<Finding> findings = new ArrayList<>();

    Line(String sheet, Row row, Headings headings, Context context) {
        this.sheet = sheet;
        this.row = row;
        this.headings = headings;
        this.context = context;
    }

    Headings headings() {
        return headings;
    }

    Context context() {
        return context;
    }

    /** The cell below a heading; blank when the table has no such column. */
    Cell cell(Column column) {
        int at = headings.at(column);
        return at == 0 ? Cell.BLANK : row.cell(at);
    }

    Cell cell(int column) {
        return row.cell(column);
    }

    CellAddress at(Column column) {
        return at(headings.at(column));
    }

    CellAddress at(int column) {
        return new CellAddress(sheet, row.number(), column);
    }

    String sheet() {
        return sheet;
    }

    int number() {
        return row.number();
    }

    boolean has(Column column) {
        return headings.has(column);
    }

    /** The tidied text; empty for a blank cell and for a lone dash. */
    String text(Column column) {
        Cell cell = cell(column);
        if (cell instanceof Cell.Error) {
            find(Rule.CELL_ERROR, column);
            return "";
        }
        return said(cell);
    }

    /** Whether the cell says nothing; an error in it says something, though not what. */
    boolean isUnstated(Column column) {
        Cell cell = cell(column);
        if (cell instanceof Cell.Text text
                && !text.shown().isEmpty()
                && Character.isLetterOrDigit(text.shown().charAt(0))) {
            return false; // as nearly always
        }
        return !(cell instanceof Cell.Error) && said(cell).isEmpty();
    }

    private static String said(Cell cell) {
        if (cell == Cell.BLANK) {
            return "";
        }
        String text = VietnameseText.tidy(cell.shown());
        return text.length() == 1 && DASHES.contains(text) ? "" : text;
    }

    @Nullable Integer count(Column column) {
        return take(column, CountCell.read(cell(column), column));
    }

    /**
     * The count in a column that has no meaning of its own.
     *
     * @param of the kind of recipient that is counted there; null when nothing says it
     */
    @Nullable Integer count(int column, @Nullable RecipientKind of) {
        return switch (CountCell.read(row.cell(column), CountedNoun.of(of))) {
            case Parsed.Value<Integer>(var value) -> value;
            case Parsed.Unstated<Integer> _ -> null;
            case Parsed.Refused<Integer>(var rule) -> {
                String[] word =
                        rule.arguments().isEmpty()
                                ? new String[0]
                                : new String[] {headings.word(column)};
                find(rule, column, word);
                yield null;
            }
        };
    }

    /** Whether a column that asks yes or no is answered with yes; no answer is a no. */
    boolean yes(Column column, Rule unknown, String words) {
        String text = text(column);
        if (text.isEmpty()) {
            return false;
        }
        Boolean answer = YES_OR_NO.find(text).orElse(null);
        if (answer == null) {
            find(unknown, column, words);
        }
        return Boolean.TRUE.equals(answer);
    }

    @Nullable LocalDate date(Column column) {
        return take(column, DateCell.read(cell(column)));
    }

    @Nullable Integer year(Column column) {
        return take(column, YearCell.read(cell(column)));
    }

    /** Where a row says the year, it must be that of the report. */
    void judgeYear(int wanted) {
        Integer year = has(Column.REPORT_YEAR) ? year(Column.REPORT_YEAR) : null;
        if (year != null && year != wanted) {
            find(Rule.ROW_OF_OTHER_YEAR, Column.REPORT_YEAR, Integer.toString(wanted));
        }
    }

    /** One of a list of words; null when blank, and with a finding when it is none of them. */
    <T> @Nullable T word(Column column, WordList<T> words, Rule unknown) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> found = words.find(text);
        if (found.isEmpty()) {
            List<String> arguments =
                    unknown.arguments().isEmpty() ? List.of() : List.of(words.proper());
            find(unknown, column, arguments.toArray(String[]::new));
        }
        return found.orElse(null);
    }

    private <T> @Nullable T take(Column column, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Value<T>(var value) -> value;
            case Parsed.Unstated<T> _ -> null;
            case Parsed.Refused<T>(var rule) -> {
                find(
                        rule,
                        column,
                        rule.arguments().isEmpty() ? new String[0] : new String[] {column.word()});
                yield null;
            }
        };
    }

    /** Writes down that a cell breaks a rule; a cell that names a person is masked. */
    void find(Rule rule, Column column, String... arguments) {
        String shown = VietnameseText.tidy(cell(column).shown());
        String value = column.isPersonal() ? Masked.initials(shown) : Masked.shortened(shown);
        boolean uncomputed = rule == Rule.CELL_ERROR && shown.startsWith("=");
        Rule broken = uncomputed ? Rule.FORMULA_WITHOUT_VALUE : rule;
        add(new Finding(broken, at(column), value, List.of(arguments)));
    }

    void find(Rule rule, int column, String... arguments) {
        String shown = Masked.shortened(VietnameseText.tidy(row.cell(column).shown()));
        add(new Finding(rule, at(column), shown, List.of(arguments)));
    }

    private void add(Finding finding) {
        // a cell may be asked for twice; what is wrong with it is said once
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** The first column that the table has of those named, to point at where a cell is missing. */
    void findMissing(Rule rule, Column wanted, Column instead, String... arguments) {
        CellAddress place = at(has(wanted) ? wanted : instead);
        findings.add(new Finding(rule, place, "", List.of(arguments)));
    }

    List<Finding> findings() {
        return findings.isEmpty() ? List.of() : List.copyOf(findings);
    }

    boolean isRejected() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
