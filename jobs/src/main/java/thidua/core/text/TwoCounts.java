package thidua.core.text;

import thidua.core.text.Syllables.Count;

/**
 * How Vietnamese a text looks as it stands and as VNI's signs mean it, found in one pass: most
 * words are the same in both. Word by word, so that only words which the table of syllables cannot
 * tell are composed.
 */
final class TwoCounts {
    private final char[] letters;
    private int good;
    private int bad;
    private int vniGood;
    private int vniBad;
    private int seen;

    private TwoCounts(char[] letters) {
        this.letters = letters;
    }

    static TwoCounts of(char[] letters) {
        TwoCounts counts = new TwoCounts(letters);
        counts.read();
        if ((counts.seen & SyllableTable.STROKE) != 0) {
            counts.readWhole();
        }
        return counts;
    }

    /** Of the text as it stands. */
    Count plain() {
        return new Count(good, bad);
    }

    /** Of the text that VNI's signs mean. */
    Count vni() {
        return new Count(vniGood, vniBad);
    }

    /** Whether it has one of the letters that only Vietnamese needs; no code page has them. */
    boolean isVietnamese() {
        return (seen & SyllableTable.VIETNAMESE_ONLY) != 0;
    }

    private void read() {
        char[] text = letters;
        for (int at = 0; at < text.length; at++) {
            int start = at;
            int any = 0;
            int every = -1;
            int tone = 0;
            boolean twice = false;
            long code = 0;
            while (at < text.length) {
                int letter = SyllableTable.seen(text[at]);
                if ((letter & SyllableTable.WORD) == 0) {
                    break;
                }
                any |= letter;
                every &= letter;
                code = code << SyllableTable.BITS | (letter & SyllableTable.LETTER);
                if ((letter & SyllableTable.TONES_OF) != 0) {
                    twice = tone != 0 || twice;
                    tone = letter & SyllableTable.TONES_OF;
                }
                at++;
            }
            if ((any & SyllableTable.FOREIGN) != 0) {
                seen |= any;
                if ((every & SyllableTable.KNOWN) == 0) {
                    compose(start, at, any);
                } else {
                    boolean told = (every & SyllableTable.OF_SYLLABLES) != 0 && !twice;
                    take(start, at, any, told && Syllables.isSyllable(code, at - start, tone));
                }
            }
        }
    }

    /** A word with letters that only composing tells. */
    private void compose(int start, int end, int any) {
        char[] composed = Composing.composed(letters, start, end);
        if (composed != null && SyllableTable.knows(composed)) {
            boolean syllable = Syllables.isSyllable(composed, 0, composed.length);
            good += syllable ? 1 : 0;
            bad += syllable ? 0 : 1;
            boolean same = (any & SyllableTable.ALONE_IN_VNI) == 0 && !isPaired(start, end, any);
            if (same) {
                vniGood += syllable ? 1 : 0;
                vniBad += syllable ? 0 : 1;
            } else {
                addVni(whole(start, end, true));
            }
        } else {
            addPlain(whole(start, end, false));
            addVni(whole(start, end, true));
        }
    }

    private boolean isPaired(int start, int end, int any) {
        return (any & SyllableTable.SIGN_IN_VNI) != 0 && Vni.isPaired(letters, start, end);
    }

    private Count whole(int start, int end, boolean vni) {
        String word = new String(letters, start, end - start);
        return Syllables.countWhole(vni ? Vni.decode(word) : word);
    }

    private void take(int start, int end, int any, boolean syllable) {
        good += syllable ? 1 : 0;
        bad += syllable ? 0 : 1;
        if (isPaired(start, end, any)) {
            addVni(whole(start, end, true));
            return;
        }
        boolean same = syllable;
        if ((any & SyllableTable.ALONE_IN_VNI) != 0) {
            same = Syllables.isSyllable(Vni.unpaired(letters, start, end), 0, end - start);
        }
        vniGood += same ? 1 : 0;
        vniBad += same ? 0 : 1;
    }

    private void readWhole() {
        good = 0;
        bad = 0;
        vniGood = 0;
        vniBad = 0;
        addPlain(whole(0, letters.length, false));
        addVni(whole(0, letters.length, true));
    }

    private void addPlain(Count count) {
        good += count.good();
        bad += count.bad();
    }

    private void addVni(Count count) {
        vniGood += count.good();
        vniBad += count.bad();
    }
}
