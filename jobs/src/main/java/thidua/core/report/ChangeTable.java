package thidua.core.report;

import thidua.core.change.Cause;
import thidua.core.change.FigureChange;
import thidua.core.text.Language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes as a table: a row a figure, a column a cause; the causes add up to the change. */
public final class ChangeTable {
    public static final List<Column> COLUMNS =
            Stream.concat(
                            Stream.of(
                                    Column.text("figure_id", "Mã số liệu", "Figure id", ""),
                                    Column.text("unit_name", "Tên đơn vị", "Unit name", ""),
                                    Column.text(
                                            "indicator_name",
                                            "Chỉ tiêu",
                                            "Indicator",
                                            "In the language asked for"),
                                    Column.number("from_value", "Từ", "From", "Empty: no value"),
                                    Column.text("from_state", "Trạng thái", "State", ""),
                                    Column.number("to_value", "Đến", "To", "Empty: no value"),
                                    Column.text("to_state", "Trạng thái", "State", ""),
                                    Column.number(
                                            "change",
                                            "Thay đổi",
                                            "Change",
                                            "No value counts as nothing")),
                            Stream.of(Cause.values())
                                    .map(c -> Column.number(c.id(), c.id(), c.id(), "")))
                    .toList();

    private ChangeTable() {}

    public static List<List<String>> rows(List<FigureChange> changes, Language language) {
        return changes.stream().map(change -> row(change, language)).toList();
    }

    private static List<String> row(FigureChange change, Language language) {
        List<String> row = new ArrayList<>();
        row.add(change.id());
        row.add(change.unit().name());
        row.add(change.indicator().name(language == Language.EN));
        row.add(Cells.number(change.from().number()));
        row.add(change.from().state().id());
        row.add(Cells.number(change.to().number()));
        row.add(change.to().state().id());
        row.add(Cells.number(change.amount()));
        Map<Cause, BigDecimal> byCause = change.byCause();
        for (Cause cause : Cause.values()) {
            row.add(Cells.number(byCause.get(cause)));
        }
        return row;
    }
}
