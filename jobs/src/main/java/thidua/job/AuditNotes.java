package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import thidua.edge.delimited.DecisionLines;
import thidua.edge.delimited.DecisionLines.Line;
import thidua.edge.warehouse.Audit;
import thidua.edge.warehouse.Audit.Act;
import thidua.edge.warehouse.Audit.Stated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Notes in the audit that a run begins and how it ends, and every line that came into a register or
 * went from it, by a command or by hand, since the last run.
 */
@Component
final class AuditNotes implements RunListener {
    private final Settings settings;
    private final Audit audit;

    AuditNotes(Settings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public void began(RunBegin begin) {
        Audit.Command by = command(begin);
        audit.note(by, act(begin, begin.command(), null));
        take(by);
    }

    @Override
    public void ended(RunEnd end) {
        Audit.Command by = command(end.begin());
        take(by);
        String years =
                end.years().stream()
                        .map(year -> year.year() + "=" + year.outcome().exitCode())
                        .collect(Collectors.joining("; "));
        String detail = end.begin().command() + (years.isEmpty() ? "" : ": " + years);
        audit.note(by, act(end.begin(), detail, end.outcome().exitCode()));
    }

    /** What the registers hold now. */
    private void take(Audit.Command by) {
        Map<String, List<Line>> registers = DecisionLines.in(settings.input());
        List<Stated> stated = new ArrayList<>();
        registers.forEach((register, lines) -> stated.addAll(stated(register, lines)));
        audit.bring(by, registers.keySet(), stated);
    }

    /** Lines that look the same without their names are numbered. */
    private static List<Stated> stated(String register, List<Line> lines) {
        Map<Line, Integer> seen = new HashMap<>();
        List<Stated> stated = new ArrayList<>();
        for (Line line : lines) {
            int number = seen.merge(line, 1, Integer::sum);
            String hash = hash(register, line, number);
            stated.add(
                    new Stated(
                            register,
                            hash,
                            new Act(
                                    line.act(),
                                    line.by(),
                                    line.year(),
                                    line.unit(),
                                    line.decidedOn(),
                                    line.reason(),
                                    line.detail(),
                                    null)));
        }
        return stated;
    }

    private static String hash(String register, Line line, int number) {
        return new Fingerprint()
                .add(register)
                .add(line.act())
                .add(line.year())
                .add(line.unit())
                .add(line.decidedOn())
                .add(line.by())
                .add(line.reason())
                .add(line.detail())
                .add(number)
                .hex();
    }

    private static Act act(RunBegin begin, String detail, @Nullable Integer exitCode) {
        String reason = begin.reason() == null ? "" : begin.reason();
        return new Act("run", Operator.person(), begin.year(), "", null, reason, detail, exitCode);
    }

    private static Audit.Command command(RunBegin begin) {
        return Operator.command(begin.runId());
    }
}
