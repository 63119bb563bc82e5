package thidua.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

import thidua.core.text.Language;
import thidua.job.Build;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where everything starts: {@code thidua COMMAND …}. */
@Command(
        name = "thidua",
        description = "From the yearly workbooks of the districts to the figures of the province.",
        subcommands = {
            RunCommand.class,
            NightlyCommand.class,
            StatusCommand.class,
            PackCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            InspectCommand.class,
            AdmitCommand.class,
            AliasCommand.class,
            RevokeCommand.class,
            EraseCommand.class,
            WaiveCommand.class,
            CloseCommand.class,
            ReopenCommand.class,
            TemplateCommand.class,
            VerifyCommand.class,
            DeliverCommand.class,
            RolesCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WorkerCommand.class,
            BrokerCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage",
            "3:done, but a file, row or line of a register is refused or in conflict: see the"
                    + " findings",
            "4:stopped on request; run again, it goes on",
            "5:failed: read why",
            "6:a gate refused to publish; the earlier edition stands",
            "65:nothing readable for what was asked, nothing published",
            "69:a service it needs (database, mail server, broker) is unavailable; run again",
            "75:another run holds a year it would write; run again later"
        },
        sortOptions = false)
public final class Thidua {
    private Thidua() {}

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"thidua " + Build.current().id()};
        }
    }

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        Signals.watch();
        System.exit(Signals.code(execute(arguments)));
    }

    /** Runs a command and returns its exit code. */
    static int execute(String... arguments) {
        NightlyCommand night = PlainNight.of(arguments);
        return night == null ? parsed(arguments) : plainly(night);
    }

    private static int plainly(NightlyCommand night) {
        LogFile.begin("nightly");
        try {
            return night.call();
        } catch (RuntimeException e) {
            return broken(e);
        }
    }

    private static int broken(Exception failure) {
        // settings that cannot be read break a command before it knows the language
        return Failures.tell(new Console(System.out, Language.VI), failure).exitCode();
    }

    private static int parsed(String... arguments) {
        CommandLine line = arguments.length == 0 ? all() : named(arguments[0]);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(
                given -> {
                    if (given.hasSubcommand()) {
                        LogFile.begin(given.subcommand().commandSpec().name());
                    }
                    return new CommandLine.RunLast().execute(given);
                });
        line.setExecutionExceptionHandler((failure, command, parsed) -> broken(failure));
        return arguments.length == 0 ? usage(line) : line.execute(arguments);
    }

    private static CommandLine all() {
        return new CommandLine(new Thidua());
    }

    /** Only the command that is called, since to look at all of them takes a while. */
    private static CommandLine named(String word) {
        for (Class<?> command : Thidua.class.getAnnotation(Command.class).subcommands()) {
            if (command != CommandLine.HelpCommand.class
                    && command.getSimpleName().equalsIgnoreCase(word + "Command")
                    && command.getAnnotation(Command.class).name().equals(word)) {
                CommandSpec parent = CommandSpec.create().name("thidua");
                return new CommandLine(parent).addSubcommand(command);
            }
        }
        return all();
    }

    private static int usage(CommandLine line) {
        line.usage(System.err);
        return CommandLine.ExitCode.USAGE;
    }
}
