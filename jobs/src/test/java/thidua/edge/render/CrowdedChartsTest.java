package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import thidua.core.chart.Bars;
import thidua.core.chart.Bars.Emphasis;
import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Contributions;
import thidua.core.chart.Contributions.Kind;
import thidua.core.chart.Editions;
import thidua.core.chart.Multiples;
import thidua.core.chart.Slope;
import thidua.core.chart.Wording;
import thidua.core.indicator.Edition;
import thidua.core.report.Pack;
import thidua.core.slide.Decks;
import thidua.core.text.Language;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Thousands of units, names and titles without end: the charts stay charts. */
class CrowdedChartsTest {
    private static final IntFunction<String> SHORT = i -> "Xã Hải Phúc " + i;
    private static final IntFunction<String> LONG = i -> "Đơn vị " + i + " nghiêng ngả".repeat(15);
    private static final IntFunction<String> UNBROKEN = i -> i + "Đ".repeat(200);

    /** The folding is that of thirty or of three thousand: only the count differs. */
    private static void drawn(int units, IntFunction<String> name, int greatest) {
        for (boolean isWhole : List.of(true, false)) {
            drawn(Editions.crowd(units, name, greatest, isWhole), units);
        }
    }

    private static void drawn(Edition edition, int units) {
        for (Language language : Language.values()) {
            List<ChartSpec> charts = Charts.draw(edition, Wording.in(language));
            assertThat(charts).hasSizeGreaterThan(5);
            for (ChartSpec chart : charts) {
                assertThat(faults(ChartPainter.layOut(chart), Picture.HEIGHT, 4))
                        .as(chart.id())
                        .isEmpty();
                folded(chart, units);
            }
        }
    }

    /** On slides, too, where the plot is as high as title and notes leave it. */
    private static void onSlides(Edition edition) {
        Pack pack = new Pack(edition, List.of(), List.of(), List.of());
        Decks decks = Decks.of(pack, Language.VI);
        for (ChartSpec chart : decks.charts()) {
            double ratio = decks.deck().pictures(chart.id()).getFirst().box().ratio();
            double height = Picture.WIDTH * ratio;
            assertThat(faults(ChartPainter.layOutPlot(chart, height), height, 0))
                    .as(chart.id())
                    .isEmpty();
        }
    }

    /** Words that stand outside, are smaller than nine points on paper, or lie on others. */
    private static List<String> faults(Picture picture, double height, double edge) {
        List<Label> labels = picture.labels();
        assertThat(labels).isNotEmpty();
        Rectangle2D canvas = new Rectangle2D.Double(4, edge, Picture.WIDTH - 8, height - 2 * edge);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (!canvas.contains(label.ink())) {
                faults.add("outside: " + label);
            }
            if (label.style().size() < Style.SMALLEST) {
                faults.add("tiny: " + label);
            }
            for (Label other : labels.subList(i + 1, labels.size())) {
                if (label.ink().intersects(other.ink())) {
                    faults.add("overlap: " + label + " / " + other);
                }
            }
        }
        return faults;
    }

    /** The rule: 30 rows, 24 panels, 20 lines at most; those left out are counted in a row. */
    private static void folded(ChartSpec chart, int units) {
        switch (chart.plot()) {
            case Bars bars
                    when chart.id().endsWith("-by-unit") || chart.id().endsWith("-per-unit") -> {
                long alone =
                        bars.rows().stream().filter(r -> r.emphasis() != Emphasis.TEXT).count();
                assertThat(bars.rows()).hasSize((int) alone + 1).hasSizeLessThanOrEqualTo(30);
                assertThat(bars.rows().getLast().name().replaceAll("\\D", ""))
                        .isEqualTo(Long.toString(units - alone));
            }
            case Contributions parts -> {
                long alone = parts.rows().stream().filter(r -> r.kind() == Kind.UNIT).count();
                assertThat(alone).isBetween(1L, 29L);
                assertThat(parts.rows().stream().filter(r -> r.kind() == Kind.OTHERS)).hasSize(1);
            }
            case Multiples multiples -> assertThat(multiples.panels()).hasSize(24);
            case Slope slope -> assertThat(slope.lines()).hasSizeBetween(1, 20);
            default -> {}
        }
    }

    @Test
    void hundreds_of_units_fit_whatever_their_names_and_numbers() {
        drawn(400, SHORT, 3);
        drawn(400, LONG, 9_999);
        drawn(400, UNBROKEN, 2_000_000);
        drawn(400, SHORT, 0);
    }

    @Test
    void hundreds_of_units_fit_on_slides() {
        onSlides(Editions.crowd(400, UNBROKEN, 9_999, true));
    }

    @Test
    @Tag("slow")
    void thousands_of_units_fit_whatever_their_names_and_numbers() {
        for (IntFunction<String> name : List.of(SHORT, LONG, UNBROKEN)) {
            for (int greatest : new int[] {0, 3, 2_000, 9_999}) {
                drawn(3_000, name, greatest);
            }
            onSlides(Editions.crowd(3_000, name, 2_000, true));
        }
    }

    @Test
    void titles_notes_and_sources_without_end_are_cut_and_stay_apart() {
        for (String word : List.of("nghiêng ngả ", "Đ")) {
            String endless = word.repeat(600 / word.length());
            everyChart()
                    .map(
                            chart ->
                                    new ChartSpec(
                                            chart.id(),
                                            chart.language(),
                                            endless,
                                            endless,
                                            chart.stamp(),
                                            chart.plot(),
                                            List.of(endless, endless, endless, endless),
                                            endless,
                                            chart.alternative()))
                    .forEach(
                            chart ->
                                    assertThat(faults(ChartPainter.layOut(chart), 720, 4))
                                            .as(chart.id())
                                            .isEmpty());
        }
    }

    private static Stream<ChartSpec> everyChart() {
        return Editions.all().values().stream()
                .flatMap(edition -> Charts.draw(edition, Wording.in(Language.VI)).stream());
    }
}
