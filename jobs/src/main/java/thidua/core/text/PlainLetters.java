package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Tells by one look at each letter that a folding has nothing to do: most cells of a sheet are
 * composed words and numbers, and a file may hold millions of them. Where it does not know, it says
 * no, and the folding does its work.
 */
final class PlainLetters {
    /** Vietnamese letters stand below; behind them other scripts and signs begin. */
    private static final int END = 0x1F00;

    /** Combining marks and what lies between them and the composed Vietnamese letters. */
    private static final int MARKS = 0x0250;

    private static final int COMPOSED = 0x1EA0;

    /** The letter without its marks; 0 where it is no letter or digit that is known here. */
    private static final char[] BARE = bare();

    private PlainLetters() {}

    private static char[] bare() {
        char[] bare = new char[END];
        for (char c = '0'; c < END; c++) {
            boolean known = c < MARKS || c >= COMPOSED;
            if (known && Character.isLetterOrDigit(c)) {
                String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
                boolean marked =
                        apart.chars().skip(1).allMatch(m -> m >= 0x0300 && m < 0x0370)
                                && Character.isLetterOrDigit(apart.charAt(0));
                bare[c] = marked ? apart.charAt(0) : 0;
            }
        }
        return bare;
    }

    private static char bare(char c) {
        return c < END ? BARE[c] : 0;
    }

    /** Whether the text is composed and visible, with single blanks between other signs. */
    static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c >= ' ' && c < 0x7F;
            if (!(sign || bare(c) != 0) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Whether the text, which is tidy, is letters, digits and blanks only. */
    static boolean areWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && bare(c) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no tone mark may stand in two places: no oa, oe, uy, qu, gi with a mark is there. */
    static boolean haveOnePlace(String text) {
        char last = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char bare = bare(c);
            if (bare == 0 && c > 0x7E) {
                return false;
            }
            if ((c != bare || last != before) && mayMove(before, bare)) {
                return false;
            }
            last = c;
            before = bare;
        }
        return true;
    }

    private static boolean mayMove(char first, char second) {
        return switch (first) {
            case 'o' -> second == 'a' || second == 'e';
            case 'u' -> second == 'y';
            case 'q' -> second == 'u';
            case 'g' -> second == 'i';
            default -> false;
        };
    }

    /** Words without marks, {@code d} for {@code đ}. */
    static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            bare.append(c == ' ' ? ' ' : c == 'đ' ? 'd' : bare(c));
        }
        return bare.toString();
    }
}
