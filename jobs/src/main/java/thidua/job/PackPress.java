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
import thidua.edge.page.HtmlPage;
import thidua.edge.pdf.PdfPack;
import thidua.edge.render.ChartFonts;
import thidua.edge.render.ChartPainter;
import thidua.edge.render.LaidOutChart;
import thidua.edge.slides.SlideFile;
import thidua.edge.workbook.report.ReportWorkbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints what people read of a pack: charts first, for the page shows them; while the page is
 * composed, the reports; then the document, which takes longest, and beside it slides, page and
 * pictures. The page is read again while others are still at work.
 *
 * @param standing charts of the edition that stands
 * @param folder into which everything goes
 * @param largeRows of a pack whose reports have more rows than this together, what takes much
 *     memory is made one after the other: its document takes as much of it as its largest workbook
 */
record PackPress(
        Pack pack,
        PageSettings page,
        Language language,
        PackProof proof,
        StandingCharts standing,
        Path folder,
        Crew crew,
        int largeRows) {

    private static final List<PdfPack.Font> SET_IN =
            List.of(
                    new PdfPack.Font(false, ChartFonts.ttf(false)),
                    new PdfPack.Font(true, ChartFonts.ttf(true)));

    static final List<HtmlPage.Font> FONTS =
            List.of(
                    new HtmlPage.Font("Noto Sans", "400", "woff2", ChartFonts.woff2(false)),
                    new HtmlPage.Font("Noto Sans", "700", "woff2", ChartFonts.woff2(true)));

    static final String SLIDES = "pack.pptx";

    /**
     * @param slips where page and document differ from what they were made of
     * @param charts the hash of what each of them shows, by id
     */
    record Printed(List<String> slips, SortedMap<String, String> charts) {}

    /** A chart with its place on every medium. */
    private record Laid(ChartSpec spec, String hash, LaidOutChart chart, DrawnChart drawn) {
        String id() {
            return spec.id();
        }
    }

    Printed print() throws IOException {
        List<ChartSpec> specs = Charts.draw(pack.edition(), Wording.in(language));
        List<Crew.Piece<Laid>> laying = new ArrayList<>();
        specs.forEach(spec -> laying.add(crew.begin(() -> lay(spec))));
        Map<String, Integer> counts = new HashMap<>();
        List<Crew.Piece<Path>> reports = new ArrayList<>();
        Imprint imprint = Pages.imprint(pack, page, language);
        for (Report report : Reports.ALL) {
            List<List<String>> rows = report.rows(pack, language);
            counts.put(report.id(), rows.size());
            reports.add(crew.begin(() -> csv(report, rows)));
            reports.add(crew.begin(() -> workbook(report, rows, imprint)));
        }
        List<Laid> charts = all(laying);
        PageView view =
                Pages.compose(
                        pack,
                        charts.stream().map(Laid::drawn).toList(),
                        page,
                        language,
                        report -> counts.getOrDefault(report.id(), 0));
        if (counts.values().stream().mapToInt(Integer::intValue).sum() > largeRows) {
            all(reports);
            return bind(view, charts, reports, crew.begin(() -> document(view, charts)).done());
        }
        return bind(view, charts, reports, crew.begin(() -> document(view, charts)));
    }

    private Printed bind(
            PageView view,
            List<Laid> charts,
            List<Crew.Piece<Path>> reports,
            Crew.Piece<List<String>> document)
            throws IOException {
        List<ChartSpec> specs = charts.stream().map(Laid::spec).toList();
        Deck deck =
                Slides.compose(view, specs, pack.edition().knownOn(), ChartFonts::width, language);
        Map<String, Crew.Piece<byte[]>> plots = plots(deck, charts);
        List<Crew.Piece<?>> pictures = new ArrayList<>();
        Crew.Piece<Path> html =
                crew.begin(() -> write("index.html", out -> HtmlPage.write(view, FONTS, out)));
        charts.forEach(laid -> pictures.add(crew.begin(() -> picture(laid))));
        Map<String, byte[]> plotted = new TreeMap<>();
        for (Map.Entry<String, Crew.Piece<byte[]>> plot : plots.entrySet()) {
            plotted.put(plot.getKey(), plot.getValue().get());
        }
        write(SLIDES, SlideFile.write(deck, plotted)); // in one piece, so not last of all
        all(reports);
        html.get();
        List<String> slips = new ArrayList<>(proof.ofPage(folder, view));
        all(pictures);
        slips.addAll(document.get());
        SortedMap<String, String> hashes = new TreeMap<>();
        charts.forEach(laid -> hashes.put(laid.id(), laid.hash()));
        return new Printed(slips, hashes);
    }

    private Path picture(Laid laid) throws IOException {
        return write(
                StandingCharts.path(laid.id()),
                standing.picture(laid.id(), laid.hash()).orElseGet(laid.chart()::png));
    }

    private Laid lay(ChartSpec spec) throws IOException {
        LaidOutChart chart = LaidOutChart.of(spec);
        LaidOutChart.Svg svg = chart.svg();
        write("charts/" + spec.id() + ".svg", svg.file().getBytes(UTF_8));
        return new Laid(
                spec,
                StandingCharts.hash(spec),
                chart,
                new DrawnChart(
                        spec.id(),
                        spec.title(),
                        spec.alternative(),
                        svg.element(),
                        List.of(
                                PageTable.ofWords(
                                        spec.title(),
                                        spec.data().headings(),
                                        spec.data().rows()))));
    }

    private Path csv(Report report, List<List<String>> rows) throws IOException {
        return write(report.path(), out -> CsvReport.write(report.columns(), rows, out));
    }

    private Path workbook(Report report, List<List<String>> rows, Imprint imprint)
            throws IOException {
        return write(
                report.workbookPath(),
                out -> ReportWorkbook.write(ReportBooks.of(report, rows, imprint, language), out));
    }

    /** Written, and read again at once. */
    private List<String> document(PageView view, List<Laid> charts) throws IOException {
        Map<String, PdfPack.Drawing> drawings = new TreeMap<>();
        charts.forEach(laid -> drawings.put(laid.id(), laid.chart()::paint));
        write(
                PackProof.DOCUMENT,
                PdfPack.write(
                        view,
                        new PdfPack.Material(
                                SET_IN,
                                drawings,
                                ChartPainter.WIDTH,
                                ChartPainter.HEIGHT,
                                pack.edition().knownOn())));
        return proof.ofDocument(folder, view);
    }

    /** Plots are laid out once more, to the place that their slide leaves for them. */
    private Map<String, Crew.Piece<byte[]>> plots(Deck deck, List<Laid> charts) {
        Map<String, Crew.Piece<byte[]>> plots = new TreeMap<>();
        for (Laid laid : charts) {
            for (Picture place : deck.pictures(laid.id())) {
                double ratio = place.box().ratio();
                plots.put(
                        laid.id(),
                        crew.begin(
                                () ->
                                        standing.plot(laid.id(), laid.hash())
                                                .orElseGet(
                                                        () ->
                                                                ChartPainter.plotPng(
                                                                        laid.spec(), ratio))));
            }
        }
        return plots;
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        PackFolder.write(file, bytes);
        return file;
    }

    /** What is large goes where it belongs as it comes. */
    @FunctionalInterface
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private Path write(String path, Written content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.to(out);
        }
        return file;
    }

    private static <T> List<T> all(List<? extends Crew.Piece<? extends T>> pieces)
            throws IOException {
        List<T> done = new ArrayList<>();
        for (Crew.Piece<? extends T> piece : pieces) {
            done.add(piece.get());
        }
        return done;
    }
}
