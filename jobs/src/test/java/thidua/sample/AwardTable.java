package thidua.sample;

import thidua.core.fact.RecipientKind;
import thidua.core.sheet.Cell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table "Khen thưởng" of a report: one row a recipient, or one row a form with counts. */
final class AwardTable {
    private static final List<Table.Column> LIST =
            List.of(
                    new Table.Column("STT", 6),
                    new Table.Column("Tên tập thể, cá nhân", 48),
                    new Table.Column("Đối tượng", 14),
                    new Table.Column("Hình thức khen thưởng", 40),
                    new Table.Column("Cấp khen thưởng", 18),
                    new Table.Column("Số quyết định", 16),
                    new Table.Column("Ngày ký", 13),
                    new Table.Column("Ghi chú", 20));
    private static final List<Table.Column> COUNTED =
            List.of(
                    new Table.Column("Hình thức khen thưởng", 44),
                    new Table.Column("Tập thể", 12),
                    new Table.Column("Cá nhân", 12),
                    new Table.Column("Hộ gia đình", 12));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private AwardTable() {}

    static Table of(Report report) {
        boolean counted = report.filing().counted();
        return new Table(
                "khen-thuong",
                "Khen thưởng",
                List.of(
                        "BÁO CÁO KHEN THƯỞNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM "
                                + report.year(),
                        "Đơn vị báo cáo: " + report.sender().name()),
                counted ? COUNTED : LIST,
                counted ? counts(report) : recipients(report));
    }

    /** Each form, zeros stated: a blank would be "not stated". */
    private static List<List<Cell>> counts(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Form form : Form.COUNTED) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(form.nameAsWrittenBy(report.sender())));
            for (RecipientKind kind : RecipientKind.values()) {
                row.add(ModelTable.number(report.awards(form, kind)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<Cell>> recipients(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SampleAward award : report.recipients()) {
            rows.add(
                    List.of(
                            ModelTable.number(rows.size() + 1),
                            new Cell.Text(award.recipient()),
                            new Cell.Text(kind(award.kind())),
                            new Cell.Text(award.form().nameAsWrittenBy(report.sender())),
                            new Cell.Text(award.form().level()),
                            new Cell.Text(award.decision().number()),
                            day(award.decision().date(), report.filing()),
                            Cell.BLANK));
        }
        if (rows.isEmpty()) {
            rows.add(Table.nil(LIST));
        }
        return rows;
    }

    private static Cell day(LocalDate date, Filing filing) {
        return filing.format() == Filing.Format.XLSX && filing.sender().dateCells()
                ? new Cell.Date(date)
                : new Cell.Text(DAY.format(date));
    }

    private static String kind(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "tập thể";
            case INDIVIDUAL -> "cá nhân";
            case HOUSEHOLD -> "hộ gia đình";
        };
    }
}
