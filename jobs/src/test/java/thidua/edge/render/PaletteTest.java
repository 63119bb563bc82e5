package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import thidua.core.chart.Bars.Role;

import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;

/** Contrast after WCAG 2.2: the ratio of relative luminances, each raised by 0.05. */
class PaletteTest {
    private static final double SHAPES = 3;
    private static final double WORDS = 4.5;

    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color colour) {
        double[] parts =
                DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                        .map(part -> part / 255)
                        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    @Test
    void black_on_white_has_the_contrast_that_the_norm_gives() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_bar_stands_out_from_the_paper_or_has_an_outline_that_does(Role role) {
        Color edge = role == Role.PRIOR ? Palette.TEXT : Palette.of(role);
        assertThat(contrast(edge, Color.WHITE)).isGreaterThanOrEqualTo(SHAPES);
    }

    @Test
    void bars_that_touch_differ_by_three_to_one() {
        assertThat(contrast(Palette.of(Role.MAIN), Palette.of(Role.PRIOR)))
                .isGreaterThanOrEqualTo(SHAPES);
        assertThat(contrast(Palette.of(Role.MAIN), Palette.of(Role.SECOND)))
                .isGreaterThanOrEqualTo(SHAPES);
        assertThat(contrast(Palette.of(Role.SECOND), Palette.of(Role.THIRD)))
                .isGreaterThanOrEqualTo(SHAPES);
    }

    @Test
    void lines_and_steps_stand_out_from_the_paper_and_words_more_so() {
        for (Color drawn :
                List.of(
                        Palette.BLUE,
                        Palette.TEAL,
                        Palette.PLUM,
                        Palette.ORANGE,
                        Palette.NEUTRAL)) {
            assertThat(contrast(drawn, Color.WHITE)).isGreaterThanOrEqualTo(SHAPES);
        }
        for (Color written : List.of(Palette.BLUE, Palette.PLUM, Palette.TEXT, Palette.BLACK)) {
            assertThat(contrast(written, Color.WHITE)).isGreaterThanOrEqualTo(WORDS);
        }
    }
}
