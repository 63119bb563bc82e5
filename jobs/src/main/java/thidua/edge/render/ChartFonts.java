package thidua.edge.render;

import java.util.Base64;

/** The bundled fonts for pages that show charts. */
public final class ChartFonts {
    private ChartFonts() {}

    /** The font as WOFF2, about 12 KB. */
    public static byte[] woff2(boolean bold) {
        return Typeface.bytes(bold ? "NotoSans-Bold.woff2" : "NotoSans-Regular.woff2");
    }

    /** The font as TrueType, about 34 KB, for documents that embed it. */
    public static byte[] ttf(boolean bold) {
        return Typeface.bytes(bold ? "NotoSans-Bold.ttf" : "NotoSans-Regular.ttf");
    }

    /** How wide a text is in the bundled font, in the unit of its size. */
    public static double width(String text, boolean bold, double size) {
        return Typeface.width(text, bold ? Style.bold(size) : Style.regular(size));
    }

    /** Two {@code @font-face} rules with the fonts as data, about 33 KB. */
    public static String css() {
        return face(400, woff2(false)) + face(700, woff2(true));
    }

    private static String face(int weight, byte[] font) {
        return "@font-face{font-family:'"
                + Typeface.FAMILY
                + "';font-weight:"
                + weight
                + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(font)
                + ") format('woff2')}";
    }
}
