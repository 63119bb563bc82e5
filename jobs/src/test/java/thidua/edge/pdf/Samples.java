package thidua.edge.pdf;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Wording;
import thidua.core.explain.Origins;
import thidua.core.page.DrawnChart;
import thidua.core.page.PageSettings;
import thidua.core.page.PageView;
import thidua.core.page.Pages;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.PackFixture.Stated;
import thidua.core.text.Language;
import thidua.core.unit.Unit;
import thidua.edge.render.ChartFonts;
import thidua.edge.render.ChartPainter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Documents of invented packs, also into a folder, to be looked at by people. */
public final class Samples {
    private static final PageSettings SETTINGS =
            new PageSettings(PageSettings.COMMITTEE, 10, "thidua 0.1.0");

    private Samples() {}

    static List<PdfPack.Font> fonts() {
        return List.of(
                new PdfPack.Font(false, ChartFonts.ttf(false)),
                new PdfPack.Font(true, ChartFonts.ttf(true)));
    }

    static PageView view(Pack pack, Language language) {
        List<DrawnChart> drawn = new ArrayList<>();
        for (ChartSpec spec : Charts.draw(pack.edition(), Wording.in(language))) {
            drawn.add(new DrawnChart(spec.id(), spec.title(), spec.alternative(), "<svg/>"));
        }
        return Pages.compose(pack, drawn, SETTINGS, language);
    }

    static PdfPack.Material material(Pack pack, Language language) {
        Map<String, PdfPack.Drawing> drawings = new TreeMap<>();
        for (ChartSpec spec : Charts.draw(pack.edition(), Wording.in(language))) {
            drawings.put(spec.id(), g -> ChartPainter.paint(spec, g));
        }
        return new PdfPack.Material(
                fonts(),
                drawings,
                ChartPainter.WIDTH,
                ChartPainter.HEIGHT,
                pack.edition().knownOn());
    }

    static byte[] pdf(Pack pack, Language language) throws IOException {
        return PdfPack.write(view(pack, language), material(pack, language));
    }

    static byte[] pdf(Pack pack) throws IOException {
        return pdf(pack, Language.VI);
    }

    /** So many districts with small invented numbers, the last one silent. */
    public static Pack many(int units, IntFunction<String> name) {
        List<Unit> expected =
                IntStream.range(0, units)
                        .mapToObj(i -> PackFixture.district("" + (10_000 + i), name.apply(i)))
                        .toList();
        return pack(expected, expected.subList(0, Math.max(1, units - 1)), i -> i % 4);
    }

    /** Of the units expected some have reported, each with a number for its place in the list. */
    static Pack pack(List<Unit> expected, List<Unit> reported, IntUnaryOperator number) {
        List<Stated> now = new ArrayList<>();
        List<Stated> before = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            int n = number.applyAsInt(i);
            Unit unit = reported.get(i);
            now.add(new Stated(unit, n, n / 3, 3 * n, n / 2, PackFixture.police(n, 4 * n)));
            before.add(new Stated(unit, n / 2, 0, 2 * n, 0, PackFixture.police(n, n)));
        }
        return new Pack(
                PackFixture.edition(2021, expected, now, before),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Origins(List.of(), List.of()));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<String, Pack> packs = new LinkedHashMap<>();
        packs.put("small", PackFixture.small());
        packs.put("129", many(129, i -> "Xã Hải Phong " + i));
        packs.put("3000", many(3000, i -> "Xã Hải Phong " + i));
        for (var pack : packs.entrySet()) {
            for (Language language : Language.values()) {
                Files.write(
                        folder.resolve(pack.getKey() + "-" + language.id() + ".pdf"),
                        pdf(pack.getValue(), language));
            }
        }
    }
}
