package thidua.bench.kit;

import static java.util.Objects.requireNonNull;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Mark;
import thidua.core.chart.Trend;
import thidua.core.indicator.State;
import thidua.core.indicator.YearValues;
import thidua.core.unit.Unit;
import thidua.edge.render.ChartPainter;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** A chart a unit, as the kit asks for: its models and awards over the years, by our painter. */
public final class KitCharts {
    private KitCharts() {}

    /**
     * Draws those of the first units by code, as many at once as there are cores.
     *
     * @param folder in which they are put
     */
    public static void draw(SortedMap<Integer, YearValues> values, int many, Path folder)
            throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(folder);
        List<Unit> units = KitReport.units(requireNonNull(values.get(values.lastKey())));
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService painters = Executors.newFixedThreadPool(cores)) {
            List<Future<Path>> drawn = new ArrayList<>();
            for (Unit unit : units.subList(0, Math.min(many, units.size()))) {
                drawn.add(
                        painters.submit(
                                () ->
                                        Files.write(
                                                folder.resolve(unit.code() + ".png"),
                                                ChartPainter.png(spec(unit, values)))));
            }
            for (Future<Path> chart : drawn) {
                chart.get();
            }
        }
    }

    private static ChartSpec spec(Unit unit, SortedMap<Integer, YearValues> values) {
        String years = values.firstKey() + "–" + values.lastKey();
        Trend trend =
                new Trend(
                        List.of(
                                panel("Mô hình", unit, values, KitReport::models),
                                panel("Khen thưởng", unit, values, KitReport::awards)));
        return new ChartSpec(
                unit.code(),
                "vi",
                unit.name(),
                "Mô hình và khen thưởng, " + years,
                null,
                trend,
                List.of(),
                "Nguồn: báo cáo của đơn vị",
                unit.name());
    }

    private static Trend.Panel panel(
            String name,
            Unit unit,
            SortedMap<Integer, YearValues> values,
            BiFunction<YearValues, String, Long> figure) {
        List<Trend.Point> points = new ArrayList<>();
        values.forEach(
                (year, of) -> {
                    long number = figure.apply(of, unit.code());
                    Mark mark =
                            new Mark(
                                    number == 0 ? State.ZERO : State.VALUE,
                                    BigDecimal.valueOf(number),
                                    Long.toString(number),
                                    false);
                    points.add(new Trend.Point(year, mark, !points.isEmpty(), false));
                });
        return new Trend.Panel(name, points);
    }
}
