package thidua.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Wording;
import thidua.core.page.DrawnChart;
import thidua.core.page.PageSettings;
import thidua.core.page.PageTable;
import thidua.core.page.PageView;
import thidua.core.page.Pages;
import thidua.core.report.FindingReport;
import thidua.core.report.Manifest;
import thidua.core.report.Pack;
import thidua.core.report.Report;
import thidua.core.report.ReportBooks;
import thidua.core.report.ReportBooks.Imprint;
import thidua.core.report.Reports;
import thidua.core.slide.Deck;
import thidua.core.slide.Slide.Picture;
import thidua.core.slide.Slides;
import thidua.core.text.Language;
import thidua.edge.delimited.CsvReport;
import thidua.edge.folder.FolderWriter;
import thidua.edge.folder.Proofs;
import thidua.edge.json.DataPackageJson;
import thidua.edge.json.ManifestJson;
import thidua.edge.page.HtmlPage;
import thidua.edge.pdf.PdfPack;
import thidua.edge.render.ChartFonts;
import thidua.edge.render.ChartPainter;
import thidua.edge.slides.SlideFile;
import thidua.edge.workbook.report.ReportWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes every file of a pack.
 *
 * @param inputsHash of everything received that the pack is made from
 * @param settingsHash of everything else that decides a figure or a word
 * @param proof that page and document say what the report says
 */
record PackFolder(
        Pack pack,
        Settings settings,
        Build build,
        String inputsHash,
        String settingsHash,
        PackProof proof)
        implements FolderWriter {

    private static final List<PdfPack.Font> SET_IN =
            List.of(
                    new PdfPack.Font(false, ChartFonts.ttf(false)),
                    new PdfPack.Font(true, ChartFonts.ttf(true)));

    static final List<HtmlPage.Font> FONTS =
            List.of(
                    new HtmlPage.Font("Noto Sans", "400", "woff2", ChartFonts.woff2(false)),
                    new HtmlPage.Font("Noto Sans", "700", "woff2", ChartFonts.woff2(true)));

    @Override
    public void writeInto(Path folder) throws IOException {
        Language language = Language.of(settings.language());
        PageView view = writeCharts(folder, language);
        writeReports(folder, view, language);
        proof.check(folder, view);
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

    private void writeReports(Path folder, PageView view, Language language) throws IOException {
        Imprint imprint =
                new Imprint(
                        view.committee(),
                        view.title(),
                        pack.edition().year(),
                        pack.edition().knownOn(),
                        view.knownOn(),
                        view.stamps().stream()
                                .map(s -> (s.text() + " " + s.absent()).strip())
                                .toList(),
                        view.product());
        for (Report report : Reports.ALL) {
            List<List<String>> rows = report.rows(pack, language);
            write(folder.resolve(report.path()), CsvReport.write(report.columns(), rows));
            write(
                    folder.resolve(report.workbookPath()),
                    ReportWorkbook.write(ReportBooks.of(report, rows, imprint, language)));
        }
    }

    private PageView writeCharts(Path folder, Language language) throws IOException {
        List<ChartSpec> specs = Charts.draw(pack.edition(), Wording.in(language));
        List<DrawnChart> drawn = new ArrayList<>();
        for (ChartSpec spec : specs) {
            write(
                    folder.resolve("charts/" + spec.id() + ".svg"),
                    ChartPainter.svg(spec).getBytes(UTF_8));
            write(folder.resolve("charts/" + spec.id() + ".png"), ChartPainter.png(spec));
            drawn.add(
                    new DrawnChart(
                            spec.id(),
                            spec.title(),
                            spec.alternative(),
                            ChartPainter.svgElement(spec),
                            List.of(
                                    PageTable.ofWords(
                                            spec.title(),
                                            spec.data().headings(),
                                            spec.data().rows()))));
        }
        PageSettings page =
                new PageSettings(
                        settings.committeeOf(pack.edition().province()),
                        settings.smallBase(),
                        "thidua " + build.version());
        PageView view = Pages.compose(pack, drawn, page, language);
        write(folder.resolve("index.html"), HtmlPage.write(view, FONTS));
        write(folder.resolve("pack.pdf"), PdfPack.write(view, material(specs)));
        write(folder.resolve("pack.pptx"), slides(view, specs, language));
        return view;
    }

    /** Each chart is drawn once more, to the place that its slide leaves for it. */
    private byte[] slides(PageView view, List<ChartSpec> specs, Language language) {
        Deck deck =
                Slides.compose(view, specs, pack.edition().knownOn(), ChartFonts::width, language);
        Map<String, byte[]> pictures = new TreeMap<>();
        for (ChartSpec spec : specs) {
            for (Picture place : deck.pictures(spec.id())) {
                pictures.put(spec.id(), ChartPainter.plotPng(spec, place.box().ratio()));
            }
        }
        return SlideFile.write(deck, pictures);
    }

    /** The same pictures once more, drawn into the document. */
    private PdfPack.Material material(List<ChartSpec> specs) {
        Map<String, PdfPack.Drawing> drawings = new TreeMap<>();
        for (ChartSpec spec : specs) {
            drawings.put(spec.id(), g -> ChartPainter.paint(spec, g));
        }
        return new PdfPack.Material(
                SET_IN,
                drawings,
                ChartPainter.WIDTH,
                ChartPainter.HEIGHT,
                pack.edition().knownOn());
    }

    private Manifest manifest(Path folder) throws IOException {
        Manifest empty =
                new Manifest(
                        "thidua " + build.id(),
                        pack.edition().year(),
                        pack.edition().knownOn(),
                        pack.edition().isProvisional(),
                        pack.edition().units().size(),
                        pack.edition().reported().size(),
                        inputsHash,
                        settingsHash,
                        new TreeMap<>());
        return empty.withFiles(Proofs.ofFolder(folder));
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

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
