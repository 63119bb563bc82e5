package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.ShippedReference;
import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Verdict;
import thidua.core.feedback.Feedback;
import thidua.core.feedback.FeedbackBook;
import thidua.core.feedback.FeedbackWords;
import thidua.core.finding.Finding;
import thidua.core.finding.Messages;
import thidua.core.layout.Source;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.KeptFinding;
import thidua.core.report.Lines;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.text.Language;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.XlsxFile;
import thidua.edge.workbook.Zips;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What goes back to a sender says what came: dropped into the input again, it changes nothing. */
class SameCellsTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);
    private static final Path INPUT = Path.of("../input/2021");
    private static final String MODELS = "Mô hình";
    private static final String AWARDS = "Khen thưởng";

    /** The sample's workbook of a district: sheets by name, rows by number. */
    private static Map<String, Map<Integer, List<Cell>>> sample() {
        Map<String, Map<Integer, List<Cell>>> sheets = new LinkedHashMap<>();
        for (Seen.Sheet sheet : seen(file("nam-truc.xlsx")).sheets()) {
            Map<Integer, List<Cell>> rows = new TreeMap<>();
            sheet.rows().stream()
                    .filter(row -> !row.isBlank())
                    .forEach(row -> rows.put(row.number(), new ArrayList<>(row.cells())));
            sheets.put(sheet.name(), rows);
        }
        return sheets;
    }

    private static Seen seen(byte[] xlsx) {
        return XlsxBook.<Seen>read(xlsx, Limits.DEFAULT, Seen::of);
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(INPUT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(
            Map<String, Map<Integer, List<Cell>>> sheets, String sheet, String a1, Cell cell) {
        CellAddress place = CellAddress.of("", a1);
        List<Cell> cells =
                Objects.requireNonNull(sheets.get(sheet))
                        .computeIfAbsent(place.row(), row -> new ArrayList<>());
        while (cells.size() < place.column()) {
            cells.add(Cell.BLANK);
        }
        cells.set(place.column() - 1, cell);
    }

    /** What units send and should not. */
    private enum Fault {
        NO_NUMBER(MODELS, "F5", new Cell.Text("nhiều"), "not-a-number"),
        NEGATIVE(MODELS, "F5", new Cell.Number(BigDecimal.valueOf(-3)), "negative-count"),
        NO_STATUS(MODELS, "I6", new Cell.Text("đang tính"), "unknown-status"),
        NO_NAME(MODELS, "B6", Cell.BLANK, "model-name-missing"),
        OTHER_YEAR(MODELS, "A1", new Cell.Text("BÁO CÁO MÔ HÌNH NĂM 2019"), "year-contradiction"),
        OTHER_UNIT(MODELS, "A2", new Cell.Text("Đơn vị: Huyện Sao Hỏa"), "unknown-unit"),
        FORMULA(MODELS, "F6", new Cell.Text("=HYPERLINK(\"x\")"), "not-a-number"),
        SECOND_TABLE(AWARDS, "E5", new Cell.Text("cấp sao"), "unknown-level"),
        NO_FORM(AWARDS, "D5", new Cell.Text("Huy chương Sao Hỏa"), "unknown-award-form"),
        NO_DATE(AWARDS, "G6", new Cell.Text("31/31/2021"), "not-a-date"),
        OTHER_DATE(AWARDS, "G6", new Cell.Date(LocalDate.of(2019, 5, 1)), "date-outside-year"),
        NO_RECIPIENT(AWARDS, "B6", Cell.BLANK, "recipient-missing");

        private final String sheet;
        private final String a1;
        private final Cell cell;
        private final String rule;

        Fault(String sheet, String a1, Cell cell, String rule) {
            this.sheet = sheet;
            this.a1 = a1;
            this.cell = cell;
            this.rule = rule;
        }

        Map<String, Map<Integer, List<Cell>>> made() {
            Map<String, Map<Integer, List<Cell>>> sheets = sample();
            put(sheets, sheet, a1, cell);
            return sheets;
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(Fault.values())
                .flatMap(
                        fault ->
                                Stream.of("xlsx", "xls", "ods", "csv", "html")
                                        .map(format -> Arguments.of(fault, format)));
    }

    private static byte[] as(String format, Fault fault) {
        Map<String, Map<Integer, List<Cell>>> sheets = fault.made();
        Map<Integer, List<Cell>> one = sheets.getOrDefault(fault.sheet, Map.of());
        return switch (format) {
            case "xlsx" -> XlsxFile.of(sheets);
            case "xls" -> XlsFile.of(sheets);
            case "ods" -> OdsFile.of(sheets);
            case "csv" -> lines(one, ",", "", "", "");
            default ->
                    lines(
                            one,
                            "</td><td>",
                            "<tr><td>",
                            "</td></tr>",
                            "<html><meta charset=\"utf-8\"><table>");
        };
    }

    /** One sheet as text, a line a row, blank rows too. */
    private static byte[] lines(
            Map<Integer, List<Cell>> rows,
            String between,
            String before,
            String after,
            String top) {
        StringBuilder text = new StringBuilder(top);
        int last = rows.keySet().stream().max(Integer::compare).orElse(0);
        for (int row = 1; row <= last; row++) {
            List<String> cells =
                    rows.getOrDefault(row, List.of()).stream()
                            .map(Cell::shown)
                            .map(cell -> top.isEmpty() ? quoted(cell) : cell)
                            .toList();
            text.append(before).append(String.join(between, cells)).append(after).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_feedback_workbook_read_again_states_and_finds_the_same(Fault fault, String format) {
        byte[] sent = as(format, fault);
        Reading before = read("nam-truc." + format, sent);
        assertThat(rules(before)).as("rules of " + format).contains(fault.rule);

        FeedbackBook book = book("nam-truc." + format, before);
        byte[] back = FeedbackFolder.workbook(book, sent, Limits.DEFAULT);
        Reading after = read(book.path(), back);

        assertThat(said(after)).isEqualTo(said(before));
        assertThat(FeedbackFolder.workbook(book, sent, Limits.DEFAULT)).isEqualTo(back);
        assertThat(seen(back).sheets().getFirst().name()).isEqualTo("Cần sửa");
        FeedbackBook again = book(book.path(), after);
        assertThat(said(read(book.path(), FeedbackFolder.workbook(again, back, Limits.DEFAULT))))
                .isEqualTo(said(before));
    }

    @Test
    void a_workbook_whose_look_cannot_be_read_goes_back_as_its_cells() {
        byte[] sent =
                Zips.edit(
                        as("xlsx", Fault.NEGATIVE),
                        "xl/worksheets/sheet1.xml",
                        "r=\"A1\"",
                        "r=\"$A$1\"");
        Reading before = read("nam-truc.xlsx", sent);
        FeedbackBook book = book("nam-truc.xlsx", before);

        byte[] back = FeedbackFolder.workbook(book, sent, Limits.DEFAULT);

        assertThat(rules(before)).containsExactly("negative-count");
        assertThat(said(read(book.path(), back))).isEqualTo(said(before));
        assertThat(seen(back).sheet().shown().toString())
                .contains("Báo cáo đã gửi được chép sang tệp Excel này");
    }

    private static Reading read(String name, byte[] bytes) {
        return INTAKE.read(new Source(2021, name), bytes);
    }

    private static List<Finding> findings(Reading reading) {
        return Stream.concat(
                        reading.findings().stream(),
                        reading.submissions().stream().flatMap(s -> s.findings().stream()))
                .toList();
    }

    private static List<String> rules(Reading reading) {
        return findings(reading).stream().map(finding -> finding.rule().id()).toList();
    }

    /**
     * Everything but how it is stored, and the rows of our own list; the one sheet of a text has no
     * name of its own.
     */
    private static String said(Reading reading) {
        return (Whole.text(reading.submissions()) + "\n" + reading.findings())
                .replaceAll("sheet=(Dữ liệu)?,", "sheet=,")
                .replaceAll("},? *", "}\n");
    }

    private static FeedbackBook book(String name, Reading reading) {
        String path = "2021/" + name;
        List<FindingLine> lines =
                Lines.findings(
                        findings(reading).stream()
                                .distinct()
                                .map(finding -> new KeptFinding(path, "0f", finding))
                                .toList(),
                        Messages.in(Language.VI));
        FileLine file =
                new FileLine(
                        path,
                        "0f",
                        "362",
                        "Huyện Nam Trực",
                        FactTable.MODELS,
                        reading.format(),
                        "",
                        Verdict.REFUSED,
                        Ledger.NOTHING);
        return Feedback.of(
                        List.of(file),
                        lines,
                        new TreeMap<>(Map.of(path, "0f")),
                        FeedbackWords.in(Language.VI, "Ban Chỉ đạo 138 tỉnh Nam Định"))
                .getFirst();
    }
}
