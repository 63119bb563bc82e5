package thidua.job;

import thidua.core.finding.Messages;
import thidua.core.reference.Reference;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.KeptFinding;
import thidua.core.report.Lines;
import thidua.core.report.ReadFile;
import thidua.core.report.StandingModels;
import thidua.core.text.Language;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.ReadFiles;
import thidua.job.YearFindings.ModelsOf;

import java.time.LocalDate;
import java.util.List;

/** What was received for the report years and what was found in it, as it stood on a day. */
final class Receptions {
    private final Reference reference;
    private final Settings settings;
    private final Facts facts;
    private final ReadFiles files;
    private final LocalDate knownOn;
    private final LastReceptions last;
    private final YearFindings findings;

    /**
     * @param last of packs that were made in this run
     */
    Receptions(
            Reference reference,
            Settings settings,
            Facts facts,
            ReadFiles files,
            LocalDate knownOn,
            LastReceptions last) {
        this.reference = reference;
        this.settings = settings;
        this.facts = facts;
        this.files = files;
        this.knownOn = knownOn;
        this.last = last;
        this.findings = new YearFindings(reference, files, facts, this::models, knownOn);
    }

    /**
     * Everything found in a year.
     *
     * @param read its files
     */
    List<KeptFinding> found(int year, List<ReadFile> read) {
        return findings.of(year, read);
    }

    List<FindingLine> lines(List<KeptFinding> found) {
        return Lines.findings(found, Messages.in(Language.of(settings.language())));
    }

    List<FileLine> lines(int year, List<ReadFile> read, List<KeptFinding> found) {
        return Lines.files(Lines.warned(read, found), reference.units(), year);
    }

    /**
     * @param years what stands now
     */
    Reception of(int year, List<ReadFile> read, Years years) {
        return of(year, read, years, findings);
    }

    /** The same of many years, of which each is asked for behind the one before it. */
    InOrder inOrder(Years years) {
        YearFindings inOrder =
                new YearFindings(reference, files, facts, ModelsOf.inOrder(this::models), knownOn);
        return (year, read) -> of(year, read, years, inOrder);
    }

    /** What was received for a year, of which these files were read. */
    @FunctionalInterface
    interface InOrder {
        Reception of(int year, List<ReadFile> read);
    }

    private Reception of(int year, List<ReadFile> read, Years years, YearFindings between) {
        return last.of(year, knownOn, () -> years.state(year))
                .orElseGet(
                        () -> {
                            List<KeptFinding> found = between.of(year, read);
                            return new Reception(
                                    year,
                                    years.province(year).province(),
                                    lines(year, read, found),
                                    lines(found));
                        });
    }

    private List<StandingModels> models(int year) {
        return facts.modelTables(year, knownOn);
    }
}
