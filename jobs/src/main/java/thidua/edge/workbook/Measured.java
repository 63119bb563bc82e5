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
        for (int i = offset; i < offset + length; i++) {
            boolean bracket = buffer[i] == '<' || buffer[i] == '>';
            now = bracket ? 0 : now + 1;
            if (now > limits.wordBytes()) {
                Limits.check(now, limits.wordBytes(), "word-bytes");
            }
        }
        return now;
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
