package thidua.core.report;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.indicator.MeasureUnit;
import thidua.core.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One row a unit and indicator: every figure that is printed anywhere. */
final class IndicatorReport implements Report {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text(
                            "figure_id",
                            "Mã số liệu",
                            "Figure id",
                            "<indicator>.<year>.<unit_code>, ~<date> behind it in a pack of the"
                                    + " units of another day; ask for it with thidua explain"),
                    Cells.YEAR,
                    Cells.UNIT_CODE,
                    Cells.UNIT_NAME,
                    Cells.UNIT_LEVEL,
                    Column.text(
                            "indicator",
                            "Mã chỉ tiêu",
                            "Indicator id",
                            "Within a unit, rows stand in the order of the catalogue"),
                    Column.text(
                            "indicator_name",
                            "Chỉ tiêu",
                            "Indicator",
                            "In the language of the pack"),
                    Column.closed(
                            "measure_unit",
                            "Đơn vị tính",
                            "Unit of measure",
                            "Different ones are never compared or added",
                            "measure",
                            Stream.of(MeasureUnit.values()).map(MeasureUnit::id).toList()),
                    Column.number(
                            "value",
                            "Giá trị",
                            "Value",
                            "Empty when the state is missing or not_applicable"),
                    state("state", "Trạng thái", "State", "What kind of statement the value is"),
                    Column.number(
                            "previous_value",
                            "Giá trị năm trước",
                            "Previous value",
                            "Of the year before; empty like value"),
                    state(
                            "previous_state",
                            "Trạng thái năm trước",
                            "Previous state",
                            "The state of previous_value"),
                    Column.number(
                            "change",
                            "Tăng, giảm",
                            "Change",
                            "value - previous_value; percentage points for shares"),
                    Column.number(
                            "change_percent",
                            "Tăng, giảm (%)",
                            "Change in percent",
                            "Empty on a base below the threshold, across a break, for shares"),
                    Column.integer(
                            "rank",
                            "Xếp hạng",
                            "Rank",
                            "Competition ranking, descending, within one level"),
                    Column.integer(
                            "rank_change",
                            "Thay đổi thứ hạng",
                            "Change of rank",
                            "Places won since the year before"),
                    Column.number(
                            "share_percent",
                            "Tỷ trọng trong tỉnh (%)",
                            "Share of the province in percent",
                            "For additive indicators only"),
                    Column.closed(
                            "comparability",
                            "Khả năng so sánh",
                            "Comparability",
                            "break empties change_percent, not-comparable every comparison",
                            "comparability",
                            Stream.of(Comparability.values()).map(Comparability::id).toList()),
                    Column.text(
                            "reasons",
                            "Lý do",
                            "Reasons",
                            "Machine reasons in kebab-case, sorted, joined by |"));

    private static Column state(String name, String titleVi, String titleEn, String description) {
        return Column.closed(name, titleVi, titleEn, description, "state", States.ALL);
    }

    @Override
    public String id() {
        return "indicators";
    }

    @Override
    public String titleVi() {
        return "Chỉ tiêu theo đơn vị, so với năm trước";
    }

    @Override
    public String titleEn() {
        return "Indicators by unit, compared with the year before";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("figure_id");
    }

    @Override
    public List<List<String>> rows(Pack pack, Language language) {
        // The sort is stable: within a unit the order of the catalogue stays.
        List<Figure> figures =
                pack.edition().figures().stream()
                        .sorted(Comparator.comparing(Figure::unit, Cells.UNITS))
                        .toList();
        return new RowsOnDemand<>(figures, figure -> row(figure, language));
    }

    private static List<String> row(Figure figure, Language language) {
        var indicator = figure.indicator();
        return Cells.row(
                Stream.concat(Stream.of(figure.id()), Cells.unit(figure.year(), figure.unit())),
                indicator.id(),
                Cells.name(language, indicator.nameVi(), indicator.nameEn()),
                indicator.measureUnit().id(),
                Cells.number(figure.value().number()),
                figure.value().state().id(),
                Cells.number(figure.previous().number()),
                figure.previous().state().id(),
                Cells.number(figure.change()),
                Cells.number(figure.changePercent()),
                Cells.integer(figure.rank()),
                Cells.integer(figure.rankChange()),
                Cells.number(figure.sharePercent()),
                figure.comparability().id(),
                String.join("|", figure.reasons()));
    }
}
