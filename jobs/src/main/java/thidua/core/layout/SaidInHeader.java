package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.regex.Pattern;

/**
 * What a text says in a header.
 *
 * @param folded without what stands in brackets
 * @param plain without accents
 * @param begins whether the name of a form may begin in it
 */
record SaidInHeader(String folded, String plain, boolean begins) {
    /** Longer texts are no header words, so they need not be folded to see it. */
    static final int LONGEST = 80;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    static SaidInHeader of(String text, FormColumns forms) {
        String plain = VietnameseText.plain(text);
        return new SaidInHeader(fold(text), plain, forms.mayBegin(plain));
    }

    static String withoutBrackets(String text, String instead) {
        return text.indexOf('(') < 0 ? text : IN_BRACKETS.matcher(text).replaceAll(instead);
    }

    private static String fold(String text) {
        if (text.length() > LONGEST * 3) {
            return "";
        }
        String bare = VietnameseText.plain(withoutBrackets(text, " "));
        return bare.isEmpty() ? VietnameseText.plain(text) : bare;
    }
}
