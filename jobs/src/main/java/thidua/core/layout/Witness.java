package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees the rows of one file while they are read, to tell afterwards in which cells a fact stands.
 */
public final class Witness {
    static final Witness NOBODY = new Witness(false);

    private final boolean awake;
    private final Map<List<Object>, List<Quote>> rows = new HashMap<>();

    private Witness(boolean awake) {
        this.awake = awake;
    }

    /** One that remembers everything it sees. */
    public Witness() {
        this(true);
    }

    /** What stands in a row, and in those that head its sections: from left to right. */
    public List<Quote> quotes(String sheet, int row) {
        return rows.getOrDefault(List.of(sheet, row), List.of());
    }

    /** Begins with another file. */
    public void forget() {
        rows.clear();
    }

    void sees(Line line, List<Section> above) {
        if (awake) {
            rows.computeIfAbsent(List.of(line.sheet(), line.number()), row -> new ArrayList<>())
                    .addAll(quotes(line, above));
        }
    }

    private static List<Quote> quotes(Line line, List<Section> above) {
        Headings headings = line.headings();
        List<Quote> quotes = new ArrayList<>();
        headings.columns()
                .forEach(
                        (column, at) ->
                                quotes.add(
                                        quote(
                                                column.id(),
                                                column.word(),
                                                line.at(at),
                                                line.cell(at))));
        for (FormColumn form : headings.forms()) {
            int at = form.column();
            String word = headings.word(at);
            CellAddress place = headings.place(line.sheet(), at);
            quotes.add(quote(Quote.COUNT, word, line.at(at), line.cell(at)));
            quotes.add(quote(Quote.HEADING, word, place, headings.text(at)));
        }
        quotes.sort(Comparator.comparingInt(quote -> quote.cell().column()));
        for (Section section : above) {
            CellAddress place = new CellAddress(line.sheet(), section.row(), section.column());
            quotes.add(new Quote(Quote.SECTION, "", place, Masked.shortened(section.text())));
        }
        return quotes;
    }

    private static Quote quote(String meaning, String word, CellAddress place, Cell cell) {
        String text = Masked.shortened(VietnameseText.tidy(cell.shown()));
        return new Quote(meaning, word, place, text);
    }
}
