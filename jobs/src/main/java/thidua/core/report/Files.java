package thidua.core.report;

import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;
import thidua.core.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One row a file and table: what became of every row of every file. */
public final class Files implements Report {
    private static final Comparator<FileLine> ORDER =
            Comparator.comparing(FileLine::file)
                    .thenComparing(Files::table)
                    .thenComparing(FileLine::sha256)
                    .thenComparing(FileLine::unitCode)
                    .thenComparing(FileLine::verdict);
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("file", "Tệp", "File", "Path below input; first sort key"),
                    Column.text("sha256", "SHA-256", "SHA-256", "Of the bytes as received"),
                    Column.text(
                            "unit_code",
                            "Mã đơn vị",
                            "Unit code",
                            "The sender; for several units their common parent"),
                    Column.text("unit_name", "Tên đơn vị", "Unit name", "Of unit_code"),
                    Column.closed(
                            "table",
                            "Biểu",
                            "Table",
                            "none when the file has no table of ours; second sort key",
                            "table",
                            List.of("models", "awards", "none")),
                    Column.text("format", "Định dạng", "Format", "Judged by content"),
                    Column.text(
                            "encoding",
                            "Bảng mã",
                            "Encoding",
                            "Of text, or of letters that a workbook was typed in; empty for Unicode"
                                    + " in a workbook"),
                    Column.closed(
                            "verdict",
                            "Kết luận",
                            "Verdict",
                            "What was decided about what the file states",
                            "verdict",
                            Stream.of(Verdict.values()).map(Verdict::id).toList()),
                    Column.integer(
                            "rows_read",
                            "Số dòng đọc",
                            "Rows read",
                            "The sum of the columns that follow: nothing disappears"),
                    Column.integer("rows_loaded", "Dòng đã nạp", "Rows loaded", "Taken as facts"),
                    Column.integer("rows_rejected", "Dòng bị loại", "Rows rejected", "Not taken"),
                    Column.integer(
                            "rows_header", "Dòng tiêu đề", "Header rows", "Titles and headers"),
                    Column.integer("rows_total", "Dòng tổng cộng", "Total rows", "Sums of others"),
                    Column.integer("rows_group", "Dòng nhóm", "Group rows", "Headings of groups"),
                    Column.integer(
                            "rows_note", "Dòng ghi chú", "Note rows", "Notes and signatures"),
                    Column.integer("rows_blank", "Dòng trống", "Blank rows", "Without any text"));

    @Override
    public String id() {
        return "files";
    }

    @Override
    public String titleVi() {
        return "Tệp đã nhận và số dòng";
    }

    @Override
    public String titleEn() {
        return "Files received and their rows";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("file", "sha256", "table");
    }

    @Override
    public List<List<String>> rows(Pack pack, Language language) {
        return rows(pack.files());
    }

    /** The rows of files that belong to no pack, because none could be published. */
    public static List<List<String>> rows(List<FileLine> files) {
        return new RowsOnDemand<>(sorted(files), Files::row);
    }

    /** In the order of the report: by file and table. */
    public static List<FileLine> sorted(List<FileLine> files) {
        return files.stream().sorted(ORDER).toList();
    }

    private static List<String> row(FileLine line) {
        Ledger ledger = line.ledger();
        Stream<String> said =
                Stream.of(
                        line.file(),
                        line.sha256(),
                        line.unitCode(),
                        line.unitName(),
                        table(line),
                        line.format(),
                        line.encoding(),
                        line.verdict().id());
        Stream<Integer> rows =
                Stream.of(
                        ledger.read(),
                        ledger.loaded(),
                        ledger.rejected(),
                        ledger.header(),
                        ledger.total(),
                        ledger.group(),
                        ledger.note(),
                        ledger.blank());
        return Stream.concat(said, rows.map(Cells::integer)).toList();
    }

    private static String table(FileLine line) {
        return line.table() == null ? "none" : line.table().id();
    }
}
