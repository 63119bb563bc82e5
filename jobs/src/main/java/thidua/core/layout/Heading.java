package thidua.core.layout;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What there is to say about a header itself. */
final class Heading {
    /** Numbers below it are no awards. */
    private static final Pattern NO_COUNT =
            Pattern.compile(
                    "(?<!\\p{L})(?:tiền|kinh phí|đồng|tỷ lệ|mã|điện thoại|sđt|lượt|cuộc"
                            + "|buổi|vụ|tin)(?!\\p{L})|%|^(?:trong đó ?:? ?)?(?:nam|nữ)$");

    private static final Pattern QUANTITY = Pattern.compile("(?:số lượng|sl)(?: mô hình)?");

    private Heading() {}

    static List<Finding> judge(String sheet, Headings headings, int year) {
        List<Finding> findings = new ArrayList<>();
        headings.twice().forEach(c -> findings.add(at(Rule.COLUMN_TWICE, sheet, headings, c)));
        if (headings.unknown().isEmpty()) {
            return findings;
        }
        Reserved reserved = new Reserved().ofYear(year);
        List<List<String>> texts = HeaderTexts.of(headings.rows());
        for (int column : headings.unknown()) {
            List<String> said = texts.get(column - 1);
            findings.add(
                    reserved.against(said)
                            .filter(word -> mayMean(said, headings))
                            .map(word -> at(Rule.COLUMN_NO_RESULT, sheet, headings, column, word))
                            .orElseGet(() -> at(Rule.UNKNOWN_COLUMN, sheet, headings, column)));
        }
        return findings;
    }

    /** Whether a column would mean something but for a word that takes it back. */
    private static boolean mayMean(List<String> said, Headings headings) {
        return headings.layout().isCounted()
                || said.stream()
                        .map(text -> SaidInHeader.withoutBrackets(text, " "))
                        .anyMatch(text -> HeaderWords.ALL.has(VietnameseText.plain(text)));
    }

    /**
     * What is wrong with a text that stands alone in its row and heads nothing.
     *
     * @param value as it may be shown
     */
    static Finding alone(CellAddress place, String text, String value, int year) {
        return Proviso.of(text)
                .against(year)
                .map(word -> new Finding(Rule.NO_RESULTS, place, value, List.of(word)))
                .orElseGet(() -> new Finding(Rule.LONELY_CELL, place, value, List.of()));
    }

    /**
     * Columns that mean nothing to a table but may hold what it counts, as headed: in a table that
     * counts any that is no sum of money, in one of models a quantity.
     */
    static Map<Integer, String> mayCount(Headings headings, int year) {
        Map<Integer, String> columns = new TreeMap<>();
        Layout layout = headings.layout();
        boolean mayCount = layout.isCounted() || layout.table() == FactTable.MODELS;
        if (mayCount && !headings.unknown().isEmpty()) {
            Reserved reserved = new Reserved().ofYear(year);
            List<List<String>> texts = HeaderTexts.of(headings.rows());
            for (int column : headings.unknown()) {
                String headed = VietnameseText.tidy(headings.text(column).shown());
                String key = VietnameseText.key(headed);
                boolean counts =
                        layout.isCounted()
                                ? !NO_COUNT.matcher(key).find()
                                : QUANTITY.matcher(key).matches();
                if (counts
                        && reserved.against(texts.get(column - 1)).isEmpty()
                        && !isPart(column, texts, headings)) {
                    columns.put(column, Masked.shortened(headed));
                }
            }
        }
        return columns;
    }

    /** Whether another column below the same heading is read, as the total of both. */
    private static boolean isPart(int column, List<List<String>> texts, Headings headings) {
        List<String> own = texts.get(column - 1);
        return own.size() > 1
                && headings.columns().values().stream()
                        .map(at -> texts.get(at - 1))
                        .anyMatch(
                                read ->
                                        read.size() > 1
                                                && read.getFirst().equals(own.getFirst())
                                                && Matching.isTotal(
                                                        List.of(
                                                                own.getFirst(),
                                                                VietnameseText.plain(
                                                                        read.getLast()))));
    }

    static Finding missing(String sheet, Headings headings, Column column) {
        int row = headings.rows().getFirst().number();
        CellAddress place = new CellAddress(sheet, row, 0);
        return new Finding(Rule.COLUMN_MISSING, place, "", List.of(column.word()));
    }

    private static Finding at(
            Rule rule, String sheet, Headings headings, int column, String... arguments) {
        String shown = VietnameseText.tidy(headings.text(column).shown());
        return new Finding(
                rule, headings.place(sheet, column), Masked.shortened(shown), List.of(arguments));
    }
}
