package thidua.core.sheet;

/**
 * How the texts of a sheet stood in the file.
 *
 * @param encoding {@code TCVN3} or {@code VNI} where they were typed for a font with letters of its
 *     own, or what they were taken for by mistake; empty for Unicode
 * @param confidence from 0 to 1: how sure it is that no other encoding was meant
 */
public record Letters(String encoding, double confidence) {
    public static final Letters UNICODE = new Letters("", 1);

    public boolean isUnicode() {
        return encoding.isEmpty();
    }
}
