package thidua.sample;

import thidua.core.fact.RecipientKind;
import thidua.core.sheet.Cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tables of a workbook that many units share: a row with the unit's name above its models, and
 * one row a unit of counted awards, the forms across.
 */
final class SharedTables {
    private static final String TITLE = "TỔNG HỢP %s CỦA CÁC XÃ, PHƯỜNG CÒN LẠI NĂM %d";

    /** A column of counted awards. */
    private record Counted(Form form, RecipientKind kind, String header) {}

    private static final List<Counted> COUNTED =
            List.of(
                    counted(Form.PROV_FLAG, RecipientKind.COLLECTIVE, "tập thể"),
                    counted(Form.MPS_MERIT, RecipientKind.COLLECTIVE, "tập thể"),
                    counted(Form.PROV_MERIT, RecipientKind.COLLECTIVE, "tập thể"),
                    counted(Form.PROV_MERIT, RecipientKind.INDIVIDUAL, "cá nhân"),
                    counted(Form.PPOL_CERT, RecipientKind.COLLECTIVE, "tập thể"),
                    counted(Form.PPOL_CERT, RecipientKind.INDIVIDUAL, "cá nhân"),
                    counted(Form.PPOL_CERT, RecipientKind.HOUSEHOLD, "hộ gia đình"));

    private SharedTables() {}

    /** The two tables of the reports of one year. */
    static List<Table> of(List<Report> reports) {
        return List.of(models(reports), awards(reports));
    }

    private static Table models(List<Report> reports) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Report report : reports) {
            List<Cell> group =
                    new ArrayList<>(Collections.nCopies(ModelTable.COLUMNS.size(), Cell.BLANK));
            group.set(1, new Cell.Text(report.sender().name()));
            rows.add(group);
            rows.addAll(ModelTable.of(report).rows());
        }
        return new Table("mo-hinh", "Mô hình", title("MÔ HÌNH", reports), ModelTable.COLUMNS, rows);
    }

    private static Table awards(List<Report> reports) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("STT", 6));
        columns.add(new Table.Column("Đơn vị", 26));
        COUNTED.forEach(c -> columns.add(new Table.Column(c.header(), 18)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Report report : reports) {
            List<Cell> row = new ArrayList<>();
            row.add(ModelTable.number(rows.size() + 1));
            row.add(new Cell.Text(report.sender().name()));
            COUNTED.forEach(c -> row.add(ModelTable.number(report.awards(c.form(), c.kind()))));
            rows.add(row);
        }
        return new Table(
                "khen-thuong", "Khen thưởng", title("KHEN THƯỞNG", reports), columns, rows);
    }

    private static List<String> title(String what, List<Report> reports) {
        return List.of(
                TITLE.formatted(what, reports.getFirst().year()), "Số đơn vị: " + reports.size());
    }

    private static Counted counted(Form form, RecipientKind kind, String word) {
        return new Counted(
                form, kind, form.nameAsWrittenBy(Communes.OTHERS.getFirst()) + " (" + word + ")");
    }
}
