package thidua.edge.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bundled Noto Sans, loaded once a JVM and safe to share between threads. No font of the
 * machine is ever asked for.
 */
final class Typeface {
    static final String FAMILY = "Noto Sans";

    /** Grey antialiasing and fractional widths: the same measures for every output. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FONTCONFIG = "sun.awt.fontconfig";

    static {
        bypassSystemFonts();
    }

    private static final Font REGULAR = load("NotoSans-Regular.ttf");
    private static final Font BOLD = load("NotoSans-Bold.ttf");

    private Typeface() {}

    static Font font(Style style) {
        return (style.bold() ? BOLD : REGULAR).deriveFont((float) style.size());
    }

    static double width(String text, Style style) {
        return font(style).getStringBounds(text, CONTEXT).getWidth();
    }

    /** What is inked, relative to the start of the baseline. */
    static Rectangle2D ink(String text, Style style) {
        return font(style).createGlyphVector(CONTEXT, text).getVisualBounds();
    }

    static byte[] bytes(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/thidua/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its font " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the bundled font " + file, e);
        }
    }

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/thidua/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the bundled font " + file, e);
        }
    }

    /**
     * Java asks libfontconfig for its logical fonts even when only a bundled font is used, and dies
     * where there is none. The launcher names our configuration; started without it, we do so here,
     * before the first font is touched.
     */
    private static void bypassSystemFonts() {
        if (System.getProperty(FONTCONFIG) != null) {
            return;
        }
        try (InputStream in = Typeface.class.getResourceAsStream("/thidua/fontconfig.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its fontconfig.properties");
            }
            Path file = Files.createTempFile("thidua-", "-fontconfig.properties");
            file.toFile().deleteOnExit();
            Files.write(file, in.readAllBytes());
            System.setProperty(FONTCONFIG, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the font configuration", e);
        }
    }
}
