package thidua.core.text;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

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
    private static final char[] BARE = new char[END];

    /** Which marks the letter has: some of {@link #TONE} and {@link #OTHER}. */
    private static final byte[] MARKED = new byte[END];

    /** The small letter, with đ for eth; of other signs themselves. */
    private static final char[] SMALL = new char[END];

    private static final byte TONE = 1;
    private static final byte OTHER = 2;

    static {
        learn();
    }

    private PlainLetters() {}

    private static void learn() {
        for (char c = ' '; c < '0'; c++) {
            SMALL[c] = c;
        }
        for (char c = '0'; c < END; c++) {
            SMALL[c] = c < 0x7F ? c : 0;
            boolean known = c < MARKS || c >= COMPOSED;
            if (known && Character.isLetterOrDigit(c)) {
                String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
                boolean marked =
                        apart.chars().skip(1).allMatch(m -> m >= 0x0300 && m < 0x0370)
                                && Character.isLetterOrDigit(apart.charAt(0));
                BARE[c] = marked ? apart.charAt(0) : 0;
                String small = String.valueOf(c).toLowerCase(Locale.ROOT);
                SMALL[c] = small.length() > 1 ? 0 : small.charAt(0) == 'ð' ? 'đ' : small.charAt(0);
                for (int i = 1; i < apart.length(); i++) {
                    MARKED[c] |= ToneMarks.isTone(apart.charAt(i)) ? TONE : OTHER;
                }
            }
        }
    }

    private static char bare(char c) {
        return c < END ? BARE[c] : 0;
    }

    /** The first letter or digit, small and without marks; 0 where it is not known here. */
    static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char bare = bare(c);
            if (bare != 0) {
                char small = bare(SMALL[c]);
                return small == 'đ' ? 'd' : small;
            }
            if (c >= 0x7F) {
                return 0;
            }
        }
        return 0;
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

    /** A letter without marks, a digit or another sign of ASCII that is seen, or a blank. */
    private static boolean isPlain(char c) {
        return bare(c) != 0 || (c >= ' ' && c < 0x7F);
    }

    /**
     * The tidy text, when it is made of letters, composed or with marks that compose, and signs of
     * ASCII with blanks, tabs and line ends between them; null when it is not.
     */
    static @Nullable String tidied(String text) {
        char[] tidy = new char[text.length()];
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                blank = true;
            } else if (isPlain(c)) {
                if (blank && length > 0) {
                    tidy[length++] = ' ';
                }
                blank = false;
                tidy[length++] = c;
            } else {
                char with = blank || length == 0 ? 0 : Composing.with(tidy[length - 1], c);
                if (with == 0) {
                    return null;
                }
                tidy[length - 1] = with;
            }
        }
        return new String(tidy, 0, length);
    }

    /**
     * The tidy text in small letters, without quotes, without blanks at punctuation and without a
     * last full stop or colon; tone marks are where they were.
     *
     * @param folded takes it; as long as the text
     * @return how many letters it has; -1 when the text has other letters, marks that compose with
     *     none, or signs beyond ASCII
     */
    static int small(String text, char[] folded) {
        int length = 0;
        boolean blank = false;
        boolean behind = false;
        char last = ',';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char small = c < END ? SMALL[c] : 0;
            if (c == ' ' || c == '"' || c == '\n' || c == '\r' || c == '\t') {
                blank = true;
                behind = false;
            } else if (small == 0 || (c > 0x7E && BARE[c] == 0)) {
                char with = behind ? Composing.with(folded[length - 1], c) : 0;
                if (with == 0) {
                    return -1;
                }
                folded[length - 1] = with;
                last = with;
            } else if (c != '\'' && c != '`') {
                if (blank && !isPunctuation(last) && !isPunctuation(c)) {
                    folded[length++] = ' ';
                }
                blank = false;
                folded[length++] = small;
                last = c;
                behind = true;
            } else {
                behind = false;
            }
        }
        return withoutLastSigns(folded, length);
    }

    private static int withoutLastSigns(char[] folded, int length) {
        int end = length;
        while (end > 0 && ".,;:".indexOf(folded[end - 1]) >= 0) {
            end--;
        }
        boolean sentence = end > 0 && end < length;
        char before = sentence ? folded[end - 1] : 0;
        return bare(before) != 0 || before == ')' ? end : length;
    }

    private static boolean isPunctuation(char c) {
        if (c < '0') {
            return c == '&' || (c >= '(' && c != '*');
        }
        return c == ':' || c == ';' || c == '|';
    }

    /** Whether no tone mark stands in the wrong place; of that in some places none is sure. */
    static boolean haveOnePlace(char[] text, int length) {
        char before = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            char bare = bare(c);
            if (bare == 0 && c > 0x7E) {
                return false;
            }
            boolean moves =
                    switch (before) {
                        case 'o' -> (bare == 'a' || bare == 'e') && mayMoveAfterO(text, i, length);
                        case 'u' -> bare == 'y' && mayMoveToY(text, i, length);
                        case 'q' -> bare == 'u' && c != 'u';
                        case 'g' -> bare == 'i' && c != 'i';
                        default -> false;
                    };
            if (moves) {
                return false;
            }
            before = bare;
        }
        return true;
    }

    /** Of o with a or e: a tone on the second at the end, or on the first before more letters. */
    private static boolean mayMoveAfterO(char[] text, int at, int length) {
        byte first = marked(text[at - 1]);
        byte second = marked(text[at]);
        if ((first & OTHER) != 0 || (first | second) == 0) {
            return false;
        }
        boolean ends = at + 1 == length || !Character.isLetter(text[at + 1]);
        if (first == 0) {
            return second == TONE && ends;
        }
        return (second & TONE) != 0 || (second == 0 && !ends);
    }

    /** Of u with y: the same, but that the first gives its tone away to few endings. */
    private static boolean mayMoveToY(char[] text, int at, int length) {
        byte first = marked(text[at - 1]);
        byte second = marked(text[at]);
        if ((first & OTHER) != 0 || (first | second) == 0) {
            return false;
        }
        char next = at + 1 == length ? ' ' : text[at + 1];
        if (first == 0) {
            boolean afterQ = at > 1 && text[at - 2] == 'q';
            return second == TONE && !afterQ && !Character.isLetter(next);
        }
        return (second & TONE) != 0 || (second == 0 && "cnpt".indexOf(bare(next)) >= 0);
    }

    private static byte marked(char c) {
        return c < END ? MARKED[c] : 0;
    }

    /** The words without marks, {@code d} for {@code đ}; null when it has signs beyond ASCII. */
    static @Nullable String bare(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char bare = bare(c);
            if (bare == 0) {
                if (c < ' ' || c >= 0x7F) {
                    return null;
                }
                parted = true;
            } else {
                if (parted && !words.isEmpty()) {
                    words.append(' ');
                }
                parted = false;
                words.append(c == 'đ' ? 'd' : bare);
            }
        }
        return words.toString();
    }
}
