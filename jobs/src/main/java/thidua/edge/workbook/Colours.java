package thidua.edge.workbook;

import thidua.core.finding.Severity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The colours of findings, and those that a workbook names by number. No office program offers ours
 * by itself, so that they are known again, and taken off, when a mended workbook comes back.
 */
public final class Colours {
    private static final Map<Severity, String> FILLS =
            Map.of(Severity.ERROR, "FFFBD2CF", Severity.WARNING, "FFFFF1B6");
    private static final Map<Severity, Format.Line> FRAMES =
            Map.of(
                    Severity.ERROR, new Format.Line("medium", "FFB3261D"),
                    Severity.WARNING, new Format.Line("mediumDashed", "FF8A6D03"));
    private static final Set<String> OURS = Set.of("FFFBD2CF", "FFFFF1B6", "FFB3261D", "FF8A6D03");

    /** The palette of old workbooks, from number 8 on; 0 to 7 are the same as the first eight. */
    private static final String PALETTE =
            "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
                    + "800000008000000080808000800080008080C0C0C0808080"
                    + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF"
                    + "000080FF00FFFFFF0000FFFF8000808000000080800000FF"
                    + "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99"
                    + "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
                    + "003366339966003300333300993300993366333399333333";

    private Colours() {}

    public static String fill(Severity severity) {
        return FILLS.getOrDefault(severity, "");
    }

    public static Format.Line frame(Severity severity) {
        return FRAMES.getOrDefault(severity, Format.Line.NONE);
    }

    /** Whether a colour was put there by us. */
    public static boolean isOurs(String colour) {
        return OURS.contains(colour);
    }

    /** A colour by its number; empty for those that the machine of the reader chooses. */
    public static String indexed(int number) {
        int at = (number < 8 ? number : number - 8) * 6;
        return number < 0 || at + 6 > PALETTE.length() ? "" : "FF" + PALETTE.substring(at, at + 6);
    }

    /** {@code FFRRGGBB} of whatever a file says; empty when it is no colour. */
    public static String rgb(String written) {
        return written.matches("[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")
                ? "FF" + written.substring(written.length() - 6).toUpperCase(Locale.ROOT)
                : "";
    }

    /**
     * A colour made lighter or darker, as the standard has it: by its lightness.
     *
     * @param tint from -1 (black) to 1 (white)
     */
    public static String tinted(String colour, double tint) {
        if (colour.isEmpty() || tint == 0 || !(Math.abs(tint) <= 1)) {
            return colour;
        }
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            parts[i] = Integer.parseInt(colour, 2 + 2 * i, 4 + 2 * i, 16) / 255.0;
        }
        double max = Math.max(parts[0], Math.max(parts[1], parts[2]));
        double min = Math.min(parts[0], Math.min(parts[1], parts[2]));
        double light = (max + min) / 2;
        double wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
        double before = 1 - Math.abs(2 * light - 1);
        double factor = before == 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / before;
        StringBuilder mixed = new StringBuilder("FF");
        for (double part : parts) {
            long value = Math.round(255 * Math.clamp(wanted + (part - light) * factor, 0, 1));
            mixed.append(String.format(Locale.ROOT, "%02X", value));
        }
        return mixed.toString();
    }
}
