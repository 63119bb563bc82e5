package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;

/**
 * How Vietnamese a text looks: each word with a letter beyond ASCII either is a syllable that can
 * be written in Vietnamese (an onset, a rime, at most one tone that the rime allows) or is not. A
 * wrong decoding hits a syllable by chance only.
 */
final class Syllables {
    private static final Set<String> ONSETS =
            Set.of(
                    ("- b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
                            .replace("-", "")
                            .split(" "));
    private static final Set<String> RIMES =
            Set.of(
                    ("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng"
                         + " âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia"
                         + " ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt"
                         + " yêu y ya o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang"
                         + " oanh oao oap oat oay oă oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm"
                         + " ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uâ uân uâng"
                         + " uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôt uy uya"
                         + " uych uyên uyêt uynh uyt uyu uyp uyn ư ưa ưc ưi ưng ưm ưn ưt ưu ươc ươi"
                         + " ươm ươn ương ươp ươt ươu")
                            .split(" "));
    private static final SyllableTable TABLE = new SyllableTable(ONSETS, RIMES);

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED_TONES = "\u0301\u0323";

    /** Words of a text that can be told. */
    record Count(int good, int bad) {
        int all() {
            return good + bad;
        }

        /** From 0 to 1; 0 when no word can be told. */
        double share() {
            return all() == 0 ? 0 : (double) good / all();
        }
    }

    static final Count NOTHING = new Count(0, 0);

    private Syllables() {}

    /** Counts the words with letters (or signs that are no punctuation) beyond ASCII. */
    static Count count(String text) {
        return TwoCounts.of(text.toCharArray()).plain();
    }

    /** Those of the text that VNI's signs mean. */
    static Count countVni(String text) {
        return TwoCounts.of(text.toCharArray()).vni();
    }

    static boolean isSyllable(long code, int length, int tone) {
        return TABLE.isSyllable(code, length, tone);
    }

    /** Whether letters that the table knows are a syllable. */
    static boolean isSyllable(char[] letters, int from, int to) {
        return TABLE.isSyllable(letters, from, to);
    }

    /** All words composed together. */
    static Count countWhole(String text) {
        String composed = SyllableTable.knows(text) ? text : Normalizer.normalize(text, Form.NFC);
        boolean told = SyllableTable.knows(composed);
        return countComposed(told ? composed : composed.toLowerCase(Locale.ROOT), told);
    }

    /**
     * @param told whether the table can tell every word; else the letters are small
     */
    private static Count countComposed(String composed, boolean told) {
        int good = 0;
        int bad = 0;
        char[] letters = composed.toCharArray();
        int start = 0;
        while (start < composed.length()) {
            int end = start;
            boolean foreign = false;
            while (end < letters.length && SyllableTable.isOfWord(letters[end])) {
                foreign |= letters[end] >= 0x80;
                end++;
            }
            boolean syllable =
                    foreign
                            && (told
                                    ? TABLE.isSyllable(letters, start, end)
                                    : isSyllable(
                                            composed.substring(start, Math.min(end, start + 12))));
            if (syllable) {
                good++;
            } else if (foreign) {
                bad++;
            }
            start = end + 1;
        }
        return new Count(good, bad);
    }

    static boolean isSyllable(String word) {
        String apart = Normalizer.normalize(word, Form.NFD);
        StringBuilder bare = new StringBuilder();
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone != 0) {
                return false;
            } else {
                tone = c;
            }
        }
        return isSyllable(Normalizer.normalize(bare, Form.NFC), tone);
    }

    private static boolean isSyllable(String bare, char tone) {
        for (int onset = Math.min(3, bare.length() - 1); onset >= 0; onset--) {
            String rime = bare.substring(onset);
            boolean known = ONSETS.contains(bare.substring(0, onset)) && RIMES.contains(rime);
            if (known && mayCarry(rime, tone)) {
                return true;
            }
        }
        return bare.equals("gi") && tone != 0;
    }

    private static boolean mayCarry(String rime, char tone) {
        char last = rime.charAt(rime.length() - 1);
        boolean stopped = "cpt".indexOf(last) >= 0 || rime.endsWith("ch");
        return !stopped || tone == 0 || STOPPED_TONES.indexOf(tone) >= 0;
    }
}
