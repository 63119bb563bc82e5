package thidua.edge.json;

import org.jspecify.annotations.Nullable;

import thidua.core.report.CommandRun;
import thidua.core.report.RunLine;
import thidua.core.report.UnitStatus;
import thidua.core.report.YearStatus;
import thidua.core.report.YearStatus.PublishedEdition;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The answer of {@code status --json}: keys are only ever added to it. */
public final class StatusJson {
    private StatusJson() {}

    /**
     * @param database whether there is one
     * @param byUnit whether each year lists its units
     * @param runs of jobs
     * @param commands that publish, the latest first
     */
    public static byte[] write(
            boolean database,
            List<YearStatus> years,
            boolean byUnit,
            List<RunLine> runs,
            List<CommandRun> commands) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("database", database);
        ArrayNode all = root.putArray("years");
        years.forEach(year -> year(all.addObject(), year, byUnit));
        ArrayNode last = root.putArray("runs");
        runs.forEach(run -> run(last.addObject(), run));
        ArrayNode called = root.putArray("commands");
        commands.forEach(run -> CommandRunJson.put(called.addObject(), run));
        root.put(
                "last_success",
                commands.stream()
                        .filter(CommandRun::succeeded)
                        .findFirst()
                        .map(run -> text(run.endedAt()))
                        .orElse(null));
        return Json.write(root);
    }

    private static void year(ObjectNode node, YearStatus year, boolean byUnit) {
        node.put("year", year.year());
        node.put("provisional", year.isProvisional());
        node.put("closed", year.closed());
        node.put("units_expected", year.expected().size());
        node.put("units_reported", year.reported().size());
        node.put("units_waived", year.waived().size());
        ObjectNode counts = node.putObject("tables");
        year.counts().forEach((arrival, count) -> counts.put(arrival.id(), count));
        node.put("stale", year.stale());
        PublishedEdition edition = year.edition();
        if (edition == null) {
            node.putNull("edition");
        } else {
            node.putObject("edition")
                    .put("published_at", edition.publishedAt().toString())
                    .put("known_on", text(edition.knownOn()))
                    .put("provisional", edition.provisional())
                    .put("closed", edition.closed());
        }
        if (byUnit) {
            ArrayNode units = node.putArray("units");
            year.tables().forEach(table -> table(units.addObject(), table));
        }
    }

    private static void table(ObjectNode node, UnitStatus table) {
        node.put("unit_code", table.line().unit().code());
        node.put("unit_name", table.line().unit().name());
        node.put("unit_level", table.line().unit().level().id());
        node.put("table", table.line().table().id());
        node.put("expected_by", table.line().expectedBy().toString());
        node.put("received_at", text(table.line().receivedAt()));
        node.put("verdict", table.line().verdict().id());
        node.put("partial", table.partial());
        node.put("stale", table.stale());
        ArrayNode files = node.putArray("files_not_taken");
        table.files().forEach(files::add);
        node.put("next", table.next().id());
    }

    private static void run(ObjectNode node, RunLine run) {
        node.put("job", run.job());
        node.put("year", run.year());
        node.put("started_at", text(run.startedAt()));
        node.put("ended_at", text(run.endedAt()));
        node.put("end", run.end().id());
        node.put("message", run.message());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
