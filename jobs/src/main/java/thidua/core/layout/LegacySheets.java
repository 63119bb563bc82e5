package thidua.core.layout;

import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Letters;
import thidua.core.sheet.Row;
import thidua.core.text.Decoded;
import thidua.core.text.LegacyText;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Sheets typed for fonts with letters of their own (TCVN3's {@code .VnTime}, VNI's), or filled with
 * UTF-8 that was taken for something else: the letters of Latin-1 in their cells are Vietnamese for
 * who looks at them. What was meant is found by the first rows together, since one cell may be too
 * short to tell; where that is not sure, cells stay as they stand.
 */
public final class LegacySheets {
    /** So many rows tell. */
    private static final int MOST_ROWS = 200;

    /** Letters of Latin-1 that Vietnamese has, and signs that stand in texts of any language. */
    private static final String USUAL =
            "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00A0\u00AD§©ª«®°±²³´·¹º»¼½¾×÷";

    /** Letters that no other language needs, and marks, besides those with two signs. */
    private static final String VIETNAMESE_ONLY = "ăĂđĐĩĨũŨơƠưƯ\u0300\u0301\u0303\u0309\u0323";

    private LegacySheets() {}

    /** The book with the texts that its sheets mean. */
    public static Book meant(Book book) {
        return new Book(
                book.format(),
                book.encoding(),
                book.traits(),
                each(book.hidden(), LegacySheets::meant),
                each(book.grids(), LegacySheets::meant));
    }

    private static <A, B> Iterator<B> each(Iterator<A> all, Function<A, B> change) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public B next() {
                return change.apply(all.next());
            }
        };
    }

    private static Grid meant(Grid grid) {
        List<Row> first = new ArrayList<>();
        while (first.size() < MOST_ROWS && grid.rows().hasNext()) {
            first.add(grid.rows().next());
        }
        Texts texts = Texts.of(first);
        Letters letters = texts.letters();
        Iterator<Row> all = new Joined(first.iterator(), grid.rows());
        return new Grid(
                grid.sheet(),
                grid.merged(),
                grid.hiddenColumns(),
                letters,
                letters.isUnicode()
                        ? all
                        : each(all, row -> converted(row, letters.encoding(), texts.isMixed())));
    }

    private static Row converted(Row row, String encoding, boolean mixed) {
        List<Cell> cells =
                row.cells().stream().map(cell -> converted(cell, encoding, mixed)).toList();
        return new Row(row.number(), cells, row.isHidden(), row.struck());
    }

    private static Cell converted(Cell cell, String encoding, boolean mixed) {
        if (!(cell instanceof Cell.Text text)) {
            return cell;
        }
        Kind kind = Kind.of(text.shown());
        return kind == Kind.FOREIGN || (kind == Kind.UNCLEAR && !mixed)
                ? new Cell.Text(LegacyText.convert(text.shown(), encoding))
                : cell;
    }

    /** What the letters of a text tell. */
    private enum Kind {
        /** Nothing: all are ASCII. */
        PLAIN,
        /** It is Unicode: it has letters that only Vietnamese needs. */
        VIETNAMESE,
        /** Any language that Latin-1 is for, Vietnamese among them. */
        UNCLEAR,
        /** As it stands it is no Vietnamese. */
        FOREIGN;

        /** Of letters below, by their number. */
        private static final Kind[] LETTERS = letters();

        private static Kind[] letters() {
            Kind[] letters = new Kind[0x400];
            for (char letter = 0; letter < letters.length; letter++) {
                boolean isLatin = letter >= 0x80 && letter < 0x100;
                letters[letter] =
                        VIETNAMESE_ONLY.indexOf(letter) >= 0
                                ? VIETNAMESE
                                : letter < 0x80
                                        ? PLAIN
                                        : isLatin && USUAL.indexOf(letter) < 0 ? FOREIGN : UNCLEAR;
            }
            return letters;
        }

        static Kind of(String text) {
            Kind kind = PLAIN;
            for (int i = 0; i < text.length(); i++) {
                Kind here = of(text.charAt(i));
                if (here == VIETNAMESE) {
                    return VIETNAMESE;
                }
                kind = max(kind, here);
            }
            return kind;
        }

        private static Kind of(char letter) {
            if (letter < LETTERS.length) {
                return LETTERS[letter];
            }
            return letter >= 'Ạ' && letter <= 'ỹ' ? VIETNAMESE : UNCLEAR;
        }

        private static Kind max(Kind one, Kind other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    /** The texts of some rows, by what their letters tell. */
    private record Texts(boolean isMixed, String foreign, String unclear) {
        static Texts of(List<Row> rows) {
            boolean vietnamese = false;
            StringBuilder foreign = new StringBuilder();
            StringBuilder unclear = new StringBuilder();
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    if (cell instanceof Cell.Text text) {
                        switch (Kind.of(text.shown())) {
                            case PLAIN -> {
                                // the same in all of them
                            }
                            case VIETNAMESE -> vietnamese = true;
                            case UNCLEAR -> unclear.append(text.shown()).append('\n');
                            case FOREIGN -> foreign.append(text.shown()).append('\n');
                        }
                    }
                }
            }
            return new Texts(vietnamese, foreign.toString(), unclear.toString());
        }

        Letters letters() {
            if (foreign.isEmpty()) {
                return Letters.UNICODE;
            }
            Decoded meant = LegacyText.repair(isMixed ? foreign : foreign + unclear);
            return meant.encoding().isEmpty() || !meant.isSure()
                    ? Letters.UNICODE
                    : new Letters(meant.encoding(), meant.confidence());
        }
    }

    /** Rows that were read ahead, and those behind them. */
    private static final class Joined implements Iterator<Row> {
        private final Iterator<Row> first;
        private final Iterator<Row> rest;

        Joined(Iterator<Row> first, Iterator<Row> rest) {
            this.first = first;
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            return first.hasNext() || rest.hasNext();
        }

        @Override
        public Row next() {
            return first.hasNext() ? first.next() : rest.next();
        }
    }
}
