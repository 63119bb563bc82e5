package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Locale;

/**
 * All syllables in a table of numbers, six bits a letter, so that a word of composed letters is
 * looked up without being taken apart. Says of it what the rules of {@link Syllables} say.
 */
final class SyllableTable {
    /** Latin letters end here; the others that Vietnamese needs stand in a block of their own. */
    private static final int LATIN = 0x0250;

    private static final int VIETNAMESE = 0x1EA0;
    private static final int END = 0x1F00;

    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The longest is {@code nghiêng}. */
    private static final int LONGEST = 7;

    /** The letter's number from 1, 0 for one of no syllable; above it its tone, 0 for none. */
    private static final byte[] OF = new byte[END];

    /** Punctuation ends here; of each sign below, whether it is known and of words. */
    private static final int SIGNS = 0x2028;

    /** Of each letter or sign: {@link #OF} it, and below, what else is to be known of it. */
    private static final char[] SEEN = new char[SIGNS];

    static final int KNOWN = 1 << 8;
    static final int WORD = 1 << 9;

    /** Beyond ASCII. */
    static final int FOREIGN = 1 << 10;

    /** One of the composed letters that only Vietnamese needs. */
    static final int VIETNAMESE_ONLY = 1 << 11;

    /** Another letter, where VNI is meant. */
    static final int ALONE_IN_VNI = 1 << 12;

    /** Behind some letters a hat or a tone, where VNI is meant. */
    static final int SIGN_IN_VNI = 1 << 13;

    /** The one mark that makes a sign between words one of a word: ≠. */
    static final int STROKE = 1 << 14;

    /** A letter of syllables: it has a number. */
    static final int OF_SYLLABLES = 1 << 15;

    static final int BITS = 5;
    static final int LETTER = 0x1F;
    static final int TONES_OF = 0xE0;
    private static final int TONE = BITS;
    private static final int SLOTS = 1 << 15;

    private static final int ACUTE = TONES.indexOf('\u0301') + 1;
    private static final int DOT = TONES.indexOf('\u0323') + 1;
    private static final long C = code("c");
    private static final long P = code("p");
    private static final long T = code("t");
    private static final long CH = code("ch");

    /** Syllables without their tones; 0 is a free slot. */
    private final long[] slots = new long[SLOTS];

    static {
        for (char c = 'A'; c < END; c++) {
            String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
            if (isLatin(c) && Character.isLetter(c)) {
                OF[c] = letter(Normalizer.normalize(lower, Form.NFD));
            }
        }
        for (char c = 0; c < SIGNS; c++) {
            int seen = c < END ? OF[c] & 0xFF : 0;
            seen |= (seen & LETTER) == 0 ? 0 : OF_SYLLABLES;
            seen |= isLatin(c) ? KNOWN : 0;
            seen |= isWritten(c) ? WORD : 0;
            seen |= c >= 0x80 ? FOREIGN : 0;
            seen |= c >= VIETNAMESE && c < END ? VIETNAMESE_ONLY : 0;
            seen |= Vni.isAlone(c) ? ALONE_IN_VNI : 0;
            seen |= Vni.isSign(c) ? SIGN_IN_VNI : 0;
            seen |= c == '\u0338' ? STROKE : 0;
            SEEN[c] = (char) seen;
        }
    }

    SyllableTable(Collection<String> onsets, Collection<String> rimes) {
        for (String onset : onsets) {
            for (String rime : rimes) {
                add(code(onset + rime));
            }
        }
    }

    private static byte letter(String apart) {
        int tone = 0;
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            int said = TONES.indexOf(apart.charAt(i)) + 1;
            if (said == 0) {
                bare.append(apart.charAt(i));
            } else if (tone != 0) {
                return 0;
            } else {
                tone = said;
            }
        }
        String letter = Normalizer.normalize(bare, Form.NFC);
        int at = letter.length() == 1 ? LETTERS.indexOf(letter) + 1 : 0;
        return at == 0 ? 0 : (byte) (tone << TONE | at);
    }

    private static long code(String bare) {
        long code = 0;
        for (int i = 0; i < bare.length(); i++) {
            code = code << TONE | (LETTERS.indexOf(bare.charAt(i)) + 1);
        }
        return code;
    }

    private void add(long code) {
        int slot = slot(code);
        while (slots[slot] != 0 && slots[slot] != code) {
            slot = slot + 1 & SLOTS - 1;
        }
        slots[slot] = code;
    }

    private boolean has(long code) {
        int slot = slot(code);
        while (slots[slot] != 0 && slots[slot] != code) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slots[slot] == code;
    }

    private static int slot(long code) {
        long mixed = code * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 49);
    }

    /** What is to be known of a letter or sign: some of the above. */
    static int seen(char c) {
        return c < SIGNS ? SEEN[c] : WORD | FOREIGN;
    }

    private static boolean isKnown(char c) {
        return (seen(c) & KNOWN) != 0;
    }

    /**
     * Everything beyond ASCII counts as of the word, save what typists put around words: legacy
     * forms turn letters into any sign.
     */
    static boolean isOfWord(char c) {
        return (seen(c) & WORD) != 0;
    }

    private static boolean isWritten(char c) {
        return c < 0x80
                ? Character.isLetter(c)
                : "\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022\u00B0".indexOf(c) < 0;
    }

    private static boolean isLatin(char c) {
        // the capital dotted i has a small letter of two signs
        return c < LATIN ? c != 'İ' : (c >= VIETNAMESE && c < END) || (c >= 0x2010 && c < 0x2028);
    }

    /** Whether every word of the text can be told here. */
    static boolean knows(String composed) {
        for (int i = 0; i < composed.length(); i++) {
            if (!isKnown(composed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean knows(char[] composed) {
        for (char c : composed) {
            if (!isKnown(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letters from one place to another are a syllable, in capitals or not. */
    boolean isSyllable(char[] composed, int from, int to) {
        if (to - from > LONGEST || to == from) {
            return false;
        }
        long code = 0;
        int tone = 0;
        for (int i = from; i < to; i++) {
            char c = composed[i];
            int of = c < END ? OF[c] & 0xFF : 0;
            if ((of & LETTER) == 0 || (tone != 0 && of >> TONE != 0)) {
                return false;
            }
            tone = of >> TONE != 0 ? of >> TONE : tone;
            code = code << TONE | (of & LETTER);
        }
        return isSyllable(code, tone);
    }

    /**
     * Whether letters are a syllable.
     *
     * @param code their numbers, {@link #LETTER} bits each
     * @param length how many there are
     * @param tone of one of them as it is {@link #seen}; 0 for none
     */
    boolean isSyllable(long code, int length, int tone) {
        return length <= LONGEST && isSyllable(code, tone >> TONE);
    }

    private boolean isSyllable(long code, int tone) {
        return has(code) && (tone == 0 || !isStopped(code) || tone == ACUTE || tone == DOT);
    }

    /** Whether it ends in c, ch, p or t, which bear two of the tones only. */
    private static boolean isStopped(long code) {
        long last = code & LETTER;
        return last == C || last == P || last == T || (code & (1 << 2 * TONE) - 1) == CH;
    }
}
