package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;
import thidua.core.finding.Finding;
import thidua.core.finding.Messages;
import thidua.core.finding.Rule;
import thidua.core.report.ReadFile.Part;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of the reports of files and findings, from what was read and judged. */
public final class Lines {
    private Lines() {}

    /**
     * One line a file and table. Rows that belong to no submission are told with the file's first
     * table, so that the rows of each file add up.
     */
    public static List<FileLine> files(List<ReadFile> files, Units units, int year) {
        List<FileLine> lines = new ArrayList<>();
        for (ReadFile file : files) {
            Map<FactTable, List<Part>> byTable =
                    file.parts().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Part::table,
                                            () -> new EnumMap<>(FactTable.class),
                                            Collectors.toList()));
            Ledger rest = file.rest();
            for (Map.Entry<FactTable, List<Part>> table : byTable.entrySet()) {
                lines.add(line(file, table.getKey(), table.getValue(), rest, units, year));
                rest = Ledger.NOTHING;
            }
            if (byTable.isEmpty()) {
                lines.add(line(file, null, List.of(), rest, units, year));
            }
        }
        return lines;
    }

    /** The files, with the warnings that were found between files. */
    public static List<ReadFile> warned(List<ReadFile> files, List<KeptFinding> findings) {
        Set<String> warned =
                findings.stream()
                        .filter(kept -> kept.finding().rule().isBetweenFiles())
                        .map(KeptFinding::path)
                        .collect(Collectors.toSet());
        return files.stream().map(f -> warned.contains(f.path()) ? f.withWarning() : f).toList();
    }

    private static FileLine line(
            ReadFile file,
            @Nullable FactTable table,
            List<Part> parts,
            Ledger rest,
            Units units,
            int year) {
        Ledger ledger = parts.stream().map(Part::ledger).reduce(rest, Ledger::plus);
        Unit sender = sender(parts, units, year);
        return new FileLine(
                file.path(),
                file.sha256(),
                sender == null ? "" : sender.code(),
                sender == null ? "" : sender.name(),
                table,
                file.format(),
                file.encoding(),
                verdict(file, parts),
                ledger);
    }

    private static Verdict verdict(ReadFile file, List<Part> parts) {
        Set<Verdict> verdicts = parts.stream().map(Part::verdict).collect(Collectors.toSet());
        if (verdicts.isEmpty()) {
            return file.format().equals("none") || !file.refused() ? Verdict.NONE : Verdict.REFUSED;
        }
        if (verdicts.size() > 1) {
            return Verdict.MIXED;
        }
        Verdict only = verdicts.iterator().next();
        return only == Verdict.ACCEPTED && file.warned() ? Verdict.QUESTIONED : only;
    }

    /** The unit, or for several units the nearest one above them all; null when nobody knows. */
    private static @Nullable Unit sender(List<Part> parts, Units units, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Set<Unit> common = null;
        for (Part part : parts) {
            Unit unit = unit(part.unit(), units, day);
            if (unit == null) {
                return null;
            }
            Set<Unit> line = new LinkedHashSet<>(List.of(unit));
            line.addAll(units.above(unit, day));
            if (common == null) {
                common = line;
            } else {
                common.retainAll(line);
            }
        }
        return common == null || common.isEmpty() ? null : common.iterator().next();
    }

    private static @Nullable Unit unit(String code, Units units, LocalDate day) {
        return units.find(code, day)
                .or(() -> units.bearing(code).stream().reduce((a, b) -> b))
                .orElse(null);
    }

    /** The findings in words. */
    public static List<FindingLine> findings(List<KeptFinding> findings, Messages messages) {
        return findings.stream().map(kept -> line(kept, messages)).toList();
    }

    /** Submissions of one unit and table between which nothing decides, one finding a file. */
    public static List<KeptFinding> conflicts(List<ReadFile> files, Units units, int year) {
        List<KeptFinding> conflicts = new ArrayList<>();
        for (ReadFile file : files) {
            for (Part part : file.parts()) {
                if (part.verdict() == Verdict.CONFLICT) {
                    Unit unit = unit(part.unit(), units, LocalDate.of(year, 12, 31));
                    List<String> arguments =
                            List.of(
                                    unit == null ? part.unit() : unit.name(),
                                    part.table().word(),
                                    othersThan(file, part, files));
                    CellAddress wholeFile = CellAddress.wholeSheet("");
                    conflicts.add(
                            new KeptFinding(
                                    file.path(),
                                    file.sha256(),
                                    new Finding(Rule.CONFLICT, wholeFile, "", arguments)));
                }
            }
        }
        return conflicts;
    }

    private static String othersThan(ReadFile file, Part part, List<ReadFile> files) {
        return files.stream()
                .filter(other -> !other.path().equals(file.path()))
                .filter(other -> other.parts().stream().anyMatch(p -> isRival(p, part)))
                .map(ReadFile::path)
                .collect(Collectors.joining(", "));
    }

    private static boolean isRival(Part other, Part part) {
        return other.unit().equals(part.unit())
                && other.table() == part.table()
                && other.year() == part.year()
                && (other.verdict() == Verdict.CONFLICT || other.verdict().stands());
    }

    private static FindingLine line(KeptFinding kept, Messages messages) {
        Finding finding = kept.finding();
        return new FindingLine(
                kept.path(),
                kept.sha256(),
                finding.place().sheet(),
                finding.place().a1(),
                finding.severity(),
                finding.rule().id(),
                finding.value(),
                messages.message(finding),
                messages.remedy(finding),
                kept.life());
    }
}
