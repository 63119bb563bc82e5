package thidua.edge.workbook.feedback;

/** Texts as markup holds them. */
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    /** Between tags and within quotes; what markup cannot hold becomes the sign for it. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> letter(letter, out));
        return out.toString();
    }

    private static void letter(int letter, StringBuilder out) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append("&#").append(letter).append(';');
            default -> out.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
        }
    }

    private static boolean isAllowed(int letter) {
        return letter >= 0x20
                && !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                && letter != 0xFFFE
                && letter != 0xFFFF;
    }
}
