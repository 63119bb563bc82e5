package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Editions;
import thidua.core.chart.Wording;
import thidua.core.indicator.Edition;
import thidua.core.report.Pack;
import thidua.core.slide.Decks;
import thidua.core.text.Language;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class SlidePlotTest {
    static Stream<Edition> editions() {
        return Editions.all().values().stream();
    }

    private static double ratio(Decks decks, ChartSpec chart) {
        return decks.deck().pictures(chart.id()).getFirst().box().ratio();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_word_stands_inside_the_plot_and_covers_no_other(Edition edition) {
        for (Language language : Language.values()) {
            Decks decks = Decks.of(new Pack(edition, List.of(), List.of(), List.of()), language);
            for (ChartSpec chart : decks.charts()) {
                double height = Picture.WIDTH * ratio(decks, chart);
                List<Label> labels = ChartPainter.layOutPlot(chart, height).labels();
                Rectangle2D canvas = new Rectangle2D.Double(4, 0, Picture.WIDTH - 8, height);
                assertThat(labels)
                        .allSatisfy(
                                l ->
                                        assertThat(canvas.contains(l.ink()))
                                                .as(chart.id() + " " + height + " " + l)
                                                .isTrue());
                assertThat(overlaps(labels)).as(chart.id() + " " + height).isEmpty();
            }
        }
    }

    private static List<String> overlaps(List<Label> labels) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (labels.get(i).ink().intersects(labels.get(j).ink())) {
                    overlaps.add(labels.get(i).text() + " / " + labels.get(j).text());
                }
            }
        }
        return overlaps;
    }

    @Test
    void title_measure_notes_and_source_are_left_to_the_slide() {
        for (ChartSpec chart :
                Charts.draw(Editions.named("one-missing"), Wording.in(Language.VI))) {
            Set<String> words =
                    ChartPainter.layOutPlot(chart, 480).labels().stream()
                            .map(Label::text)
                            .collect(Collectors.toSet());
            List<String> others = new ArrayList<>(chart.notes());
            others.addAll(List.of(chart.title(), chart.measure(), chart.caption()));
            assertThat(words).doesNotContainAnyElementsOf(others);
        }
    }

    @Test
    void the_picture_is_as_wide_as_a_projector_and_as_high_as_its_place() throws Exception {
        ChartSpec chart =
                Charts.draw(Editions.named("complete"), Wording.in(Language.VI)).getFirst();
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(ChartPainter.plotPng(chart, 0.4)));

        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1920, 768);
    }
}
