package thidua.core.page;

import thidua.core.page.PageTable.Row;
import thidua.core.page.PageView.KeyFigure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds what is printed against the report: each figure that page and document show. */
public final class Proofreading {
    private static final Pattern NUMBER = Pattern.compile("[+–-]?[0-9][0-9.,]*");

    private Proofreading() {}

    /**
     * A figure that is printed as something else than the report says.
     *
     * @param figure its id
     * @param column of the report
     * @param printed as the reader sees it
     * @param reported as the report has it
     */
    public record Slip(String figure, String column, String printed, String reported) {
        @Override
        public String toString() {
            return figure + " (" + column + "): " + printed + " ≠ " + reported;
        }
    }

    /** Every figure of a view, in its order; one that is printed twice comes twice. */
    public static Stream<Printed> figures(PageView view) {
        return Stream.of(
                        view.lede().stream().flatMap(List::stream),
                        view.keyFigures().stream().flatMap(Proofreading::parts),
                        view.narrative().stream()
                                .flatMap(passage -> passage.paragraphs().stream())
                                .flatMap(List::stream),
                        cells(view.units()),
                        cells(view.awards()),
                        view.unitPages().stream()
                                .flatMap(
                                        page ->
                                                Stream.concat(
                                                        page.sentences().stream()
                                                                .flatMap(List::stream),
                                                        cells(page.figures()))),
                        view.changes().stream().flatMap(Proofreading::cells),
                        view.appendix().stream().flatMap(Proofreading::cells))
                .flatMap(each -> each)
                .filter(Printed::isFigure);
    }

    private static Stream<Printed> parts(KeyFigure key) {
        return Stream.concat(Stream.of(key.value()), key.change().stream());
    }

    private static Stream<Printed> cells(PageTable table) {
        return table.rows().stream().map(Row::cells).flatMap(List::stream);
    }

    /**
     * What differs.
     *
     * @param reported the cell of a figure and a column; any other text where there is none
     */
    public static List<Slip> slips(PageView view, BinaryOperator<String> reported) {
        return figures(view)
                .map(
                        printed ->
                                new Slip(
                                        printed.figure(),
                                        printed.column(),
                                        printed.text(),
                                        reported.apply(printed.figure(), printed.column())))
                .distinct()
                .filter(slip -> !says(slip.printed(), slip.reported(), view.language()))
                .toList();
    }

    /**
     * Whether a text shows a number: rounded to the places that it has, its sign perhaps said in
     * words; a dash is nothing.
     */
    static boolean says(String text, String number, String language) {
        if (number.isEmpty()) {
            return false;
        }
        BigDecimal reported = new BigDecimal(number);
        if (text.equals("–")) {
            return reported.signum() == 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        String plain = language.equals("vi") ? text.replace(".", "") : text.replace(",", "");
        String point = plain.replace(',', '.').replace('–', '-').replace("+", "");
        BigDecimal shown = new BigDecimal(point);
        BigDecimal rounded = reported.setScale(shown.scale(), RoundingMode.HALF_UP);
        boolean signed = text.startsWith("+") || point.startsWith("-");
        return shown.compareTo(signed ? rounded : rounded.abs()) == 0;
    }
}
