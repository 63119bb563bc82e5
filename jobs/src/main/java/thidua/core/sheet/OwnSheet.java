package thidua.core.sheet;

/**
 * A sheet that thidua itself puts into a workbook: how to fill it in, lists to choose from, what is
 * to be mended. Its first text says so; when the workbook comes back, nobody is told that the sheet
 * holds no table.
 */
public final class OwnSheet {
    /** How the first text of such a sheet begins. */
    public static final String MARK = "thidua · ";

    private OwnSheet() {}

    /** Whether a sheet whose first text is this is one of ours. */
    public static boolean isMarked(String firstText) {
        return firstText.strip().startsWith(MARK);
    }
}
