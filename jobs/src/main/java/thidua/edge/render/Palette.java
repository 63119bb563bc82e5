package thidua.edge.render;

import thidua.core.chart.Bars.Role;

import java.awt.Color;

/** The colours, each at least 3:1 against white; the first four are told apart in grey too. */
final class Palette {
    static final Color BLUE = new Color(0x12436D);
    static final Color TEAL = new Color(0x28A197);
    static final Color PLUM = new Color(0x801650);
    static final Color ORANGE = new Color(0xF46A25);
    static final Color TEXT = new Color(0x3D3D3D);
    static final Color BLACK = new Color(0x0B0C0C);
    static final Color NEUTRAL = new Color(0x8A8A8A);
    static final Color FAINT = new Color(0xE6E6E6);
    static final Color CLEAR = new Color(0x00FFFFFF, true);

    private Palette() {}

    /** The fill of a bar; {@code PRIOR} is faint and always gets an outline. */
    static Color of(Role role) {
        return switch (role) {
            case MAIN -> BLUE;
            case PRIOR -> FAINT;
            case SECOND -> TEAL;
            case THIRD -> PLUM;
        };
    }
}
