package thidua;

import static java.util.stream.Collectors.joining;

import org.springframework.boot.context.properties.bind.DefaultValue;

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
import thidua.job.DeliverSettings;
import thidua.job.LimitSettings;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The catalogues of the code as Markdown. */
final class Listing {
    private Listing() {}

    private static final Map<String, String> LIMITS =
            Map.ofEntries(
                    Map.entry("entries", "parts of an archive"),
                    Map.entry("inflatedMb", "MB of all its parts together"),
                    Map.entry("ratio", "bytes inflated to bytes compressed, of one part"),
                    Map.entry("ratioFromMb", "MB of a part below which any ratio is harmless"),
                    Map.entry("wordMb", "MB between two brackets of markup"),
                    Map.entry("stringMb", "MB of the texts that the cells of a workbook share"),
                    Map.entry("cellLetters", "letters of a cell"),
                    Map.entry("cells", "cells of a workbook, blank ones between others included"),
                    Map.entry("rows", "rows of a sheet"),
                    Map.entry("columns", "columns of a sheet"),
                    Map.entry("marks", "merged areas, or struck cells, of a sheet"),
                    Map.entry("repeats", "times that a row which says something is repeated"),
                    Map.entry("documentMb", "MB of a file that is held as a whole: xls, HTML"));

    /** The limits with their defaults; one without a meaning here fails. */
    static String limits() {
        return table(
                List.of("`thidua.limits.`", "Default", "At most so many"),
                Stream.of(LimitSettings.class.getDeclaredConstructors()[0].getParameters())
                        .map(
                                limit ->
                                        List.of(
                                                code(kebab(limit.getName())),
                                                limit.getAnnotation(DefaultValue.class).value()[0],
                                                Objects.requireNonNull(
                                                        LIMITS.get(limit.getName()))))
                        .toList());
    }

    private static final Map<String, String> DELIVER =
            Map.ofEntries(
                    Map.entry("from", "the sender, `Văn phòng <van-phong@example.vn>`; required"),
                    Map.entry("replyTo", "where answers go, when not to the sender"),
                    Map.entry(
                            "groups",
                            "`groups.<name>`: the addresses of a group, which gets a mail of its"
                                    + " own; required"),
                    Map.entry("maxMb", "a mail is at most so many MB; beyond it goes without PDF"),
                    Map.entry(
                            "drop",
                            "the folder into which a whole pack is laid that is too large for a"
                                    + " mail; without one it is not sent"),
                    Map.entry("provisional", "whether an edition is mailed that is not complete"),
                    Map.entry(
                            "tries", "how often a server is tried that is away or says \"later\""),
                    Map.entry("nightly", "whether `thidua nightly` mails what it published"),
                    Map.entry(
                            "pauseSeconds",
                            "before the second try; twice as long before each further one, at most"
                                    + " two minutes"));

    /** How packs are mailed; a setting without a meaning here fails. */
    static String deliver() {
        return table(
                List.of("`thidua.deliver.`", "Default", ""),
                Stream.of(DeliverSettings.class.getDeclaredConstructors()[0].getParameters())
                        .map(Listing::deliver)
                        .toList());
    }

    private static List<String> deliver(Parameter setting) {
        DefaultValue value = setting.getAnnotation(DefaultValue.class);
        String set = value == null ? "" : String.join(",", value.value());
        return List.of(
                code(kebab(setting.getName())),
                set.isEmpty() ? "" : code(set),
                Objects.requireNonNull(DELIVER.get(setting.getName())));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

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
