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

    private Vni() {}

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
