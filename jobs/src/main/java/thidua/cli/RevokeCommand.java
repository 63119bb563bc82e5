package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.fact.Revocation;
import thidua.core.text.Language;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.Revocations;
import thidua.job.Outcome;
import thidua.job.Settings;
import thidua.job.StatedAwards;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code thidua revoke --year 2021 --decision "12/QĐ-UBND" --recipient "…" --reason "…"}. */
@Command(
        name = "revoke",
        description =
                "Takes awards back: from today on they are not counted; what was published before"
                        + " stays as it was.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RevokeCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Option(
            names = "--decision",
            required = true,
            paramLabel = "NUMBER",
            description = "The decision that gave them, such as 12/QĐ-UBND.")
    String decision = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Its day, such as 2022-01-10 (default: whatever its day).")
    @Nullable LocalDate date;

    @Option(
            names = "--form",
            paramLabel = "CODE",
            description = "Only this form of award (default: every form of the decision).")
    String form = "";

    @Option(
            names = "--recipient",
            paramLabel = "NAME",
            description = "Only this recipient's (default: every recipient of the decision).")
    String recipient = "";

    @Mixin Deciding deciding = new Deciding();

    @Mixin InputOptions options = new InputOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        if (!deciding.isExplained() || decision.isBlank()) {
            console.say("revoke.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(console, () -> decide(console, settings));
    }

    private Outcome decide(Console console, Settings settings) throws IOException {
        Revocations register = Revocations.in(settings.input());
        Revocations.Line line =
                new Revocations.Line(
                        report.year,
                        VietnameseText.tidy(decision),
                        date,
                        form.strip(),
                        VietnameseText.tidy(recipient),
                        Deciding.today());
        Revocation revocation = line.meaning(0);
        StatedAwards all = StatedAwards.of(settings, report.year);
        StatedAwards revoked = all.coveredBy(revocation);
        if (revoked.isEmpty()) {
            sayNearest(console, all, revocation);
            return Outcome.MISUSED;
        }
        if (register.all().stream().anyMatch(revocation::isSameAs)) {
            console.say("revoke.known", decision, Integer.toString(report.year));
            return Outcome.MISUSED;
        }
        register.add(line, deciding.person(), deciding.reason());
        console.say(
                "revoke.done",
                deciding.person(),
                Integer.toString(revoked.recipients()),
                revocation.decision(),
                Integer.toString(report.year));
        return Outcome.DONE;
    }

    /** What is right of the words given, and what is nearest to the rest. */
    private void sayNearest(Console console, StatedAwards all, Revocation wanted) {
        StatedAwards ofDecision =
                all.coveredBy(
                        new Revocation(
                                0,
                                report.year,
                                wanted.decision(),
                                wanted.decisionDate(),
                                "",
                                "",
                                wanted.knownOn()));
        StatedAwards ofForm =
                ofDecision.coveredBy(
                        new Revocation(
                                0,
                                report.year,
                                wanted.decision(),
                                null,
                                wanted.form(),
                                "",
                                wanted.knownOn()));
        String when = Integer.toString(report.year);
        if (all.isEmpty()) {
            console.say("revoke.no-awards", when);
        } else if (ofDecision.isEmpty()) {
            List<String> near = all.decisionsLike(wanted.decision());
            console.say("revoke.no-decision", decision, when, String.join(", ", near));
        } else if (ofForm.isEmpty()) {
            console.say("revoke.no-form", decision, form, String.join(", ", ofDecision.forms()));
        } else if (ofForm.areOnlyCounted()) {
            console.say("revoke.only-counted", decision);
        } else {
            List<String> near = ofForm.recipientsLike(wanted.recipientKey());
            if (near.isEmpty()) {
                console.say("revoke.no-recipient", decision, "" + ofForm.recipients());
            } else {
                console.say("revoke.recipient-near", decision, String.join("; ", near));
            }
        }
    }
}
