package thidua.core.text;

/**
 * Bytes or legacy letters as text.
 *
 * @param text in NFC where it was converted from a legacy form; as it stood otherwise
 * @param encoding its name: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1258}, {@code TCVN3},
 *     {@code VNI}, {@code windows-1252}, or {@code UTF-8 read as CP1252}
 * @param confidence from 0 to 1: how sure it is that no other form was meant
 */
public record Decoded(String text, String encoding, double confidence) {
    /** Below it a person should look before the text is believed. */
    public static final double SURE = 0.7;

    public boolean isSure() {
        return confidence >= SURE;
    }
}
