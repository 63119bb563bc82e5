package thidua.job;

import thidua.core.page.PageSettings;
import thidua.core.report.FileProof;
import thidua.core.report.FindingReport;
import thidua.core.report.Manifest;
import thidua.core.report.Pack;
import thidua.core.report.Report;
import thidua.core.report.Reports;
import thidua.core.text.Language;
import thidua.edge.delimited.CsvReport;
import thidua.edge.folder.FolderWriter;
import thidua.edge.folder.Proofs;
import thidua.edge.json.DataPackageJson;
import thidua.edge.json.ManifestJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes every file of a pack, on as many threads as the settings say; the bytes do not depend on
 * them.
 *
 * @param inputsHash of everything received that the pack is made from
 * @param settingsHash of everything else that decides a figure or a word
 * @param proof that page and document say what the report says
 * @param standing where the edition stands from which charts are taken over that would be drawn the
 *     same
 */
record PackFolder(
        Pack pack,
        Settings settings,
        Build build,
        String inputsHash,
        String settingsHash,
        PackProof proof,
        Path standing)
        implements FolderWriter {

    /** The reports of a province of 250 units have some 30,000 rows, of 3,321 units 360,000. */
    private static final int LARGE_ROWS = 50_000;

    @Override
    public void writeInto(Path folder) throws IOException {
        writeInto(folder, LARGE_ROWS);
    }

    /**
     * The same bytes.
     *
     * @param largeRows rows of reports from which on memory is spared
     */
    void writeInto(Path folder, int largeRows) throws IOException {
        Language language = Language.of(settings.language());
        PageSettings page =
                new PageSettings(
                        settings.committeeOf(pack.edition().province()),
                        settings.smallBase(),
                        "thidua " + build.version());
        StandingCharts charts = StandingCharts.of(standing, product());
        PackPress.Printed printed;
        try (Crew crew = new Crew(settings.threads())) {
            printed =
                    new PackPress(pack, page, language, proof, charts, folder, crew, largeRows)
                            .print();
        }
        PackProof.check(printed.slips());
        int year = pack.edition().year();
        String unit = pack.edition().province().code();
        SortedMap<String, FileProof> proofs = Proofs.ofFolder(folder);
        byte[] description =
                DataPackageJson.write("thidua-" + unit + "-" + year, "", "", Reports.ALL, proofs);
        write(folder.resolve("datapackage.json"), description);
        proofs.put("datapackage.json", Proofs.ofBytes(description));
        write(
                folder.resolve(Manifest.PATH),
                ManifestJson.write(manifest(printed.charts(), proofs)));
    }

    private String product() {
        return "thidua " + build.id();
    }

    private Manifest manifest(
            SortedMap<String, String> charts, SortedMap<String, FileProof> proofs) {
        Manifest empty =
                new Manifest(
                        product(),
                        pack.edition().year(),
                        pack.edition().knownOn(),
                        pack.edition().isProvisional(),
                        pack.edition().units().size(),
                        pack.edition().reported().size(),
                        inputsHash,
                        settingsHash,
                        charts,
                        new TreeMap<>());
        return empty.withFiles(proofs);
    }

    /** Whether a link leads to an edition of which every byte is there. */
    static boolean stands(Path link, int year, String hash) throws IOException {
        return Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link)
                        .getFileName()
                        .toString()
                        .startsWith(year + "-" + hash)
                && isWhole(link);
    }

    /** Whether every byte of a pack is as its manifest says. */
    private static boolean isWhole(Path folder) throws IOException {
        return PackOnDisk.read(folder) instanceof PackOnDisk.Pack pack && pack.isWhole();
    }

    /** Only what was found wrong: the reports of findings and files. */
    static void writeAttempt(Path folder, Reception reception) throws IOException {
        Report findings = new FindingReport();
        write(
                folder.resolve(findings.id() + ".csv"),
                CsvReport.write(findings.columns(), FindingReport.rows(reception.findings())));
        Report files = new thidua.core.report.Files();
        write(
                folder.resolve(files.id() + ".csv"),
                CsvReport.write(files.columns(), thidua.core.report.Files.rows(reception.files())));
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
