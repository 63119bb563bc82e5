package thidua.core.text;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * Letters and the marks behind them as composed letters, where each mark gives one: what the
 * normalising of whole texts gives as well, at the price of a look into a table.
 */
final class Composing {
    /** Hats and tones of Vietnamese, one bit apart. */
    private static final String MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    private static final int FIRST_MARK = 0x0300;
    private static final int MARKS_END = 0x0324;

    /** Latin letters, and behind them those that only Vietnamese needs. */
    private static final int LATIN = 0x0250;

    private static final int VIETNAMESE = 0x1EA0;
    private static final int END = 0x1F00;

    private static final char[] COMPOSED = new char[(LATIN + END - VIETNAMESE) * MARKS.length()];

    /** The place of a mark among {@link #MARKS}; -1 for another. */
    private static final byte[] MARK = new byte[MARKS_END - FIRST_MARK];

    static {
        Arrays.fill(MARK, (byte) -1);
        for (int i = 0; i < MARKS.length(); i++) {
            MARK[MARKS.charAt(i) - FIRST_MARK] = (byte) i;
        }
        for (char c = 0xC0; c < END; c = c + 1 == LATIN ? VIETNAMESE : (char) (c + 1)) {
            learn(Normalizer.normalize(String.valueOf(c), Form.NFD));
        }
    }

    private Composing() {}

    /** Each mark may have been the last that was written. */
    private static void learn(String apart) {
        for (int i = 1; i < apart.length(); i++) {
            String rest = apart.substring(0, i) + apart.substring(i + 1);
            String letter = Normalizer.normalize(rest, Form.NFC);
            char mark = apart.charAt(i);
            String whole = Normalizer.normalize(letter + mark, Form.NFC);
            if (isMark(mark) && place(letter) >= 0 && place(whole) >= 0) {
                int at = place(letter) * MARKS.length() + MARK[mark - FIRST_MARK];
                COMPOSED[at] = whole.charAt(0);
            }
        }
    }

    private static int place(String letter) {
        return letter.length() == 1 ? place(letter.charAt(0)) : -1;
    }

    private static int place(char letter) {
        if (letter < LATIN) {
            return letter;
        }
        return letter >= VIETNAMESE && letter < END ? letter - VIETNAMESE + LATIN : -1;
    }

    static boolean isMark(char c) {
        return c >= FIRST_MARK && c < MARKS_END && MARK[c - FIRST_MARK] >= 0;
    }

    /** The letter with the mark as one letter; 0 where there is none or it is not known here. */
    static char with(char letter, char mark) {
        int place = place(letter);
        return place < 0 || !isMark(mark)
                ? 0
                : COMPOSED[place * MARKS.length() + MARK[mark - FIRST_MARK]];
    }

    /** The letters composed; null where a mark gives no letter. */
    static char @Nullable [] composed(char[] letters, int from, int to) {
        char[] composed = new char[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = letters[i];
            if (!isMark(c)) {
                composed[length++] = c;
            } else {
                char with = length == 0 ? 0 : with(composed[length - 1], c);
                if (with == 0) {
                    return null;
                }
                composed[length - 1] = with;
            }
        }
        return length == composed.length ? composed : Arrays.copyOf(composed, length);
    }
}
