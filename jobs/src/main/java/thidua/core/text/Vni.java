package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * VNI for Windows: a base letter, then a Latin-1 sign that stands for hat and tone; i and ỵ carry
 * theirs in one sign, đ, ơ and ư have one of their own.
 */
final class Vni {
    private static final String TONE = "ùøûõï";
    private static final String CIRCUMFLEX = "âáàåãä";
    private static final String BREVE = "êéèúüë";
    private static final String MARKS = "\u0301\u0300\u0309\u0303\u0323";
    private static final String HAT_MARKS = "\0\u0301\u0300\u0309\u0303\u0323";
    private static final String ALONE = "ñôöíìæóòî";
    private static final String ALONE_LETTERS = "đơưíìỉĩịỵ";

    /** The small letter that a sign of Latin-1 stands for; the sign itself where it is for none. */
    private static final char[] UNPAIRED = new char[0x100];

    private static final boolean[] SIGN = new boolean[0x100];

    /** Letters that a hat or a tone may follow. */
    private static final boolean[] BASE = new boolean[0x100];

    static {
        for (char c = 0; c < UNPAIRED.length; c++) {
            char small = Character.toLowerCase(c);
            int alone = ALONE.indexOf(small);
            UNPAIRED[c] = alone < 0 ? c : ALONE_LETTERS.charAt(alone);
            BASE[c] = "aeouyôö".indexOf(small) >= 0;
            SIGN[c] = (TONE + CIRCUMFLEX + BREVE).indexOf(small) >= 0;
        }
    }

    private Vni() {}

    /** Whether a sign stands for another letter by itself. */
    static boolean isAlone(char c) {
        return c < UNPAIRED.length && UNPAIRED[c] != c;
    }

    /** Whether a sign may stand for a hat or a tone of the letter before it. */
    static boolean isSign(char c) {
        return c < SIGN.length && SIGN[c];
    }

    /** Whether a sign stands in a word behind what may be its base. */
    static boolean isPaired(char[] seen, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char base = seen[i - 1];
            boolean may = isSign(seen[i]) && base < BASE.length && BASE[base];
            if (may && !marks(base, seen[i]).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a word without pairs, small where they are others than are seen. */
    static char[] unpaired(char[] seen, int from, int to) {
        char[] letters = new char[to - from];
        for (int i = from; i < to; i++) {
            letters[i - from] = seen[i] < UNPAIRED.length ? UNPAIRED[seen[i]] : seen[i];
        }
        return letters;
    }

    /** Text that shows VNI's signs as Windows would, in NFC. */
    static String decode(String seen) {
        StringBuilder apart = new StringBuilder(seen.length() + 16);
        for (int i = 0; i < seen.length(); i++) {
            char c = seen.charAt(i);
            boolean bare = i + 1 == seen.length() || seen.charAt(i + 1) < 0x80;
            if (c < 0x80 && bare) {
                apart.append(c);
                continue;
            }
            String marks = i + 1 < seen.length() ? marks(c, seen.charAt(i + 1)) : "";
            int alone = ALONE.indexOf(Character.toLowerCase(c));
            char letter = alone < 0 ? c : inCaseOf(c, ALONE_LETTERS.charAt(alone));
            apart.append(letter).append(marks);
            i += marks.isEmpty() ? 0 : 1;
        }
        String letters = apart.toString();
        return SyllableTable.knows(letters) ? letters : Normalizer.normalize(letters, Form.NFC);
    }

    private static char inCaseOf(char seen, char letter) {
        return Character.isUpperCase(seen)
                ? String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0)
                : letter;
    }

    /** Hat and tone that the sign gives to the base; empty when it gives none. */
    private static String marks(char base, char sign) {
        char small = Character.toLowerCase(sign);
        char letter = Character.toLowerCase(base);
        int tone = TONE.indexOf(small);
        if (tone >= 0 && "aeouyôö".indexOf(letter) >= 0) {
            return MARKS.substring(tone, tone + 1);
        }
        int circumflex = CIRCUMFLEX.indexOf(small);
        if (circumflex >= 0 && "aeo".indexOf(letter) >= 0) {
            return hat('\u0302', circumflex);
        }
        int breve = BREVE.indexOf(small);
        return breve >= 0 && letter == 'a' ? hat('\u0306', breve) : "";
    }

    private static String hat(char hat, int tone) {
        return tone == 0 ? String.valueOf(hat) : "" + hat + HAT_MARKS.charAt(tone);
    }
}
