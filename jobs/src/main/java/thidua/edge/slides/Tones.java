package thidua.edge.slides;

import thidua.core.slide.Slide.Tone;

import java.awt.Color;

/** The colours of the charts, for the words around them. */
final class Tones {
    static final Color TITLE = new Color(0x12436D);
    static final Color LINE = new Color(0xB0B0B0);
    static final Color HEAD = new Color(0xDCE6F1);
    private static final Color BODY = new Color(0x222222);
    private static final Color QUIET = new Color(0x505050);
    private static final Color ALERT = new Color(0x801650);

    private Tones() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case TITLE -> TITLE;
            case BODY -> BODY;
            case QUIET -> QUIET;
            case ALERT, STAMP -> ALERT;
        };
    }
}
