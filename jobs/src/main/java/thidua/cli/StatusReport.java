package thidua.cli;

import thidua.core.fact.FactTable;
import thidua.core.report.RunLine;
import thidua.core.report.UnitStatus;
import thidua.core.report.UnitStatus.Next;
import thidua.core.report.YearStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;
import thidua.job.Settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the years stand, in words for a person. */
final class StatusReport {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final int MOST_NAMES = 8;
    private static final int GAP = 2;

    private final Console console;
    private final Settings settings;
    private final Words words;
    private final Words labels;

    StatusReport(Console console, Settings settings) {
        Language language = Language.of(settings.language());
        this.console = console;
        this.settings = settings;
        this.words = Words.of("console", language);
        this.labels = Words.of("labels", language);
    }

    void tell(List<YearStatus> years, boolean byUnit, List<RunLine> runs) {
        if (years.isEmpty()) {
            console.say("status.nothing");
        }
        for (YearStatus year : years) {
            head(year);
            if (byUnit) {
                units(year);
                steps(year);
            } else {
                absent(year);
            }
        }
        if (!byUnit && !years.isEmpty()) {
            console.say("status.more", Integer.toString(years.getLast().year()));
        }
        if (!runs.isEmpty()) {
            console.say("status.runs");
            runs.forEach(this::run);
        }
    }

    private void head(YearStatus year) {
        String when = Integer.toString(year.year());
        console.say(
                year.isProvisional() ? "status.year.provisional" : "status.year.whole",
                when,
                Integer.toString(year.reported().size()),
                Integer.toString(year.expected().size()));
        if (!year.waived().isEmpty()) {
            console.say("status.waived", names(year.waived()));
        }
        if (year.closed()) {
            console.say("status.closed");
        }
        PublishedEdition edition = year.edition();
        if (edition == null) {
            console.say("status.unpublished", when);
        } else {
            LocalDate known = edition.knownOn();
            console.say(
                    edition.provisional() ? "status.edition.provisional" : "status.edition",
                    time(edition.publishedAt()),
                    known == null ? "–" : DAY.format(known));
        }
        List<String> counts = new ArrayList<>();
        year.counts()
                .forEach(
                        (arrival, count) -> {
                            if (count > 0) {
                                counts.add(labels.label("arrival", arrival.id()) + " " + count);
                            }
                        });
        if (year.stale() > 0) {
            counts.add(words.say("status.stale") + " " + year.stale());
        }
        console.say("status.tables", String.join(", ", counts));
    }

    /** By name, who is waited for. */
    private void absent(YearStatus year) {
        List<Unit> absent = year.absent();
        if (!absent.isEmpty()) {
            console.say("status.absent", names(absent));
        }
    }

    private static String names(List<Unit> units) {
        String names =
                units.stream().limit(MOST_NAMES).map(Unit::name).collect(Collectors.joining(", "));
        int more = units.size() - MOST_NAMES;
        return more > 0 ? names + " … (+" + more + ")" : names;
    }

    private void units(YearStatus year) {
        int name = width(year.expected().stream().map(Unit::name).toList());
        int models =
                width(
                        year.tables().stream()
                                .filter(t -> t.line().table() == FactTable.MODELS)
                                .map(this::cell)
                                .toList());
        String heading = labels.label("table", FactTable.MODELS.id());
        models = Math.max(models, heading.length() + GAP);
        console.say(
                "status.row",
                padded("", name),
                padded(heading, models),
                labels.label("table", FactTable.AWARDS.id()));
        for (Unit unit : year.expected()) {
            console.say(
                    "status.row",
                    padded(unit.name(), name),
                    padded(cell(year, unit, FactTable.MODELS), models),
                    cell(year, unit, FactTable.AWARDS));
        }
    }

    private String cell(YearStatus year, Unit unit, FactTable table) {
        return year.of(unit).stream()
                .filter(status -> status.line().table() == table)
                .map(this::cell)
                .findFirst()
                .orElse("–");
    }

    private String cell(UnitStatus status) {
        LocalDate day = status.line().receivedAt();
        StringBuilder cell =
                new StringBuilder(labels.label("arrival", status.line().verdict().id()));
        if (day != null) {
            cell.append(' ').append(DAY.format(day));
        }
        if (status.partial()) {
            cell.append(", ").append(words.say("status.partial"));
        }
        if (status.stale()) {
            cell.append(", ").append(words.say("status.stale"));
        }
        return cell.toString();
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0) + GAP;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** What to do next, one line a table that something is to be done about. */
    private void steps(YearStatus year) {
        List<UnitStatus> open =
                year.tables().stream().filter(table -> table.next() != Next.NONE).toList();
        if (open.isEmpty()) {
            return;
        }
        console.say("status.next");
        String when = Integer.toString(year.year());
        for (UnitStatus table : open) {
            Unit unit = table.line().unit();
            console.say(
                    "status.next." + table.next().id(),
                    unit.name(),
                    labels.label("table", table.line().table().id()),
                    when,
                    unit.code(),
                    files(table),
                    DAY.format(table.line().expectedBy()),
                    settings.output().resolve("feedback").resolve(when).toString());
        }
    }

    private static String files(UnitStatus table) {
        return String.join(", ", table.files());
    }

    private void run(RunLine run) {
        Instant at = run.endedAt() == null ? run.startedAt() : run.endedAt();
        Integer year = run.year();
        String message = run.message().isBlank() ? "" : ": " + run.message();
        console.say(
                "status.run",
                at == null ? "–" : time(at),
                words.say("status.job." + run.job()),
                year == null ? "" : year.toString(),
                words.say("status.end." + run.end().id()) + message);
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
