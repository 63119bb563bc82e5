package thidua.edge.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines break at blanks only, so that a day or a path stays whole; a word that is wider than its
 * line is broken by the style sheet.
 */
final class BlankBreaker implements FSTextBreaker {
    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        int blank = text.indexOf(' ', at);
        int next = blank < 0 ? text.length() : blank;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        at = next;
        return at;
    }
}
