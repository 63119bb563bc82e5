package thidua.edge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.chart.Mark;
import thidua.core.chart.Trend;
import thidua.core.chart.Trend.Panel;
import thidua.core.chart.Trend.Point;
import thidua.core.indicator.State;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Seven years in three panels with a break before each of the last three, as in 2026. */
class TrendLayoutTest {
    private final Picture picture = new Picture();

    TrendLayoutTest() {
        Trend trend =
                new Trend(
                        List.of(
                                panel("Khen thưởng", 90, 106, 118, 121, 114, 221, 213),
                                panel("Trong đó tập thể", 32, 38, 42, 42, 38, 75, 70),
                                panel("Trong đó cá nhân", 56, 68, 73, 76, 74, 143, 142)));
        TrendLayout.layOut(trend, new Rectangle2D.Double(48, 160, 1184, 360), picture);
    }

    @Test
    void no_label_lies_on_the_line_of_a_break() {
        BufferedImage shapes = shapes();
        assertThat(picture.labels())
                .filteredOn(label -> !label.text().equals(Trend.BREAK))
                .isNotEmpty()
                .allSatisfy(
                        label ->
                                assertThat(hasPlum(shapes, label.ink()))
                                        .as(label.text())
                                        .isFalse());
    }

    @Test
    void every_year_of_seven_has_its_number() {
        assertThat(picture.labels().stream().map(Label::text))
                .contains("90", "106", "118", "121", "114", "221", "213*")
                .contains("75", "70*", "143", "142*");
    }

    private static Panel panel(String name, int... values) {
        return new Panel(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i -> point(2020 + i, values[i]))
                        .toList());
    }

    /** The last year is provisional. */
    private static Point point(int year, int value) {
        boolean partial = year == 2026;
        Mark mark =
                new Mark(
                        State.VALUE,
                        BigDecimal.valueOf(value),
                        partial ? value + "*" : Integer.toString(value),
                        partial);
        return new Point(year, mark, year > 2020 && year < 2024, year >= 2024);
    }

    private BufferedImage shapes() {
        BufferedImage image =
                new BufferedImage(Picture.WIDTH, Picture.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, Picture.WIDTH, Picture.HEIGHT);
        picture.paintShapes(g);
        g.dispose();
        return image;
    }

    /** With a rim of two pixels, in which the line would touch the letters. */
    private static boolean hasPlum(BufferedImage image, Rectangle2D ink) {
        for (int y = (int) ink.getMinY(); y <= ink.getMaxY(); y++) {
            for (int x = (int) ink.getMinX() - 2; x <= ink.getMaxX() + 2; x++) {
                if (image.getRGB(x, y) == Palette.PLUM.getRGB()) {
                    return true;
                }
            }
        }
        return false;
    }
}
