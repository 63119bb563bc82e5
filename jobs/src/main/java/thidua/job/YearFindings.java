package thidua.job;

import thidua.core.reference.Reference;
import thidua.core.report.Doubles;
import thidua.core.report.KeptFinding;
import thidua.core.report.Lines;
import thidua.core.report.Lives;
import thidua.core.report.ModelFlow;
import thidua.core.report.ReadFile;
import thidua.core.report.StandingModels;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.ReadFiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found in the files of a year, and between them and those of the year before. */
record YearFindings(
        Reference reference, ReadFiles files, Facts facts, ModelsOf models, LocalDate knownOn) {

    /** The tables of models that stood for a year. */
    @FunctionalInterface
    interface ModelsOf {
        List<StandingModels> year(int year);

        /**
         * Keeps those of the year that was asked for last: who goes from year to year asks for each
         * once.
         */
        static ModelsOf inOrder(ModelsOf models) {
            return new ModelsOf() {
                private int last = Integer.MIN_VALUE;
                private List<StandingModels> ofLast = List.of();

                @Override
                public List<StandingModels> year(int year) {
                    if (year != last) {
                        ofLast = models.year(year);
                        last = year;
                    }
                    return ofLast;
                }
            };
        }
    }

    /**
     * In the order of file and place.
     *
     * @param read the files of the year
     */
    List<KeptFinding> of(int year, List<ReadFile> read) {
        List<KeptFinding> findings = new ArrayList<>(Lives.of(files.seen(year, knownOn)));
        findings.addAll(Lines.conflicts(read, reference.units(), year));
        findings.addAll(new Doubles(read, reference.units(), year).find());
        findings.addAll(facts.listedElsewhere(year, knownOn));
        findings.addAll(facts.revokedNothing(year, knownOn));
        findings.addAll(
                ModelFlow.findings(
                        year, models.year(year - 1), models.year(year), reference.units()));
        findings.sort(Comparator.comparing(KeptFinding::path));
        return findings;
    }
}
