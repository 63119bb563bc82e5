package thidua;

import static java.util.stream.Collectors.joining;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import thidua.core.chart.Charts;
import thidua.core.chart.Wording;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.report.Column;
import thidua.core.report.Report;
import thidua.core.report.Reports;
import thidua.core.text.Language;

import java.util.List;
import java.util.stream.Stream;

/** The catalogues of the code as Markdown. */
final class Listing {
    private Listing() {}

    static String charts() {
        Wording vi = Wording.in(Language.VI);
        Wording en = Wording.in(Language.EN);
        return table(
                List.of("Chart", "Shows", "Nội dung"),
                Charts.ALL.stream()
                        .map(c -> "about." + c.id())
                        .map(key -> List.of(code(key.substring(6)), en.say(key), vi.say(key)))
                        .toList());
    }

    static String reports() {
        return Reports.ALL.stream().map(Listing::report).collect(joining("\n"));
    }

    private static String report(Report report) {
        String key =
                report.primaryKey().isEmpty()
                        ? ""
                        : " Key: "
                                + report.primaryKey().stream()
                                        .map(Listing::code)
                                        .collect(joining(", "))
                                + ".";
        return "### `%s`: %s\n\n*%s.*%s\n\n"
                        .formatted(report.path(), report.titleEn(), report.titleVi(), key)
                + table(
                        List.of("Column", "Cột", "Type", "Meaning"),
                        report.columns().stream().map(Listing::column).toList());
    }

    private static List<String> column(Column column) {
        String closed =
                column.categories().isEmpty()
                        ? ""
                        : ". One of "
                                + column.categories().stream()
                                        .map(Listing::code)
                                        .collect(joining(", "));
        return List.of(
                code(column.name()),
                column.titleVi(),
                column.type().id(),
                column.description() + closed);
    }

    static String indicators() {
        Indicators catalogue = Indicators.of(ShippedReference.REFERENCE.forms().all());
        return table(
                List.of("Indicator", "Name", "Chỉ tiêu", "Unit", "Province"),
                catalogue.list().stream().map(Listing::indicator).toList());
    }

    private static List<String> indicator(Indicator indicator) {
        return List.of(
                code(indicator.id()),
                indicator.nameEn(),
                indicator.nameVi(),
                indicator.measureUnit().id(),
                indicator.additive() ? "sum of its units" : "no sum");
    }

    static String commands(CommandLine thidua) {
        return thidua.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.name().equals("help"))
                .map(Listing::command)
                .collect(joining("\n"));
    }

    private static String command(CommandSpec command) {
        return "### `%s`\n\n%s\n\n"
                        .formatted(
                                command.qualifiedName(),
                                String.join(" ", command.usageMessage().description()))
                + table(
                        List.of("Parameter or option", "Meaning"),
                        Stream.concat(
                                        command.positionalParameters().stream()
                                                .map(Listing::parameter),
                                        command.options().stream().map(Listing::option))
                                .toList());
    }

    private static List<String> parameter(PositionalParamSpec parameter) {
        return List.of(code(parameter.paramLabel()), String.join(" ", parameter.description()));
    }

    private static List<String> option(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        String names =
                List.of(option.names()).stream()
                        .map(name -> code(name + value))
                        .collect(joining(", "));
        String required = option.required() ? " Required." : "";
        return List.of(names, String.join(" ", option.description()) + required);
    }

    static String exitCodes(CommandLine thidua) {
        return table(
                List.of("Code", "Meaning"),
                thidua.getCommandSpec().usageMessage().exitCodeList().entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String table(List<String> heads, List<List<String>> rows) {
        return line(heads)
                + "|---".repeat(heads.size())
                + "|\n"
                + rows.stream().map(Listing::line).collect(joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(joining(" | ", "| ", " |\n"));
    }
}
