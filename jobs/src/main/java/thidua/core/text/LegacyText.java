package thidua.core.text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Text whose letters were once something else: TCVN3 or VNI seen as Latin-1, as a workbook keeps
 * them under a legacy font, or UTF-8 read as windows-1252 or code page 437. Decides by which
 * reading is made of Vietnamese syllables; a text that is so already, or is ASCII, is left alone.
 */
public final class LegacyText {
    /** So many letters tell; the rest of a long text is converted alike. */
    static final int SAMPLE = 60_000;

    /** A form that makes fewer of the words Vietnamese is not the one that was meant. */
    private static final double LEAST_SHARE = 0.6;

    private LegacyText() {}

    /**
     * The text as it was meant, and how sure that is; its encoding is empty and its confidence 1
     * when it stays as it stands. One cell may be too short to tell: give the cells of a whole
     * column or sheet together to learn the form, then {@link #convert} each.
     */
    public static Decoded repair(String text) {
        Decoded meant = repaired(text, null);
        return meant == null ? new Decoded(text, "", 1) : meant;
    }

    /**
     * The text as it was meant; null when it stays as it stands.
     *
     * @param letters of the text, when the caller has them and all of them tell
     */
    static @Nullable Decoded repaired(String text, char @Nullable [] letters) {
        char[] sample = letters == null ? sample(text).toCharArray() : letters;
        if (isAscii(sample) && isAscii(text, sample.length)) {
            return null;
        }
        TwoCounts counts = TwoCounts.of(sample);
        Syllables.Count plain = counts.plain();
        boolean vni = counts.vni().share() > plain.share();
        return plain.share() > 0.95 || (counts.isVietnamese() && !vni)
                ? null
                : best(text, LegacyForm.OF_TEXT, plain).orElse(null);
    }

    private static boolean isAscii(char[] letters) {
        for (char letter : letters) {
            if (letter >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The text under a form that {@link #repair} named for its surroundings. */
    public static String convert(String text, String encoding) {
        return LegacyForm.OF_TEXT.stream()
                .filter(form -> form.encoding().equals(encoding))
                .findFirst()
                .flatMap(form -> form.read().apply(text))
                .orElse(text);
    }

    /** The form that gives most Vietnamese syllables, more than there are without it. */
    static Optional<Decoded> best(String seen, List<LegacyForm> forms, Syllables.Count plain) {
        String sample = sample(seen);
        @Nullable LegacyForm best = null;
        Syllables.Count most = plain;
        double other = 0;
        for (LegacyForm form : forms) {
            Syllables.Count count = form.count().apply(sample);
            if (count.share() > most.share()) {
                other = most.share();
                best = form;
                most = count;
            } else {
                other = Math.max(other, count.share());
            }
        }
        return best == null || most.share() < LEAST_SHARE
                ? Optional.empty()
                : decode(seen, best, confidence(most, other));
    }

    private static Optional<Decoded> decode(String seen, LegacyForm form, double confidence) {
        return form.read().apply(seen).map(text -> new Decoded(text, form.encoding(), confidence));
    }

    /**
     * Sure when nearly all words are syllables, no other reading comes near, and words are many.
     */
    private static double confidence(Syllables.Count count, double other) {
        double margin = Math.min(1, 2 * (count.share() - other));
        double enough = count.all() / (count.all() + 0.25);
        return Math.round(count.share() * (0.5 + 0.5 * margin) * enough * 100) / 100.0;
    }

    /** Whole lines, so that no letter is cut in two. */
    static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int line = text.lastIndexOf('\n', SAMPLE);
        return text.substring(0, line < SAMPLE / 2 ? SAMPLE : line);
    }
}
