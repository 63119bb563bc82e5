package thidua.core.slide;

import thidua.core.page.PageView.KeyFigure;
import thidua.core.page.Printed;
import thidua.core.slide.Slide.Table;
import thidua.core.slide.Slide.Tone;
import thidua.core.text.Words;

import java.util.ArrayList;
import java.util.List;

/** The figures of the year as a table: name, value, how it compares. */
record FigureTable(List<KeyFigure> figures, Words words, Fitting fitting) {
    private static final List<Double> SHARES = List.of(0.36, 0.14, 0.5);
    private static final double TALLEST = 56;
    private static final double[] SIZES = {20, 18, 16, 14};

    Table in(Box box) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        words.say("figures.name"),
                        words.say("figures.value"),
                        words.say("figures.change")));
        figures.forEach(figure -> rows.add(row(figure)));
        List<Double> widths = SHARES.stream().map(share -> share * box.width()).toList();
        double height = Math.min(TALLEST, box.height() / rows.size());
        double size = SIZES[SIZES.length - 1];
        for (double larger : SIZES) {
            if (fits(rows, widths, height, larger)) {
                size = larger;
                break;
            }
        }
        return new Table(
                new Box(box.x(), box.y(), box.width(), height * rows.size()),
                words.say("figures.about"),
                widths,
                height,
                size,
                cut(rows, widths, height, size));
    }

    /** What makes a value less than whole stands with its comparison. */
    private List<String> row(KeyFigure figure) {
        List<String> said = new ArrayList<>();
        if (figure.hasChange()) {
            said.add(Printed.plain(figure.change()));
        }
        said.addAll(figure.notes());
        return List.of(figure.name(), figure.value().text(), String.join("; ", said));
    }

    private boolean fits(List<List<String>> rows, List<Double> widths, double height, double size) {
        return rows.stream()
                .allMatch(
                        row -> {
                            for (int at = 0; at < row.size(); at++) {
                                Box cell = cell(widths.get(at), height);
                                List<String> text = List.of(row.get(at));
                                if (fitting.height(text, cell.width(), true, size)
                                        > cell.height()) {
                                    return false;
                                }
                            }
                            return true;
                        });
    }

    private List<List<String>> cut(
            List<List<String>> rows, List<Double> widths, double height, double size) {
        List<List<String>> cut = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                Box cell = cell(widths.get(at), height);
                cells.add(
                        fitting.text(cell, true, Tone.BODY, List.of(row.get(at)), size)
                                .paragraphs()
                                .getFirst());
            }
            cut.add(cells);
        }
        return cut;
    }

    private static Box cell(double width, double height) {
        return new Box(0, 0, width - 2 * Table.INSET_X, height - 2 * Table.INSET_Y);
    }
}
