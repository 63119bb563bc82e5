package thidua.cli;

import thidua.core.dialect.FoundTable;
import thidua.core.dialect.Remark;
import thidua.core.layout.Headings;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.job.Inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a file is read, in words for a person. */
final class InspectionReport {
    private static final int LONGEST = 60;

    private InspectionReport() {}

    static void say(Console console, String file, Inspection inspection) {
        console.say("inspect.file", file);
        console.say(
                "inspect.format." + (inspection.isReadable() ? "read" : "none"),
                inspection.format());
        inspection
                .encoding()
                .ifPresent(
                        e ->
                                console.say(
                                        e.isSure() ? "inspect.encoding" : "inspect.encoding-unsure",
                                        e.encoding(),
                                        percent(e.confidence())));
        inspection
                .dialect()
                .ifPresent(
                        d ->
                                console.say(
                                        "inspect.dialect",
                                        d.dialect().describe(),
                                        percent(d.confidence())));
        int number = 0;
        for (Inspection.Sheet sheet : inspection.sheets()) {
            if (!sheet.name().isEmpty()) {
                console.say("inspect.sheet", sheet.name());
            }
            for (FoundTable table : sheet.tables()) {
                number++;
                table(console, number, table);
            }
            sheet.remarks().forEach(remark -> remark(console, remark));
        }
    }

    private static String percent(double confidence) {
        return Math.round(confidence * 100) + " %";
    }

    private static void table(Console console, int number, FoundTable table) {
        console.say(
                "inspect.table",
                Integer.toString(number),
                Integer.toString(table.first()),
                Integer.toString(table.last()),
                Integer.toString(table.rows().size()),
                Integer.toString(table.width()));
        if (table.header().isEmpty()) {
            console.say("inspect.no-header");
            return;
        }
        Map<Integer, String> meanings = meanings(table);
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String meaning = meanings.getOrDefault(i + 1, "");
            columns.add(
                    CellAddress.letters(i + 1)
                            + " "
                            + shortened(table.header().get(i))
                            + (meaning.isEmpty() ? "" : " = " + meaning));
        }
        console.say("inspect.columns", String.join("; ", columns));
    }

    /** What columns of our own tables mean, by number; none for a table of anybody else's. */
    private static Map<Integer, String> meanings(FoundTable table) {
        List<Cell> cells =
                table.header().stream()
                        .map(text -> text.isBlank() ? Cell.BLANK : new Cell.Text(text))
                        .toList();
        Optional<Headings> headings = Headings.of(new Row(1, cells));
        return headings.map(
                        h ->
                                h.columns().entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getValue, e -> e.getKey().id())))
                .orElse(Map.of());
    }

    private static void remark(Console console, Remark remark) {
        console.say(
                "inspect.row." + remark.what(),
                Integer.toString(remark.row()),
                shortened(remark.text()));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
