package thidua.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Where a tone mark stands in a syllable. Two schools write {@code hòa, thủy} and {@code hoà,
 * thuỷ}, and typing programs produce {@code hòan} for {@code hoàn}. Here the open clusters oa, oe,
 * uy carry it on the first vowel and closed ones on the second; the u of {@code qu} and the i of
 * {@code gi} are consonants and carry none ({@code quý}, {@code giá}).
 */
final class ToneMarks {
    private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])";
    private static final String HAT = "[\\u0302\\u0306\\u031B]?";
    private static final String END = "(?![\\p{L}\\p{M}])";
    private static final String START = "(?<![\\p{L}\\p{M}])";

    private static final Pattern AFTER_QU = Pattern.compile("qu" + TONE + "([aeioy]" + HAT + ")");
    private static final Pattern AFTER_GI =
            Pattern.compile(START + "gi" + TONE + "([aeou]" + HAT + ")");
    private static final Pattern OPEN_O = Pattern.compile("o([ae])" + TONE + END);
    private static final Pattern OPEN_UY = Pattern.compile("(?<!q)uy" + TONE + END);
    private static final Pattern CLOSED_O = Pattern.compile("o" + TONE + "([ae])(?=\\p{L})");
    private static final Pattern CLOSED_UY = Pattern.compile("u" + TONE + "y(?=[cnpt])");

    private ToneMarks() {}

    static boolean isTone(char mark) {
        return "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0;
    }

    /** Takes lower-case text in any composition, returns it in NFC. */
    static String place(String text) {
        String apart = Normalizer.normalize(text, Form.NFD);
        apart = AFTER_QU.matcher(apart).replaceAll("qu$2$1");
        apart = AFTER_GI.matcher(apart).replaceAll("gi$2$1");
        apart = OPEN_O.matcher(apart).replaceAll("o$2$1");
        apart = OPEN_UY.matcher(apart).replaceAll("u$1y");
        apart = CLOSED_O.matcher(apart).replaceAll("o$2$1");
        apart = CLOSED_UY.matcher(apart).replaceAll("uy$1");
        return Normalizer.normalize(apart, Form.NFC);
    }
}
