package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three foldings, each coarser than the one before: {@link #tidy} changes nothing that a reader
 * sees, {@link #key} makes equal what a reader calls the same words, {@link #plain} also forgets
 * accents, so it may only ever suggest ({@code Trực Hưng} and {@code Trực Hùng} are two communes).
 * None depends on the default locale; each is idempotent.
 */
public final class VietnameseText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern BLANKS =
            Pattern.compile("[\\p{Cntrl}\\p{Z}\\u0085\\u2028\\u2029]+");
    private static final Pattern DASHES =
            Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern QUOTES =
            Pattern.compile("[\"\\u201C-\\u201F\\u00AB\\u00BB\\u2033\\uFF02]");
    private static final Pattern APOSTROPHES =
            Pattern.compile("['`\\u00B4\\u2018-\\u201B\\u2032\\u2039\\u203A\\uFF07]");
    private static final Pattern AROUND_PUNCTUATION = Pattern.compile(" ?([-,;:/()&+|.]) ?");
    private static final Pattern LAST_PUNCTUATION =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N})])[ .,;:]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern NO_LETTERS_OR_MARKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Syllables that official texts spell both ways, i and y; every other i and y stays. */
    private static final Map<String, String> ONE_SPELLING =
            Map.of("tỉ", "tỷ", "kỉ", "kỷ", "sỹ", "sĩ");

    private static final Pattern TWO_SPELLINGS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(tỉ|kỉ|sỹ)(?![\\p{L}\\p{N}])");

    private VietnameseText() {}

    /**
     * Composed letters (NFC, also from half-composed input), every run of blanks, line breaks and
     * control characters one blank, none at the ends, nothing invisible.
     */
    public static String tidy(String text) {
        if (PlainLetters.isTidy(text)) {
            return text;
        }
        String tidied = PlainLetters.tidied(text);
        if (tidied != null) {
            return tidied;
        }
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /**
     * Equal for texts that differ only in composition, blanks, case, place of the tone mark ({@code
     * hoà}, {@code hòa}), dashes, quotes, blanks at punctuation, a last full stop or colon, the
     * letter eth for {@code đ}, or the pairs {@code tỷ/tỉ}, {@code kỷ/kỉ}, {@code sĩ/sỹ}. Accents
     * count.
     */
    public static String key(String text) {
        char[] small = new char[text.length()];
        int length = PlainLetters.small(text, small);
        if (length >= 0) {
            return placed(small, length);
        }
        String folded = tidy(text).toLowerCase(Locale.ROOT).replace('ð', 'đ').replace('ɖ', 'đ');
        return PlainLetters.areWords(folded) ? placed(folded) : placed(withoutSigns(folded));
    }

    private static String withoutSigns(String tidy) {
        String folded = DASHES.matcher(tidy).replaceAll("-");
        folded = QUOTES.matcher(folded).replaceAll(" ");
        folded = APOSTROPHES.matcher(folded).replaceAll("");
        folded = AROUND_PUNCTUATION.matcher(tidy(folded)).replaceAll("$1");
        return LAST_PUNCTUATION.matcher(folded).replaceAll("");
    }

    private static String placed(String folded) {
        return placed(folded.toCharArray(), folded.length());
    }

    private static String placed(char[] folded, int length) {
        String text = new String(folded, 0, length);
        boolean placed = PlainLetters.haveOnePlace(folded, length);
        if (placed && !mayHaveTwoSpellings(folded, length)) {
            return text;
        }
        return spelt(placed ? text : ToneMarks.place(text));
    }

    private static String spelt(String placed) {
        return mayHaveTwoSpellings(placed.toCharArray(), placed.length())
                ? TWO_SPELLINGS
                        .matcher(placed)
                        .replaceAll(m -> Matcher.quoteReplacement(spelling(m.group())))
                : placed;
    }

    /** Whether one of those syllables may stand alone in the text. */
    private static boolean mayHaveTwoSpellings(char[] text, int length) {
        for (int i = 1; i < length; i++) {
            char c = text[i];
            if (c == 'ỉ' || c == 'ỹ') {
                char onset = text[i - 1];
                boolean syllable = c == 'ỹ' ? onset == 's' : onset == 't' || onset == 'k';
                boolean begins = i == 1 || !Character.isLetter(text[i - 2]);
                boolean ends = i + 1 == length || !Character.isLetter(text[i + 1]);
                if (syllable && begins && ends) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the text is the full name with some or all accents left out, and blanks or case
     * changed: so are {@code Nam Trưc} and {@code namtruc}, but not {@code Nam Trúc}, which has an
     * accent that {@code Nam Trực} has not.
     */
    public static boolean isLessAccented(String text, String full) {
        return isPartOf(apart(text), apart(full));
    }

    /** As {@link #isLessAccented}, of two texts that {@link #apart} took apart. */
    public static boolean isPartOf(String less, String more) {
        int i = 0;
        for (int j = 0; j < more.length(); j++) {
            boolean same = i < less.length() && less.charAt(i) == more.charAt(j);
            if (same) {
                i++;
            } else if (!isMark(more.charAt(j))) {
                return false;
            }
        }
        return i == less.length();
    }

    /** Letters and digits only, each followed by its marks; the stroke of đ is a mark too. */
    public static String apart(String text) {
        return NO_LETTERS_OR_MARKS
                .matcher(Normalizer.normalize(key(text), Form.NFD).replace("đ", "d\u0335"))
                .replaceAll("");
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String spelling(String syllable) {
        return ONE_SPELLING.getOrDefault(syllable, syllable);
    }

    /**
     * The words of the {@link #key} without accents, {@code d} for {@code đ}, one blank between
     * them: {@code nam truc} for {@code Nam Trực} and for {@code nam-truc}.
     */
    public static String plain(String text) {
        String key = key(text);
        String words = PlainLetters.bare(key);
        if (words != null) {
            return words;
        }
        String bare = MARKS.matcher(Normalizer.normalize(key, Form.NFD)).replaceAll("");
        return NO_LETTERS.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
    }

    /**
     * The letter or digit with which {@link #plain} begins, where that is told without folding the
     * text; else 0.
     */
    public static char firstLetter(String text) {
        return PlainLetters.firstLetter(text);
    }

    /** The {@link #plain} words joined by hyphens, for file names and ids: {@code nam-truc}. */
    public static String slug(String text) {
        return plain(text).replace(' ', '-');
    }
}
