package thidua.core.report;

import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One row a unit that should report and table: who has, who has not. */
public final class Completeness implements Report {
    private static final Comparator<CompletenessLine> ORDER =
            Comparator.comparing(CompletenessLine::unit, Cells.UNITS)
                    .thenComparing(CompletenessLine::table);
    private static final List<Column> COLUMNS =
            List.of(
                    Cells.YEAR,
                    Cells.UNIT_CODE,
                    Cells.UNIT_NAME,
                    Cells.UNIT_LEVEL,
                    Column.closed(
                            "table",
                            "Biểu",
                            "Table",
                            "Second sort key",
                            "table",
                            List.of("models", "awards")),
                    Column.date("expected_by", "Hạn nộp", "Expected by", "The due day"),
                    Column.date(
                            "received_at",
                            "Ngày nhận",
                            "Received at",
                            "Empty when nothing came or nobody knows the day"),
                    Column.closed(
                            "verdict",
                            "Kết luận",
                            "Verdict",
                            "refused and missing count as not reported",
                            "arrival",
                            Stream.of(Arrival.values()).map(Arrival::id).toList()));

    @Override
    public String id() {
        return "completeness";
    }

    @Override
    public String titleVi() {
        return "Tình hình nộp báo cáo của các đơn vị";
    }

    @Override
    public String titleEn() {
        return "Who has reported and who has not";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("year", "unit_code", "table");
    }

    @Override
    public List<List<String>> rows(Pack pack, Language language) {
        return new RowsOnDemand<>(
                sorted(pack.completeness()),
                line ->
                        Cells.row(
                                Cells.unit(line.year(), line.unit()),
                                line.table().id(),
                                Cells.date(line.expectedBy()),
                                Cells.date(line.receivedAt()),
                                line.verdict().id()));
    }

    /** In the order of the report: by unit and table. */
    public static List<CompletenessLine> sorted(List<CompletenessLine> lines) {
        return lines.stream().sorted(ORDER).toList();
    }
}
