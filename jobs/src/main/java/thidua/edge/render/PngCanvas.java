package thidua.edge.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Paints a picture as PNG. */
final class PngCanvas {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    /** As many as a projector shows from edge to edge. */
    static final int SLIDE_WIDTH = 1920;

    private PngCanvas() {}

    static byte[] paint(Picture picture) {
        return paint(picture, Picture.HEIGHT, WIDTH);
    }

    /**
     * @param height of the picture in its own units
     * @param pixels its width in the image
     */
    static byte[] paint(Picture picture, double height, int pixels) {
        double scale = (double) pixels / Picture.WIDTH;
        int high = (int) Math.round(height * scale);
        BufferedImage image = new BufferedImage(pixels, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, pixels, high);
        g.scale(scale, scale);
        Brush.paint(picture, g);
        g.dispose();
        return PngFile.of(image);
    }
}
