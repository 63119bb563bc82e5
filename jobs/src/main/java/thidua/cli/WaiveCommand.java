package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.fact.FactTable;
import thidua.core.fact.Waivers.Waiver;
import thidua.core.template.Addressee;
import thidua.core.text.Language;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;
import thidua.edge.delimited.WaiverRegister;
import thidua.job.Outcome;
import thidua.job.ReferenceData;
import thidua.job.Settings;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code thidua waive --year 2021 --unit 362 --reason "…"}. */
@Command(
        name = "waive",
        description =
                "Waits no longer for a unit's report, and lets go what it reported in files that"
                        + " are gone.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WaiveCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Option(
            names = "--unit",
            required = true,
            paramLabel = "CODE",
            description = "The unit that need not report.")
    String unit = "";

    @Option(
            names = "--table",
            paramLabel = "models|awards",
            description = "Only this table (default: both).")
    String table = "";

    @Mixin Deciding deciding = new Deciding();

    @Mixin InputOptions options = new InputOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        if (!deciding.isExplained() || !List.of("", "models", "awards").contains(table)) {
            console.say("waive.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(console, () -> decide(console, settings));
    }

    private Outcome decide(Console console, Settings settings) throws IOException {
        Units units = ReferenceData.load(settings).reference().units();
        String when = Integer.toString(report.year);
        switch (Addressee.of(unit.strip(), units, report.year)) {
            case Addressee.Reporter(var reporter) -> {
                return waive(console, settings, reporter);
            }
            case Addressee.Nobody(var nearest) -> {
                String key = nearest.isEmpty() ? "waive.unknown" : "waive.unknown.near";
                console.say(key, unit, when, listed(nearest));
            }
            case Addressee.Silent(var silent, var instead) -> {
                String key = instead.isEmpty() ? "waive.silent" : "waive.silent.instead";
                console.say(key, unit, silent.name(), when, listed(instead));
            }
        }
        return Outcome.MISUSED;
    }

    private Outcome waive(Console console, Settings settings, Unit reporter) throws IOException {
        WaiverRegister register = WaiverRegister.in(settings.input());
        boolean today =
                Stream.of(FactTable.values())
                        .map(FactTable::id)
                        .filter(id -> table.isEmpty() || table.equals(id))
                        .allMatch(
                                id ->
                                        register.waivers()
                                                .days(report.year, reporter.code(), id)
                                                .contains(Deciding.today()));
        if (today) {
            console.say("waive.known", reporter.name(), Integer.toString(report.year));
            return Outcome.MISUSED;
        }
        register.add(
                new Waiver(report.year, reporter.code(), table, Deciding.today()),
                deciding.person(),
                deciding.reason());
        console.say(
                "waive.done" + (table.isEmpty() ? "" : "." + table),
                deciding.person(),
                reporter.name(),
                Integer.toString(report.year));
        return Outcome.DONE;
    }

    private static String listed(List<Unit> units) {
        return units.stream()
                .map(u -> u.code() + " (" + u.name() + ")")
                .collect(Collectors.joining(", "));
    }
}
