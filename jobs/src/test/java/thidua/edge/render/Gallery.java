package thidua.edge.render;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Editions;
import thidua.core.chart.Wording;
import thidua.core.text.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paints every chart of every made-up edition into a folder, to be looked at by people. */
public final class Gallery {
    private Gallery() {}

    public static void main(String[] args) throws IOException {
        for (var e : Editions.all().entrySet()) {
            for (Language language : Language.values()) {
                Path folder = Files.createDirectories(Path.of(args[0], language.id(), e.getKey()));
                for (ChartSpec spec : Charts.draw(e.getValue(), Wording.in(language))) {
                    Files.writeString(folder.resolve(spec.id() + ".svg"), ChartPainter.svg(spec));
                    Files.write(folder.resolve(spec.id() + ".png"), ChartPainter.png(spec));
                }
            }
        }
    }
}
