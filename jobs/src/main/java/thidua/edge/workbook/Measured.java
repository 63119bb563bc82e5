package thidua.edge.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a part, and refuses what no spreadsheet writes. */
final class Measured extends FilterInputStream {
    private final long compressed;
    private final Limits limits;
    private long count;
    private long word;

    Measured(InputStream in, long compressed, Limits limits) {
        super(in);
        this.compressed = compressed;
        this.limits = limits;
    }

    long count() {
        return count;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read <= 0) {
            return read;
        }
        boolean markup = count == 0 ? isMarkup(buffer, offset, read) : word >= 0;
        count += read;
        if (count > limits.ratioFrom()) {
            Limits.check(count / Math.max(1, compressed), limits.ratio(), "ratio");
        }
        word = markup ? longest(buffer, offset, read) : -1;
        return read;
    }

    /** A parser holds a word or an attribute as a whole: so none may be endless. */
    private long longest(byte[] buffer, int offset, int length) {
        long now = Math.max(0, word);
        int end = offset + length;
        int most = Math.max(1, limits.wordBytes());
        for (int from = offset; from < end; from += most) {
            now = within(buffer, from, Math.min(end - from, most), now);
        }
        return now;
    }

    /**
     * Between two brackets of so few bytes there is no word that is too long: so only the first and
     * the last of them are looked for.
     */
    private long within(byte[] buffer, int from, int length, long before) {
        int first = 0;
        while (first < length && !isBracket(buffer[from + first])) {
            first++;
        }
        Limits.check(before + first, limits.wordBytes(), "word-bytes");
        if (first == length) {
            return before + length;
        }
        int last = length - 1;
        while (!isBracket(buffer[from + last])) {
            last--;
        }
        return length - 1 - last;
    }

    private static boolean isBracket(byte letter) {
        return letter == '<' || letter == '>';
    }

    private static boolean isMarkup(byte[] buffer, int offset, int length) {
        for (int i = offset; i < Math.min(offset + 16, offset + length); i++) {
            if (buffer[i] == '<') {
                return true;
            }
        }
        return false;
    }
}
