package thidua.core.page;

import thidua.core.fact.FactTable;
import thidua.core.page.PageTable.Row;
import thidua.core.report.CompletenessLine;
import thidua.core.report.Pack;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has sent what, and when. */
record Arrivals(Pack pack, Words labels, Words words, Numbers numbers) {

    PageTable table() {
        Map<Unit, List<CompletenessLine>> lines =
                pack.completeness().stream().collect(Collectors.groupingBy(CompletenessLine::unit));
        return new PageTable(
                words.say("arrivals.caption", Integer.toString(pack.edition().year())),
                List.of(),
                List.of(
                        words.say("units.unit"),
                        labels.label("table", FactTable.MODELS.id()),
                        labels.label("table", FactTable.AWARDS.id())),
                pack.edition().units().stream()
                        .map(unit -> row(unit, lines.getOrDefault(unit, List.of())))
                        .toList(),
                List.of());
    }

    private Row row(Unit unit, List<CompletenessLine> lines) {
        return new Row(
                unit.name(),
                Stream.of(FactTable.values())
                        .map(
                                table ->
                                        lines.stream()
                                                .filter(line -> line.table() == table)
                                                .findFirst()
                                                .map(this::cell)
                                                .orElse(Printed.text("")))
                        .toList(),
                false,
                "unit-" + unit.code());
    }

    private Printed cell(CompletenessLine line) {
        String verdict = labels.label("arrival", line.verdict().id());
        LocalDate day = line.receivedAt();
        return Printed.text(day == null ? verdict : verdict + " (" + numbers.date(day) + ")");
    }
}
