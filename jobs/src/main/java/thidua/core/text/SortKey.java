package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Vietnamese alphabetical order as a string of ASCII characters that compares right byte by byte,
 * in Java and in any database, whatever its collation: first the letters (a ă â b … d đ e ê … o ô ơ
 * … u ư … y, with f j w z in their Latin places), then the tones of the syllables (ngang, huyền,
 * hỏi, ngã, sắc, nặng).
 *
 * <p>{@code Nam Trực} is {@code nam-tru|c 05}: a letter with a hat or horn is its base and a sign
 * behind z, words are joined by a hyphen, a blank (lower than all of these) opens the tones.
 */
public final class SortKey {
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char BREVE = '\u0306';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char HORN = '\u031B';

    private SortKey() {}

    public static String of(String text) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        String words = VietnameseText.key(text).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
        for (String word : words.split(" ", -1)) {
            letters.append(letters.isEmpty() ? "" : "-");
            tones.append(append(word, letters));
        }
        return words.isEmpty() ? "" : letters.append(' ').append(tones).toString();
    }

    /** Writes the letters of a word and returns the number of its tone, 0 for none. */
    private static int append(String word, StringBuilder letters) {
        int tone = 0;
        String apart = Normalizer.normalize(word, Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int mark = TONES.indexOf(c);
            if (mark >= 0) {
                tone = mark + 1;
            } else {
                letters.append(weight(c, hatted(apart, i)));
            }
        }
        return tone;
    }

    /** Whether the letter before a hat is e or o, whose circumflex comes first. */
    private static boolean hatted(String apart, int i) {
        for (int j = i - 1; j >= 0; j--) {
            char before = apart.charAt(j);
            if (TONES.indexOf(before) < 0) {
                return before == 'e' || before == 'o';
            }
        }
        return false;
    }

    private static String weight(char c, boolean circumflexFirst) {
        return switch (c) {
            case 'đ' -> "d{";
            case BREVE -> "{";
            case CIRCUMFLEX -> circumflexFirst ? "{" : "|";
            case HORN -> "|";
            default -> c < 0x80 ? String.valueOf(c) : foreign(c);
        };
    }

    /** Letters of other scripts come last, in the order of their code points. */
    private static String foreign(char c) {
        return "~" + String.format(Locale.ROOT, "%04x", (int) c);
    }
}
