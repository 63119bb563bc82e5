package thidua.core.overview;

import thidua.core.finding.Severity;
import thidua.core.overview.Overview.Found;
import thidua.core.overview.Overview.OpenFindings;
import thidua.core.overview.Overview.Task;
import thidua.core.overview.Overview.Tasks;
import thidua.core.report.FindingLine;
import thidua.core.report.UnitStatus;
import thidua.core.report.UnitStatus.Next;
import thidua.core.report.YearWork;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of a year is still to be done, and what was found in it. */
record OpenWork(Words words, Words labels, Moments moments) {
    private static final int MOST_UNITS = 20;
    private static final int MOST_FINDINGS = 10;

    /** The open findings that somebody should mend or look at. */
    static List<FindingLine> toMend(YearWork work) {
        return work.open().stream().filter(f -> f.severity() != Severity.NOTICE).toList();
    }

    Tasks tasks(YearWork work) {
        int year = work.status().year();
        Map<Next, List<UnitStatus>> kinds = new EnumMap<>(Next.class);
        for (UnitStatus table : work.status().tables()) {
            kinds.computeIfAbsent(table.next(), kind -> new ArrayList<>()).add(table);
        }
        kinds.remove(Next.NONE);
        return new Tasks(
                year,
                kinds.entrySet().stream()
                        .map(kind -> task(kind.getKey(), kind.getValue(), year))
                        .toList());
    }

    private Task task(Next kind, List<UnitStatus> tables, int year) {
        Map<Unit, List<UnitStatus>> units =
                tables.stream()
                        .collect(
                                Collectors.groupingBy(
                                        table -> table.line().unit(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<String> whom =
                new ArrayList<>(
                        units.entrySet().stream()
                                .limit(MOST_UNITS)
                                .map(unit -> unit(unit.getKey(), unit.getValue()))
                                .toList());
        if (units.size() > MOST_UNITS) {
            whom.add(
                    words.say(
                            "task.more",
                            Integer.toString(units.size() - MOST_UNITS),
                            Integer.toString(year)));
        }
        return new Task(
                words.say("task." + kind.id(), Moments.day(tables.getFirst().line().expectedBy())),
                words.say("task." + kind.id() + ".how", Integer.toString(year)),
                whom);
    }

    /** {@code Huyện Nam Trực (362): Mô hình, Khen thưởng; 2021/nam-truc.xlsx}. */
    private String unit(Unit unit, List<UnitStatus> tables) {
        String which =
                tables.stream()
                        .map(table -> labels.label("table", table.line().table().id()))
                        .collect(Collectors.joining(", "));
        String files =
                tables.stream()
                        .flatMap(table -> table.files().stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining(", "));
        String owed = words.say("task.unit", unit.name(), unit.code(), which);
        return files.isEmpty() ? owed : owed + " – " + files;
    }

    OpenFindings findings(YearWork work) {
        int year = work.status().year();
        List<FindingLine> open = toMend(work);
        int more = open.size() - MOST_FINDINGS;
        return new OpenFindings(
                year,
                Integer.toString(open.size()),
                open.stream().limit(MOST_FINDINGS).map(this::found).toList(),
                more > 0 ? words.say("findings.more", Integer.toString(more)) : "",
                work.status().edition() == null ? "" : year + "/reports/findings.xlsx");
    }

    private Found found(FindingLine finding) {
        return new Found(
                labels.label("severity", finding.severity().id()),
                finding.place(),
                finding.message(),
                finding.remedy());
    }
}
