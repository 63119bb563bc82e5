package thidua.core.report;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.report.ReadFile.Part;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units that report twice for a year: as what they were, and as a part of what they became. */
public record Doubles(List<ReadFile> files, Units units, int year) {

    /** One finding a table that stands beside that of the unit's successor. */
    public List<KeptFinding> find() {
        List<KeptFinding> findings = new ArrayList<>();
        for (ReadFile file : files) {
            for (Part part : file.parts()) {
                if (part.verdict().stands()) {
                    ended(part.unit()).ifPresent(unit -> find(file, part, unit, findings));
                }
            }
        }
        return findings;
    }

    private void find(ReadFile file, Part part, Unit unit, List<KeptFinding> findings) {
        for (Unit successor : units.standingFor(unit, LocalDate.of(year, 12, 31))) {
            for (ReadFile other : files) {
                if (other.parts().stream().anyMatch(p -> isOf(p, successor, part))) {
                    List<String> arguments =
                            List.of(successor.name(), part.table().word(), other.path());
                    Finding finding =
                            new Finding(
                                    Rule.REPORTED_AS_TWO,
                                    CellAddress.wholeSheet(""),
                                    unit.name(),
                                    arguments);
                    findings.add(new KeptFinding(file.path(), file.sha256(), finding));
                }
            }
        }
    }

    private static boolean isOf(Part other, Unit successor, Part part) {
        return other.unit().equals(successor.code())
                && other.table() == part.table()
                && other.verdict().stands();
    }

    /** The unit of a code that ended in the course of the year, and that nobody bears since. */
    private Optional<Unit> ended(String code) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return units.find(code, last).isPresent()
                ? Optional.empty()
                : units.bearing(code).stream()
                        .filter(u -> u.validity().touches(year))
                        .reduce((earlier, later) -> later);
    }
}
