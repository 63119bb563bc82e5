package thidua.core.report;

import thidua.core.finding.Severity;
import thidua.core.report.FindingLine.Life;
import thidua.core.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One row a finding: what to look at, where, and what to do. */
public final class FindingReport implements Report {
    private static final Comparator<FindingLine> ORDER =
            Comparator.comparing(FindingLine::file)
                    .thenComparing(FindingLine::sheet)
                    .thenComparing(line -> line.cell().length())
                    .thenComparing(FindingLine::cell)
                    .thenComparing(FindingLine::severity)
                    .thenComparing(FindingLine::rule)
                    .thenComparing(FindingLine::value)
                    .thenComparing(FindingLine::message)
                    .thenComparing(FindingLine::state);
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("file", "Tệp", "File", "Path below input; first sort key"),
                    Column.text("sheet", "Trang tính", "Sheet", "Empty for delimited text"),
                    Column.text(
                            "cell",
                            "Ô",
                            "Cell",
                            "As a spreadsheet writes it; empty when the sheet or file is meant"),
                    Column.closed(
                            "severity",
                            "Mức độ",
                            "Severity",
                            "An error refuses, a warning asks, a notice only tells",
                            "severity",
                            Stream.of(Severity.values()).map(Severity::id).toList()),
                    Column.text("rule", "Quy tắc", "Rule", "Stable id of the rule"),
                    Column.text(
                            "value",
                            "Giá trị trong ô",
                            "Value found",
                            "As written; masked where it names a person"),
                    Column.text("message", "Phát hiện", "Message", "In the language of the pack"),
                    Column.text("remedy", "Cách sửa", "Remedy", "In the language of the pack"),
                    Column.closed(
                            "state",
                            "Trạng thái",
                            "State",
                            "Compared with the submission before",
                            "finding",
                            Stream.of(Life.values()).map(Life::id).toList()));

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String titleVi() {
        return "Phát hiện cần xem lại";
    }

    @Override
    public String titleEn() {
        return "Findings to look at";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of();
    }

    @Override
    public List<List<String>> rows(Pack pack, Language language) {
        return rows(pack.findings());
    }

    /** The rows of findings that belong to no pack, because none could be published. */
    public static List<List<String>> rows(List<FindingLine> findings) {
        return new RowsOnDemand<>(
                sorted(findings),
                f ->
                        List.of(
                                f.file(),
                                f.sheet(),
                                f.cell(),
                                f.severity().id(),
                                f.rule(),
                                f.value(),
                                f.message(),
                                f.remedy(),
                                f.state().id()));
    }

    /** In the order of the report: by file, sheet and cell. */
    public static List<FindingLine> sorted(List<FindingLine> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
