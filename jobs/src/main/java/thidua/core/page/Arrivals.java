package thidua.core.page;

import thidua.core.fact.FactTable;
import thidua.core.page.PageTable.Row;
import thidua.core.report.CompletenessLine;
import thidua.core.report.Pack;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who has sent what, and when. */
record Arrivals(Pack pack, Words labels, Words words, Numbers numbers) {

    PageTable table() {
        return new PageTable(
                words.say("arrivals.caption", Integer.toString(pack.edition().year())),
                List.of(),
                List.of(
                        words.say("units.unit"),
                        labels.label("table", FactTable.MODELS.id()),
                        labels.label("table", FactTable.AWARDS.id())),
                pack.edition().units().stream().map(this::row).toList(),
                List.of());
    }

    private Row row(Unit unit) {
        return new Row(
                unit.name(),
                Stream.of(FactTable.values()).map(table -> cell(unit, table)).toList(),
                false);
    }

    private Printed cell(Unit unit, FactTable table) {
        return pack.completeness().stream()
                .filter(line -> line.unit().equals(unit) && line.table() == table)
                .findFirst()
                .map(this::cell)
                .orElse(Printed.text(""));
    }

    private Printed cell(CompletenessLine line) {
        String verdict = labels.label("arrival", line.verdict().id());
        LocalDate day = line.receivedAt();
        return Printed.text(day == null ? verdict : verdict + " (" + numbers.date(day) + ")");
    }
}
