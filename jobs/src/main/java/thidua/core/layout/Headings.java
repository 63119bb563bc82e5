package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.reference.AwardForms;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A header as understood: the layout it belongs to and the column of each meaning.
 *
 * @param columns from 1
 * @param twice headed columns whose meaning an earlier column has already
 * @param unknown headed columns that mean nothing to the layout
 * @param forms columns headed with forms of award; only in layouts that count by them
 * @param rows of the header, one to four
 */
public record Headings(
        Layout layout,
        Map<Column, Integer> columns,
        List<Integer> twice,
        List<Integer> unknown,
        List<FormColumn> forms,
        List<Row> rows) {
    /** Two words of a header at their places are no chance. */
    private static final int FEWEST_ALIKE = 2;

    /** What a row alone would mean as a header, forms of award left aside. */
    public static Optional<Headings> of(Row row) {
        return new HeaderSearch(
                        HeaderWords.ALL, new FormColumns(new FormWords(new AwardForms(List.of()))))
                .find(List.of(row));
    }

    /** The same, as it stands in some rows. */
    Headings in(List<Row> header) {
        return new Headings(layout, columns, twice, unknown, forms, List.copyOf(header));
    }

    /** The same without some columns: they are headed, and mean nothing. */
    Headings without(Set<Integer> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<Column, Integer> kept = new EnumMap<>(Column.class);
        columns.forEach(
                (column, at) -> {
                    if (!others.contains(at)) {
                        kept.put(column, at);
                    }
                });
        return new Headings(
                layout,
                kept,
                twice.stream().filter(at -> !others.contains(at)).toList(),
                Stream.concat(unknown.stream(), others.stream()).distinct().sorted().toList(),
                forms.stream().filter(form -> !others.contains(form.column())).toList(),
                rows);
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The column's number, 0 when there is none. */
    public int at(Column column) {
        Integer at = columns.get(column);
        return at == null ? 0 : at;
    }

    /** A row's cell below a heading; blank when there is no such column. */
    Cell cell(Row row, Column column) {
        int at = at(column);
        return at == 0 ? Cell.BLANK : row.cell(at);
    }

    /** How many columns are understood. */
    int known() {
        return columns.size() + forms.size();
    }

    /** How much is understood: a form whose recipients are named is more than a form. */
    int understood() {
        return known() + (int) forms.stream().filter(f -> f.kind() != null).count();
    }

    /** Whether another row says the same, as headers repeated on each printed page do. */
    boolean isRepeatedBy(Headings other) {
        return layout == other.layout && columns.equals(other.columns) && forms.equals(other.forms);
    }

    /**
     * Of a row that says the same as this header, but for one column: that one. It heads a table as
     * this one does, and cannot be one itself.
     */
    Optional<Column> spoiltIn(Row row) {
        for (Row header : rows) {
            int alike = 0;
            int other = 0;
            @Nullable Column spoilt = null;
            for (Map.Entry<Column, Integer> column : columns.entrySet()) {
                String said = VietnameseText.key(header.cell(column.getValue()).shown());
                String there = VietnameseText.key(row.cell(column.getValue()).shown());
                if (said.equals(there)) {
                    alike += said.isEmpty() ? 0 : 1;
                } else {
                    other++;
                    spoilt = column.getKey();
                }
            }
            if (other == 1 && alike >= FEWEST_ALIKE) {
                return Optional.ofNullable(spoilt);
            }
        }
        return Optional.empty();
    }

    /** Columns whose numbers a total sums up. */
    List<Integer> summed() {
        return Stream.concat(
                        layout.summed().stream().map(this::at), forms.stream().map(f -> f.column()))
                .filter(at -> at > 0)
                .distinct()
                .toList();
    }

    /** The lowest text above a column, as it stands. */
    Cell text(int column) {
        return rows.reversed().stream()
                .map(r -> r.cell(column))
                .filter(c -> !c.isBlank())
                .findFirst()
                .orElse(Cell.BLANK);
    }

    /** Where that text stands. */
    CellAddress place(String sheet, int column) {
        return rows.reversed().stream()
                .filter(r -> !r.cell(column).isBlank())
                .findFirst()
                .map(r -> new CellAddress(sheet, r.number(), column))
                .orElse(new CellAddress(sheet, rows.getFirst().number(), column));
    }

    /** What to call a column in a message: our word for it, or its own. */
    String word(int column) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == column)
                .map(e -> e.getKey().word())
                .findFirst()
                .orElse(Masked.shortened(VietnameseText.tidy(text(column).shown())));
    }
}
