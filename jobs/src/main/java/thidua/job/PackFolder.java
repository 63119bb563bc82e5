package thidua.job;

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
import java.util.List;
import java.util.TreeMap;

/**
 * Writes every file of a pack.
 *
 * @param inputsHash of everything received that the pack is made from
 * @param settingsHash of everything else that decides a figure or a word
 */
record PackFolder(Pack pack, Settings settings, Build build, String inputsHash, String settingsHash)
        implements FolderWriter {

    @Override
    public void writeInto(Path folder) throws IOException {
        Language language = Language.of(settings.language());
        for (Report report : Reports.ALL) {
            write(
                    folder.resolve(report.path()),
                    CsvReport.write(report.columns(), report.rows(pack, language)));
        }
        int year = pack.edition().year();
        String unit = pack.edition().province().code();
        write(
                folder.resolve("datapackage.json"),
                DataPackageJson.write(
                        "thidua-" + unit + "-" + year,
                        "",
                        "",
                        Reports.ALL,
                        Proofs.ofFolder(folder)));
        write(folder.resolve(Manifest.PATH), ManifestJson.write(manifest(folder)));
    }

    private Manifest manifest(Path folder) throws IOException {
        Manifest empty =
                new Manifest(
                        "thidua " + build.id(),
                        pack.edition().year(),
                        pack.edition().knownOn(),
                        pack.edition().isProvisional(),
                        inputsHash,
                        settingsHash,
                        new TreeMap<>());
        return empty.withFiles(Proofs.ofFolder(folder));
    }

    /** Whether every byte of a pack is as its manifest says. */
    static boolean isWhole(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.PATH);
        return Files.isRegularFile(manifest)
                && ManifestJson.read(Files.readAllBytes(manifest))
                        .check(Proofs.ofFolder(folder.toRealPath()))
                        .isEmpty();
    }

    /** Only what was found wrong: the reports of findings and files. */
    static void writeAttempt(Path folder, Pack pack, Language language) throws IOException {
        for (Report report : List.of(new FindingReport(), new thidua.core.report.Files())) {
            write(
                    folder.resolve(report.id() + ".csv"),
                    CsvReport.write(report.columns(), report.rows(pack, language)));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
